// swift-tools-version: 6.3
import PackageDescription

/// Every target: Swift 6 mode, no warning left standing, imports that say what they use.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Everything that is not a wrapper around C: the compiler proves that it touches no raw memory.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

/// The subject, and what reads and fills texts, are optimised in debug builds too: tests try every
/// answer and every value, and each made-up company reads the content, which takes minutes without. Overflow, bounds and preconditions trap as before, and `assert` stays on.
let optimised: [SwiftSetting] = [
  .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
]

let package = Package(
  name: "surefoot",
  products: [
    .executable(name: "surefoot", targets: ["surefoot"])
  ],
  targets: [
    // The subject: values and functions only.
    .target(name: "Readiness", swiftSettings: safe + optimised),

    // The machinery. These do not know each other, nor the subject.
    .target(name: "Terminal", dependencies: ["CTerminal"], swiftSettings: strict),
    .target(name: "Mustache", swiftSettings: safe + optimised),
    .target(name: "Markdown", dependencies: ["CCMark"], swiftSettings: strict + optimised),
    .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: strict + optimised),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "Digest", dependencies: ["CSodium"], swiftSettings: strict),

    // The C libraries of the system. No `pkgConfig:`, so that a static link stays possible.
    .systemLibrary(name: "CCMark"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CSodium"),

    // What a signal handler may do, which is less than Swift does: a pipe, and dying truly.
    .target(name: "CTerminal"),

    // The content files, built into the binary by `#embed`.
    .target(name: "Shipped"),

    // The tool: reads, computes, appends, prints.
    .executableTarget(
      name: "surefoot",
      dependencies: [
        "Readiness", "Terminal", "Mustache", "Markdown", "YAML", "SQLite", "Digest", "Shipped",
      ],
      swiftSettings: safe),

    // What judges the terminal's machinery, and the tool on a terminal of its own.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TerminalModel", dependencies: ["Terminal", "CPseudoTerminal"],
      path: "Tests/TerminalModel", swiftSettings: strict),

    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: strict),

    .testTarget(name: "ReadinessTests", dependencies: ["Readiness"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalModel"], swiftSettings: strict),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: strict),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: strict),
    .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: strict),
    .testTarget(
      name: "surefootTests",
      dependencies: [
        "surefoot", "Readiness", "YAML", "SQLite", "Digest", "Markdown", "Mustache", "Terminal",
        "TerminalModel",
      ],
      exclude: ["JSON/meanings.txt", "Screens", "Sessions", "Snapshots"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
