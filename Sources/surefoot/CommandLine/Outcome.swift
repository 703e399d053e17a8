import Readiness

/// What a command has to say: one value, printed as text for people or as JSON for programs.
struct Outcome {
  /// The name in the JSON form's `schema`, for example `plan`.
  let schema: String
  /// What happened, for programs.
  let data: any Encodable
  /// What happened, for people; goes to standard output.
  let text: String
  /// The list as records; nil: it is none.
  let records: String?
  /// What people should know beside it; goes to standard error.
  let notices: [String]
  /// What the shell is told.
  let status: ExitStatus
  /// Whether the text is itself what was asked for: then not a byte of it changes on a terminal.
  let isDocument: Bool

  /// What a command says to people: whatever stands in it, nothing acts on their terminal.
  init(
    _ schema: String, data: any Encodable, text: String, records: String? = nil,
    notices: [String] = [], status: ExitStatus = .done
  ) {
    self.schema = schema
    self.data = data
    self.text = Escape.terminal(text, lineBreaks: .kept)
    self.records = records
    self.notices = notices
    self.status = status
    isDocument = false
  }

  /// A document that is printed as it is: a report, a script, a file to fill in.
  init(_ schema: String, data: any Encodable, document: String, notices: [String] = []) {
    self.schema = schema
    self.data = data
    text = document
    records = nil
    self.notices = notices
    status = .done
    isDocument = true
  }

  /// The same with other notices.
  func saying(_ notices: [String]) -> Outcome {
    Outcome(self, notices)
  }

  private init(_ other: Outcome, _ notices: [String]) {
    schema = other.schema
    data = other.data
    text = other.text
    records = other.records
    self.notices = notices
    status = other.status
    isDocument = other.isDocument
  }
}

/// The JSON form of an outcome: `{"data": …, "schema": "surefoot.NAME/1"}`.
struct Envelope: Encodable {
  let schema: String
  let data: any Encodable

  init(schema: String, data: any Encodable) {
    self.schema = "surefoot.\(schema)/1"
    self.data = data
  }

  private enum Key: String, CodingKey {
    case schema
    case data
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(schema, forKey: .schema)
    try data.encode(to: container.superEncoder(forKey: .data))
  }
}
