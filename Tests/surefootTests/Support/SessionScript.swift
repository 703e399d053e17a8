import Glibc
import Readiness

@testable import surefoot

/// A conversation with the program as a text file: `$` lines are typed, the lines after one are
/// what came back, standard error after standard output and set off by `! `; `(exit N)` if the
/// status is not 0. A line that ends with `| cat` is piped, as others show what a terminal does.
/// `@ NAME=VALUE` sets a variable for the lines that follow. Lines with `;` are
/// remarks.
struct SessionScript {
  let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The same file with what comes back now.
  func played(in folder: String) throws -> String {
    let program = Terminalless(in: folder)
    var played: [String] = []
    for line in lines {
      if line.hasPrefix("; ") { played.append(String(line)) }
      if line.hasPrefix("@ ") {
        let pair = line.dropFirst(2).split(separator: "=", maxSplits: 1)
        program.environment[String(pair[0])] = pair.count > 1 ? String(pair[1]) : nil
        played.append(String(line))
      }
      guard line.hasPrefix("$ ") else { continue }
      played += [String(line)] + (try reply(to: line.dropFirst(2), program, folder)) + [""]
    }
    return played.joined(separator: "\n")
  }

  private func reply(
    to line: Substring, _ program: Terminalless, _ folder: String
  ) throws -> [String] {
    var words = SessionScript.words(line).dropFirst()
    program.isPiped = words.suffix(2) == ["|", "cat"]
    if program.isPiped { words = words.dropLast(2) }
    let status = try program.run(words.map(located))
    var reply = SessionScript.rows(program.out)
    reply += SessionScript.rows(program.err).map { $0.isEmpty ? "!" : "! \($0)" }
    if status != .done { reply.append("(exit \(status.rawValue))") }
    return reply.map { SessionScript.anonymous($0.replacing(folder, with: "HERE")) }
  }

  /// `EXAMPLES/…` leads to the shipped examples, `CONTENT/…` to content folders made for tests.
  private func located(_ word: String) -> String {
    word.replacing("EXAMPLES/", with: "\(PackageFolder.path)/Questionnaires/examples/")
      .replacing("CONTENT/", with: "\(SessionTests.folder)/content/")
  }

  private static func rows(_ text: String) -> [String] {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  /// Digests change with every change of content; that they are there is enough here.
  private static func anonymous(_ line: String) -> String {
    var result = ""
    var run = ""
    for character in line + "\n" {
      if character.isHexDigit, !character.isUppercase {
        run.append(character)
        continue
      }
      result += run.count == 64 ? "DIGEST" : run
      result.append(character)
      run = ""
    }
    return String(result.dropLast())
  }

  /// The words of a line; double quotes hold one together.
  static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isBegun = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        isBegun = true
      case " " where !isQuoted:
        if isBegun { words.append(word) }
        (word, isBegun) = ("", false)
      default:
        word.append(character)
        isBegun = true
      }
    }
    return isBegun ? words + [word] : words
  }
}
