/// An item as an issue of GitHub: one JSON object a line.
///
/// `title`, `body`, `labels` and `state_reason` are as GitHub's REST interface has them ("Create an
/// issue", "Update an issue"). `id` is ours and stands in the body, too, in a comment. `milestone`
/// is a title, where the interface wants a number; whoever sends the lines looks it up, as the
/// script of ``GitHubScript`` does.
public struct GitHubIssue: Decodable, Hashable, Sendable {
  /// The name by which the issue is known again.
  public let id: String
  /// One line.
  public let title: String
  /// Markdown.
  public let body: String
  /// The labels; GitHub makes those that it does not have.
  public let labels: [String]
  /// The week of the plan, as the title of a milestone.
  public let milestone: String
  /// `open` or `closed`.
  public let state: String
  /// Why it is closed: `completed` or `not_planned`; nil while it is open.
  public let stateReason: String?

  private enum CodingKeys: String, CodingKey {
    case id, title, body, labels, milestone, state
    case stateReason = "state_reason"
  }

  /// The issue of an item. GitHub takes titles of 256 characters.
  init(_ item: ExchangeItem, start: Day) {
    id = item.uid
    title = Escape.line(item.title).shortened(to: 250)
    body = ExchangeBody.markdown(item)
    labels = ["surefoot", "priority: \(item.priority.rawValue)"]
    let week = PlanReport.Week.index(of: item.due.number - start.number)
    milestone = "Surefoot \(item.account): " + (week > 3 ? "later" : "week \(week + 1)")
    state = item.isClosed ? "closed" : "open"
    stateReason = item.isClosed ? (item.isProved ? "completed" : "not_planned") : nil
  }

  /// The issues of an export, in the plan's order.
  public static func issues(_ exchange: Exchange) -> [GitHubIssue] {
    exchange.items.map { GitHubIssue($0, start: exchange.start) }
  }

  /// The issue as a JSON object on one line, its keys in the order of their bytes.
  public var line: String {
    let reason = stateReason.map { ",\"state_reason\":\"\($0)\"" } ?? ""
    return "{\"body\":\(GitHubIssue.json(body)),\"id\":\"\(id)\",\"labels\":\(labelList),"
      + "\"milestone\":\(GitHubIssue.json(milestone)),\"state\":\"\(state)\"\(reason),"
      + "\"title\":\(GitHubIssue.json(title))}"
  }

  /// The beginning of a JSON object with title and body, to which more can be added.
  var opening: String {
    "{\"body\":\(GitHubIssue.json(body)),\"title\":\(GitHubIssue.json(title))"
  }

  /// The labels as a JSON array.
  var labelList: String {
    "[" + labels.map(GitHubIssue.json).joined(separator: ",") + "]"
  }

  /// A double-quoted scalar of YAML is a string of JSON, too.
  private static func json(_ text: String) -> String { Escape.yamlScalar(text) }
}
