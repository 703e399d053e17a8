import Readiness

/// What an onboarding was given beforehand: by a file, by options.
struct OnboardingInput {
  /// The file of answers, if there is one.
  let file: AnswersFile?
  /// The answers, options before the file.
  let given: [Question.ID: GivenAnswer]
  /// The questions that options answer.
  let set: Set<Question.ID>
  /// What the organization is called, if somebody said so.
  let name: String?
  /// Its time zone, if somebody said so.
  let zone: String?

  /// The options that it is read from.
  static let options: [Command.Option] = [
    .init(
      "--answers", value: "FILE", "answers as YAML or JSON; - for standard input", values: .file),
    .init(
      "--set", value: "ID=VALUE",
      "one answer; wins over the file; unlike a file and the prompt it shows in shell history "
        + "and in ps", repeats: true, values: .questions),
  ]

  init(_ invocation: borrowing Invocation, _ questionnaires: [Questionnaire]) throws {
    let arguments = invocation.arguments
    let name = arguments.value("--answers")
    file = try name.map { try AnswersInput.read($0, questionnaires, invocation.world) }
    var given = (file?.answers ?? [:]).mapValues(\.given)
    var set: Set<String> = []
    for (id, value) in try invocation.assignments("--set") {
      guard set.insert(id).inserted else { throw UsageError.optionRepeated("--set \(id)") }
      given[Question.ID(id)] = GivenAnswer(plain: value)
    }
    self.given = given
    self.set = Set(set.map(Question.ID.init(_:)))
    self.name = try OnboardingInput.name(arguments.value("--name") ?? file?.name)
    zone = try OnboardingInput.zone(arguments.value("--zone") ?? file?.zone, invocation.world)
  }

  /// The answers to a questionnaire; those to none at all stand with the first, which refuses them.
  func given(
    for questionnaire: Questionnaire, of all: [Questionnaire]
  ) -> [Question.ID: GivenAnswer] {
    let own = Set(questionnaire.questions.map(\.id))
    let others = Set(all.flatMap(\.questions).map(\.id)).subtracting(own)
    let isFirst = all.first?.id == questionnaire.id
    return given.filter { own.contains($0.key) || isFirst && !others.contains($0.key) }
  }

  /// A name that can stand on a page.
  /// - Throws: ``UsageError`` if it is empty, too long, or looks like a secret.
  static func name(_ text: String?) throws -> String? {
    guard let text else { return nil }
    try SecretCheck.refuse(text, in: "the name")
    let isText = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard !text.isEmpty, text.count <= 120, isText else {
      throw UsageError.badValue(text, of: "the name", allowed: "1 to 120 characters on one line")
    }
    return text
  }

  /// A zone that this machine knows.
  static func zone(_ text: String?, _ world: World) throws -> String? {
    guard let text else { return nil }
    _ = try LocalDay.day(of: world.now, zone: text)
    return text
  }

  /// The zone this machine seems to be in, to be offered: `TZ`, else the machine's, else UTC.
  static func likelyZone(_ world: World) -> String {
    var candidates = [world.variable("TZ")]
    if let bytes = try? OpenFile(reading: "/etc/timezone").read(atMost: 256) {
      candidates.append(
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init))
    }
    for case let zone? in candidates where (try? LocalDay.day(of: world.now, zone: zone)) != nil {
      return zone
    }
    return "UTC"
  }
}
