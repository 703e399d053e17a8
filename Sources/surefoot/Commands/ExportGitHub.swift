import FoundationEssentials
import Readiness

/// `surefoot export github`
enum ExportGitHub {
  static let command = Command(
    "export github", "Write the plan as issues for GitHub, or as a script that sends them",
    discussion: """
      One JSON object a line. With --script, a shell script that sends them with GitHub's own gh: \
      sh FILE OWNER/REPOSITORY. It can be sent again: an issue is known by a comment in its text \
      and is changed, closed or opened as the plan stands; its labels are set once. Nothing is \
      sent by surefoot itself. What is open says where you can be hurt: use a private repository.
      """,
    options: [.init("--script", "the script that sends them")] + Exporting.options,
    examples: [
      .init("surefoot export github --script -o send.sh", "then: sh send.sh OWNER/REPOSITORY"),
      .init("surefoot export github --open > issues.jsonl", "for a program of your own"),
    ]
  ) { invocation in
    let isScript = invocation.arguments.has("--script")
    return try Exporting.run("github", hasWords: true, invocation) { exchange in
      let issues = GitHubIssue.issues(exchange)
      let noun = (one: "issue", many: "issues")
      if isScript {
        let script = GitHubScript.text(exchange)
        return ExportDocument(
          text: script, count: issues.count, noun: noun, isHeld: { $0 == script })
      }
      return ExportDocument(
        text: issues.map { $0.line + "\n" }.joined(), count: issues.count, noun: noun,
        isHeld: { try read($0) == issues })
    }
  }

  /// The issues in a file, one a line.
  private static func read(_ text: String) throws -> [GitHubIssue] {
    try text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      try JSONDecoder().decode(GitHubIssue.self, from: Data(line))
    }
  }
}
