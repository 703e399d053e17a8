import Readiness

/// A file of answers: `surefoot/answers/1`.
struct AnswersFile: Hashable, Sendable {
  /// The questionnaire it answers.
  var questionnaire: Questionnaire.ID
  /// The workspace's name, for `init`.
  var name: String?
  /// The workspace's time zone, for `init`.
  var zone: String?
  /// The account it is about, if it says so.
  var account: Account?
  /// The answers by question.
  var answers: Answers = [:]
  /// What an example must come to, by output: `outcome`, `shape`.
  var expect: [String: String] = [:]

  /// Reads a YAML or JSON text.
  ///
  /// - Parameters:
  ///   - name: what the file is called in faults; `-` for standard input.
  ///   - questionnaires: those it may answer.
  /// - Throws: ``ContentFaults`` with everything that is wrong with it.
  static func read(
    _ bytes: [UInt8], named name: String, _ questionnaires: [Questionnaire]
  ) throws(ContentFaults) -> AnswersFile {
    let file = ContentFile(path: name, layer: .shipped, bytes: bytes)
    let reading = AnswersReading(file, questionnaires)
    if let faults = ContentFaults(reading.faults, in: [file]) { throw faults }
    return reading.answers ?? AnswersFile(questionnaire: "")
  }
}

/// A file of answers as it was read: what it holds, and what is wrong with it.
struct AnswersReading {
  let answers: AnswersFile?
  let faults: [ContentFault]

  /// Reads a file against the questionnaires there are.
  init(_ file: ContentFile, _ questionnaires: [Questionnaire]) {
    var faults: [ContentFault] = []
    guard let document = ContentDocument(file, .answers, &faults) else {
      (answers, self.faults) = (nil, faults)
      return
    }
    let (part, findings) = document.read { AnswersFile(&$0, questionnaires) }
    answers = part
    self.faults = faults + findings.faults
  }
}

extension AnswersFile {
  /// Reads the file's outermost mapping.
  fileprivate init?(_ fields: inout Fields, _ questionnaires: [Questionnaire]) {
    let id = fields.id("questionnaire", of: Questionnaire.self)
    name = fields.line("name", needed: false, limit: 120)
    zone = fields.line("zone", needed: false, limit: 64)
    account = fields.within("account") { $0.account() }
    expect = fields.table("expect") { fields, output, node in
      fields.line(node, named: quoted(output))
    }
    let questionnaire = questionnaires.first { $0.id == id }
    if let id, questionnaire == nil {
      let names = questionnaires.map(\.id.text)
      fields.fault(
        "questionnaire", "unknown questionnaire \(quoted(id.text))",
        remedy: Findings.remedy(for: id.text, among: names))
    }
    // One file may answer several questionnaires: the one that it names, and those after it.
    answers = fields.answers(
      to: questionnaire == nil ? nil : questionnaires.flatMap(\.questions))
    guard let id else { return nil }
    self.questionnaire = id
  }
}

extension Fields {
  /// The account's name, id, kind and environment.
  fileprivate mutating func account() -> Account? {
    let name = id("name", of: Account.self)
    let number = line("id", needed: false)
    let kind = choice("kind", of: Account.Kind.self, needed: false)
    let environment = has("environment") ? id("environment", of: Account.self) : nil
    if let number, !Account.isNumber(number) {
      fault(
        "id", "\(quoted(number)) is not an account id", remedy: "write its 12 digits in quotes")
    }
    return name.map {
      Account(name: $0, number: number, kind: kind, environment: environment?.text)
    }
  }
}
