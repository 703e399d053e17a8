import Readiness
import Testing

/// One grammar for the keyboard and for files.
@Suite struct ReviewWordTests {
  @Test(arguments: [
    ("s", ReviewWord.same("")), ("same: keys in the safe", .same("keys in the safe")),
    ("SAME", .same("")), ("c 12", .changed("12")), ("changed: yes", .changed("yes")),
    ("e text: seen", .evidence("text: seen")), ("d", .unknown("")),
    ("unknown: nobody came", .unknown("nobody came")),
    ("t count @lead", .task("count @lead")), ("due +3w", .due("+3w")),
    ("a 2027-01-31: new keys come", .accept(until: "2027-01-31", reason: "new keys come")),
    ("accept until +3w: new keys: two", .accept(until: "+3w", reason: "new keys: two")),
    ("assign root-mfa: on-call lead", .assign(item: "root-mfa", name: "on-call lead")),
    ("control an alarm", .control("an alarm")), ("n  ordered ", .note("ordered")),
    ("p", .park("")), ("x one account stays", .decide("one account stays")),
    ("present a, b", .present("a, b")), ("confirm main/root 12", .confirm("main/root 12")),
    ("v", .history), ("l", .look), ("g 3", .go("3")), ("u", .undo), ("z", .close), ("end", .close),
    ("?", .help), ("q", .quit), ("", .nothing), ("   ", .nothing),
    ("evid text: x", .evidence("text: x")),
  ])
  func `a line is read as what it says`(line: String, word: ReviewWord) throws {
    #expect(try ReviewWord(line) == word)
  }

  @Test(arguments: [
    ("c", "Behind changed comes what it is now."),
    ("a", "Behind accept comes until when, and why."),
    ("a +3w", "Behind accept comes until when, and why."),
    ("assign root-mfa", "Behind assign comes an item and a name."),
    ("sane", "\"sane\" cannot be said here; did you mean same?"),
    ("co x", "\"co\" cannot be said here; did you mean go?"),
    ("yes", "\"yes\" cannot be said here; ? shows what can."),
  ])
  func `a line that is none says how it is written`(line: String, complaint: String) {
    #expect { try ReviewWord(line) } throws: { "\($0)" == complaint }
  }

  @Test func `every word of the help is read, and every word that is read stands in the help`()
    throws
  {
    for word in ReviewWord.vocabulary {
      let line = word == "accept" ? "accept +1d: x" : word == "assign" ? "assign a b" : "\(word) x"
      #expect(throws: Never.self) { try ReviewWord(line) }
    }
    let help = ReviewCard.help.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    for key in help.dropLast() { #expect(throws: Never.self) { try ReviewWord("\(key) +1d: x") } }
  }

  @Test func `a word that needs something asks for it when it stands alone`() {
    for word in ["c", "changed", "e", "t", "a", "due", "n", "x", "g", "control"] {
      #expect(ReviewWord.question(for: word) != nil, "\(word)")
      #expect(throws: ReviewWordError.self) { try ReviewWord(word) }
    }
    for word in ["s", "d", "p", "q", "z", ""] { #expect(ReviewWord.question(for: word) == nil) }
  }

  @Test func `what looks like a secret is not repeated`() {
    let key = "AKIA" + String(repeating: "Q7", count: 8)
    #expect { try ReviewWord(key) } throws: { !"\($0)".contains(key) }
  }
}
