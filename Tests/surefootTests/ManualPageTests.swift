import Foundation
import Testing

@testable import surefoot

/// The manual page: what is in it, and that nothing else goes the same way.
@Suite struct ManualPageTests {
  /// Runs a program on the page; what it says, and its exit status.
  private func run(_ words: String...) throws -> (text: String, status: Int32) {
    let folder = try TestFolder()
    try AtomicFile.write(Array(ManualPage.text().utf8), to: folder.file("surefoot.1"))
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words + [folder.file("surefoot.1")]
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }

  private static let mandoc = FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc")

  @Test(.enabled(if: mandoc)) func `mandoc has nothing to say of it`() throws {
    let (text, status) = try run("mandoc", "-T", "lint", "-W", "warning")
    #expect(text.isEmpty && status == 0, "\(text)")
  }

  @Test(.enabled(if: mandoc)) func `it fits a terminal of 80 columns`() throws {
    let (text, _) = try run("mandoc", "-T", "utf8", "-O", "width=80")
    let lines = text.replacing(/.\u{8}/, with: "").split(separator: "\n")
    #expect(lines.count > 1_000)
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `it begins as man-pages(7) says and holds the whole manual`() throws {
    let page = try ManualPage.text()
    let head =
      ".TH SUREFOOT 1 \"\(Version.day)\" \"surefoot \(Version.number)\" \"User Commands\"\n"
    #expect(page.hasPrefix(head + ".SH NAME\nsurefoot \\- "))
    let sections = page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }
    #expect(
      sections.map { $0.dropFirst(4) } == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "EXIT STATUS", "ENVIRONMENT",
        "SECURITY CONSIDERATIONS",
      ])
    let manual = try String(contentsOfFile: "\(PackageFolder.path)/docs/manual.md", encoding: .utf8)
    #expect(ShippedFiles.manual() == manual)
    let headings = manual.split(separator: "\n").filter { $0.hasPrefix("## ") }
    for heading in headings {
      let words = heading.dropFirst(3).replacing("-", with: "\\-")
      #expect(page.contains("\n.SS \(words)\n"), "\(heading)")
    }
  }

  @Test func `cmark's man writer is called in one place, and only by the manual page`() throws {
    let sources = "\(PackageFolder.path)/Sources"
    let paths = try #require(FileManager.default.enumerator(atPath: sources)).compactMap {
      $0 as? String
    }
    func files(with word: String) throws -> [String] {
      try paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".h") }.filter {
        try String(contentsOfFile: "\(sources)/\($0)", encoding: .utf8).contains(word)
      }.sorted()
    }
    #expect(try files(with: "cmark_render_man(") == ["Markdown/Tree.swift"])
    #expect(try files(with: ".man()") == ["Markdown/ManualText.swift"])
    #expect(try files(with: "ManualText.") == ["surefoot/CommandLine/ManualPage.swift"])
  }
}
