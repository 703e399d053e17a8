/// Results of checks as JUnit XML, which CI servers show.
///
/// There is no standard of it. This keeps to what the readers of CI servers share: `testsuites`,
/// `testsuite` with counts, `testcase` with `name` and `classname`, `failure` with `message` and
/// text. Times are left out, so that the same input gives the same bytes.
public enum JUnit {
  /// One check.
  public struct Case: Hashable, Sendable {
    /// What was checked.
    public let name: String
    /// What it belongs to.
    public let group: String
    /// Why it failed; nil: it did not.
    public let failure: String?

    /// A check.
    public init(name: String, group: String, failure: String? = nil) {
      self.name = name
      self.group = group
      self.failure = failure
    }
  }

  /// The file.
  public static func text(suite name: String, cases: [Case]) -> String {
    let failures = cases.count { $0.failure != nil }
    let counts = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\""
    let suite = "name=\"\(Escape.xml(name))\" \(counts)"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites \(suite)>
        <testsuite \(suite) skipped="0">
      \(cases.map(element).joined())  </testsuite>
      </testsuites>

      """
  }

  private static func element(_ check: Case) -> String {
    let names = "name=\"\(Escape.xml(check.name))\" classname=\"\(Escape.xml(check.group))\""
    guard let failure = check.failure else { return "    <testcase \(names)/>\n" }
    let text = Escape.xml(failure)
    return "    <testcase \(names)><failure message=\"\(text)\">\(text)</failure></testcase>\n"
  }
}
