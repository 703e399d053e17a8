extension Runbook {
  /// Something to write down before it happens. Never a secret.
  public struct Prerequisite: Equatable, Sendable {
    /// Tags ``id``.
    public typealias ID = Readiness.ID<Prerequisite>

    /// Its permanent name within the runbook.
    public let id: ID
    /// What it is called on screen.
    public let title: String
    /// What is asked.
    public let ask: String
    /// Why it is needed, in one line.
    public let why: String
    /// Who may read the answer.
    public let audience: Audience
    /// The accounts it is about; nil means all.
    public let appliesWhen: Condition?
    /// What an answer looks like.
    public let form: Form
    /// The role that the people of the answer play, in the order they are called.
    public let role: Role.ID?
    /// The other prerequisites whose people may be none of these.
    public let apartFrom: [ID]
    /// Whether what it says is needed on the printed card.
    public let isOnCard: Bool

    /// What an answer looks like.
    public enum Form: Equatable, Sendable {
      /// One line.
      case text
      /// People or roles, in the order they are called, and how each is reached.
      /// `least`: how many there must be.
      case people(least: Int)
      /// Devices: of which kind, in which place, held by whom. `least`: how many there must be.
      case devices(least: Int)
      /// One of these.
      case choice([Choice])
    }

    /// One of the answers that can be chosen.
    public struct Choice: Equatable, Sendable {
      /// Its permanent name.
      public let id: Readiness.ID<Choice>
      /// What it says.
      public let title: String
      /// What is wrong if it is so; empty if nothing.
      public let fault: String

      /// A choice.
      public init(id: Readiness.ID<Choice>, title: String, fault: String = "") {
        self.id = id
        self.title = title
        self.fault = fault
      }
    }

    /// A prerequisite.
    public init(
      id: ID, title: String, ask: String, why: String, audience: Audience,
      appliesWhen: Condition? = nil, form: Form = .text, role: Role.ID? = nil,
      apartFrom: [ID] = [], isOnCard: Bool = true
    ) {
      self.id = id
      self.title = title
      self.ask = ask
      self.why = why
      self.audience = audience
      self.appliesWhen = appliesWhen
      self.form = form
      self.role = role
      self.apartFrom = apartFrom
      self.isOnCard = isOnCard
    }
  }
}

extension Runbook.Prerequisite.Form {
  /// Whether an option of that name can be chosen.
  public func chooses(_ id: String) -> Bool {
    if case .choice(let choices) = self { choices.contains { $0.id.text == id } } else { false }
  }

  /// Whether an answer names people.
  public var namesPeople: Bool {
    switch self {
    case .people, .devices: true
    case .text, .choice: false
    }
  }
}
