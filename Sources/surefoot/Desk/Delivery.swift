import Readiness

extension Invocation {
  /// A page as it was asked for: in the file of `--output`, or on standard output. What it tells is
  /// for its owner: the file is readable by nobody else.
  /// - Parameters:
  ///   - page: what is said if there is no such option.
  ///   - text: the page itself.
  ///   - schema: what the JSON form is called once it is written.
  ///   - workspace: the file that is never written over; nil: there is none.
  func deliver(
    _ page: Outcome, _ text: String, as schema: String, sparing workspace: String?
  ) throws -> Outcome {
    guard let file = arguments.value("--output") else { return page }
    let path = Locator.absolute(file, in: world)
    try AtomicFile.write(Array(text.utf8), to: path, mode: 0o600, sparing: workspace)
    return Outcome(
      schema, data: ["file": path], text: "Written: \(file)\n", notices: page.notices)
  }
}
