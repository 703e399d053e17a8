import Readiness
import Testing

@testable import surefoot

/// Texts that do something where they land, and a company that has them in every place that people
/// write in.
enum HostileCompany {
  /// Each is one line and begins with a mark of its own, by which it is found again.
  static let texts = [
    "mark0 <script>alert(1)</script><img src=x onerror=alert(1)>",
    "mark1 [click](javascript:alert(1)) ![](http://example.com/x.png)",
    "mark2 **bold** _under_ `code` # | a | b | - [ ] box",
    "mark3 {{head.workspace}} {{{x}}} {{> head}} {{! no }}",
    "mark4 \u{202E}fdp.exe\u{2066} zero\u{200B}width",
    "mark5 </title></style><style>*{}</style> &lt;b&gt; &amp; \" ' <b>",
    "mark6 @someone #1 :x: [[Page]] ::include{file=x} %%{init} <!-- x -->",
    "mark7 https://example.com/a www.example.com <http://example.com>",
  ]

  /// A company whose every text is that one.
  static func company(_ text: String) throws -> Company {
    let company = try Company(
      "old-account-with-keys", now: "2026-11-23T10:00:00Z", "--name", text,
      "--set", "operator=\(text)")
    company.program.environment["SUREFOOT_ACTOR"] = text
    try company.must("done", "root-mfa", "--note", text)
    try company.must("answer", "people-now", "9", "--yes", "--because", text)
    try company.must("answer", "root-mfa", "none", "--yes", "--control", text)
    try company.must("answer", "signals", "na \(text)", "--yes")
    try company.must("account", "add", "sandbox", "--environment", "sandbox")
    try company.must("account", "close", "sandbox", "--reason", text)
    try company.must("journal", "redact", "8", "--reason", text)
    return company
  }

  /// Whether something in the text acts on a terminal, or turns the direction of writing.
  static func isAlive(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar != "\n" && scalar.properties.generalCategory == .control
        || ("\u{202A}"..."\u{202E}").contains(scalar) || ("\u{2066}"..."\u{2069}").contains(scalar)
    }
  }
}
