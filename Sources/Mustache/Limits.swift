/// How far a template may go before it is refused.
public struct Limits: Sendable {
  /// Bytes of one template.
  public var template: Int
  /// Sections within sections in one template.
  public var sections: Int
  /// Partials within partials while rendering.
  public var partials: Int
  /// Bytes of output.
  public var output: Int
  /// Steps of rendering: a tag or a text met, a context searched for a name. They end a template
  /// that runs for ever and writes nothing.
  public var work: Int

  /// The limits given, and for the others what a report or a page never comes near.
  public init(
    template: Int = 1 << 20, sections: Int = 64, partials: Int = 64,
    output: Int = 16 << 20, work: Int = 50_000_000
  ) {
    self.template = template
    self.sections = sections
    self.partials = partials
    self.output = output
    self.work = work
  }
}
