import Readiness
import Testing

@testable import surefoot

/// Content of a made-up company: its second version renames, splits, merges and retires what the
/// first one has.
enum Acme {
  static let first = "\(SessionTests.folder)/content/acme-1"
  static let second = "\(SessionTests.folder)/content/acme-2"

  /// A company of one person on the first version.
  static func company() throws -> Company {
    try Company(
      "solo-founder", now: "2026-11-23T10:00:00Z", "--content", first, "--set", "acme-floor=ground",
      "--set", "acme-key=owner")
  }
}

extension Company {
  /// Every report in every form, with options.
  func reports(_ options: String...) throws -> [String] {
    try ReportName.allCases.flatMap { name in
      try ReportFormat.allCases.map { format in
        try must(["report", name.rawValue, "--format", format.rawValue] + options)
      }
    }
  }

  /// Everything that holds now.
  func facts() throws -> String {
    String(decoding: try Folding.bytes(of: state()), as: UTF8.self)
  }
}
