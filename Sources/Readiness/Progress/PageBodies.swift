// The body of the event about pages that were handed out.

extension Event {
  /// Body of `page.issued`: a page with what is for few eyes left the workspace.
  public struct Issued: Hashable, Sendable, Codable {
    /// Which page: `runbook root-break-glass`, `run-51`, `readiness`.
    public let page: String
    /// In which form: `html`, `markdown`, `json`, `wiki`.
    public let form: String
    /// For whom.
    public let audience: Audience

    /// A page that was handed out.
    public init(page: String, form: String, audience: Audience) {
      self.page = page
      self.form = form
      self.audience = audience
    }
  }
}

extension Event.Issued {
  /// `runbook root-break-glass made as html, for restricted readers`.
  var phrase: String { "\(page) made as \(form), for \(audience.rawValue) readers" }
}
