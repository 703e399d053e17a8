extension Runbook.Prerequisite {
  /// What somebody wrote, as it is kept.
  /// - Throws: ``PrerequisiteError`` if it is not what the form asks for.
  public func answer(_ text: String) throws(PrerequisiteError) -> Answer {
    guard !text.hasPrefix(":") else { throw .unknownWord }
    switch form {
    case .text: return Answer(.value(.text(text)))
    case .people:
      guard let people = PeopleAnswer.people(text) else { throw .notPeople }
      return Answer(.value(.text(PeopleAnswer.text(people))))
    case .devices:
      guard let devices = RunbookDevice.devices(text) else { throw .notDevices }
      return Answer(.value(.text(RunbookDevice.text(devices))))
    case .choice(let choices):
      let number = Int(text) ?? 0
      let named = choices.first { $0.id.text == text }
      guard let chosen = named ?? (choices.indices.contains(number - 1) ? choices[number - 1] : nil)
      else { throw .notAChoice(choices.map(\.id.text)) }
      return Answer(.value(.option(Readiness.ID(chosen.id.text))))
    }
  }

  /// How an answer is written, in one line.
  public var example: String {
    switch form {
    case .text: "one line"
    case .people(let least):
      "\(least == 1 ? "at least one" : "at least \(least)"), such as: tech lead (+43 1 000); office lead (mail)"
    case .devices(let least):
      "at least \(least), such as: key 1, safe in the office, office lead; key 2, bank, tech lead"
    case .choice(let choices): choices.map(\.id.text).joined(separator: ", ")
    }
  }

  /// The people that an answer names: of devices, those who hold one.
  public func people(in answer: Answer) -> [RunbookPerson] {
    guard case .value(.text(let text)) = answer.response else { return [] }
    switch form {
    case .people: return PeopleAnswer.people(text) ?? []
    case .devices:
      var people: [RunbookPerson] = []
      for device in RunbookDevice.devices(text) ?? []
      where !people.contains(where: { PersonName.areSame($0.name, device.holder) }) {
        people.append(RunbookPerson(name: device.holder, reach: "\(device.kind), \(device.place)"))
      }
      return people
    case .text, .choice: return []
    }
  }

  /// An answer in words.
  public func words(of answer: Answer) -> String {
    switch answer.response {
    case .unknown: return "not known yet"
    case .notApplicable(let reason): return "does not apply: \(reason)"
    case .value(.text(let text)): return text
    case .value(.option(let id)):
      guard case .choice(let choices) = form else { return id.text }
      return choices.first { $0.id.text == id.text }?.title ?? id.text
    case .value: return answer.phrase
    }
  }
}

/// Why a text is no answer to a prerequisite.
public enum PrerequisiteError: Error, Hashable, CustomStringConvertible {
  /// It begins like a word for the conversation, and is none.
  case unknownWord
  /// Not a list of people.
  case notPeople
  /// Not a list of devices.
  case notDevices
  /// None of the options.
  case notAChoice([String])
  /// More than one line.
  case severalLines

  /// What is wrong, and how it is written.
  public var description: String {
    switch self {
    case .unknownWord:
      "A colon begins :unknown, or :na with a reason behind it. Nothing else begins with one."
    case .notPeople:
      "That is no list of people, each once: tech lead (+43 1 000); office lead (mail)."
    case .notDevices:
      "That is no list of devices with place and holder: key 1, safe in the office, office lead; "
        + "key 2, bank, tech lead."
    case .severalLines: "That is more than one line."
    case .notAChoice(let all): "That is none of \(Prose.list(all, last: "or"))."
    }
  }
}

extension Preparation {
  /// The people who play a role by what is written down, in the order they are called.
  /// - Parameter situation: what is about other accounts only is left out; nil takes all.
  public func people(
    of role: Runbook.Role.ID, in runbook: Runbook, for situation: Situation? = nil
  ) -> [RunbookPerson] {
    var people: [RunbookPerson] = []
    let asked = situation.map(runbook.prerequisites) ?? runbook.prerequisites
    for prerequisite in asked where prerequisite.role == role {
      guard let answer = answers[prerequisite.id]?.value else { continue }
      for person in prerequisite.people(in: answer)
      where !people.contains(where: { PersonName.areSame($0.name, person.name) }) {
        people.append(person)
      }
    }
    return people
  }
}
