/// The words of an item, read only when somebody asks for them. All of it is Markdown.
public struct ItemProse: Sendable {
  /// Why it matters as much as its priority says, in one line; empty if nobody said.
  public let because: String
  /// What it protects from.
  public let why: String
  /// How to do it: console and command line.
  public let how: String
  /// How to see that it holds.
  public let check: String
  /// How to take it back.
  public let undo: String
  /// When to leave it out; empty if never.
  public let skipWhen: String
  /// What somebody without a second person does instead; empty if nobody else is needed.
  public let alone: String
  /// What is said only where something holds, in order.
  public let notes: [Note]
  /// The control catalogues that ask for it.
  public let controls: [Control]
  /// Where the facts come from.
  public let sources: [Source]

  /// The words of an item.
  public init(
    because: String = "", why: String, how: String, check: String, undo: String,
    skipWhen: String = "", alone: String = "", notes: [Note] = [], controls: [Control] = [],
    sources: [Source] = []
  ) {
    self.because = because
    self.why = why
    self.how = how
    self.check = check
    self.undo = undo
    self.skipWhen = skipWhen
    self.alone = alone
    self.notes = notes
    self.controls = controls
    self.sources = sources
  }

  /// A remark for those about whom a condition is known to hold.
  public struct Note: Equatable, Sendable {
    /// When it is said.
    public let when: Condition
    /// What is said. Markdown.
    public let say: String

    /// A remark.
    public init(when: Condition, say: String) {
      self.when = when
      self.say = say
    }
  }

  /// A control of a named catalogue in a named version.
  public struct Control: Hashable, Sendable, Codable {
    /// The catalogue with its version, for example "CIS AWS Foundations 5.0".
    public let framework: String
    /// The control's number or name there.
    public let control: String

    /// A control.
    public init(framework: String, control: String) {
      self.framework = framework
      self.control = control
    }
  }
}
