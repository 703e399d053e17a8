import Readiness

/// The forms of a page that its owner also reads on the terminal.
enum PageFormat: String, CaseIterable {
  case text
  case markdown
  case html

  static let option = Command.Option(
    "--format", value: "FORMAT", "text, markdown or html; text if left out",
    values: .words(PageFormat.allCases.map(\.rawValue)))
}

extension Templates {
  /// A page in a form.
  func page(
    _ name: String, title: String, _ page: some Encodable, as format: PageFormat
  ) throws -> String {
    switch format {
    case .text: try terminal(name, page)
    case .markdown: try markdown(name, page)
    case .html: try html(name, title: title, page)
    }
  }
}

/// How a page that its owner also reads on the terminal was asked for.
struct PageOrder {
  let format: PageFormat
  /// For whom: everything is shown to the owner at the terminal, and a document is for internal
  /// readers unless an option says otherwise; so is what a program reads.
  let audience: Audience
  /// Whether it is only looked at: then nothing is handed out.
  let isLook: Bool

  static let options = [PageFormat.option, RunbookPage.audienceOption, Delivery.outputOption]

  init(_ invocation: borrowing Invocation) throws {
    format = try invocation.choice("--format", of: PageFormat.self) ?? .text
    isLook =
      format == .text && !invocation.arguments.has("--output")
      && !invocation.arguments.has("--json")
    audience =
      try invocation.choice("--audience", of: Audience.self) ?? (isLook ? .restricted : .internal)
  }

  /// The page as it is said, or as the document that it is.
  func outcome(
    _ schema: String, _ data: any Encodable, _ text: String, notices: [String]
  ) -> Outcome {
    isLook
      ? Outcome(schema, data: data, text: text, notices: notices)
      : Outcome(schema, data: data, document: text, notices: notices)
  }
}
