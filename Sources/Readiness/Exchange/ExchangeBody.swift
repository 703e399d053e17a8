/// What a ticket says of an item: why, the facts, where to look.
enum ExchangeBody {
  /// As Markdown, with the item's name in a form that nobody sees.
  static func markdown(_ item: ExchangeItem) -> String {
    let facts = [
      "Account: `\(item.account)`", "Priority: \(item.priority.rawValue)", "Due: \(item.due)",
      "Time: about \(item.minutes) minutes", "Who: \(Escape.markdown(item.owner))",
    ]
    let needs = item.needs.map { "`\($0)`" }
    let lines =
      facts + (needs.isEmpty ? [] : ["First: \(needs.joined(separator: ", "))"])
      + ["How to do it, check it and take it back: `surefoot show \(item.id)`"]
    let why = item.why.text.isEmpty ? "" : item.why.markdown + "\n\n"
    return why + lines.map { "- \($0)\n" }.joined() + "\n\(mark(item.uid))\n"
  }

  /// As plain lines.
  static func plain(_ item: ExchangeItem, escape: (String) -> String) -> String {
    let needs = item.needs.map(\.text).joined(separator: ", ")
    return [
      escape(item.why.text), "Account: \(item.account)", "Time: about \(item.minutes) minutes",
      "Who: \(escape(item.owner))", needs.isEmpty ? "" : "First: \(needs)",
      "How to do it, check it and take it back: surefoot show \(item.id)",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A comment by which a ticket is known again.
  static func mark(_ uid: String) -> String { "<!-- surefoot:\(uid) -->" }
}
