import Readiness
import Terminal

/// Prints what a command has to say: remarks to standard error, the result to standard output.
struct Printing {
  private let command: Command
  private let arguments: Arguments
  private let world: World

  init(_ command: Command, _ arguments: Arguments, _ world: World) {
    self.command = command
    self.arguments = arguments
    self.world = world
  }

  /// What prints the outcome of a command that ends by itself.
  init(_ invocation: borrowing Invocation) {
    self.init(invocation.command, invocation.arguments, invocation.world.later())
  }

  /// Prints an outcome.
  /// - Throws: ``OutputError`` if standard output takes nothing; ``UsageError`` if records are asked
  ///   for where there are none.
  func print(_ outcome: Outcome, as form: OutputForm) throws {
    let text = try text(of: outcome, as: form)
    if !arguments.has("--quiet") {
      for notice in outcome.notices { world.err(Escape.terminal(notice) + "\n") }
    }
    if form == .text, let pager = Pager(for: text, of: command, arguments, world) {
      world.progress.erase()
      guard !pager.show(text) else { return }
    }
    do { try world.out(text) } catch let error as TerminalError { throw OutputError(cause: error) }
  }

  private func text(of outcome: Outcome, as form: OutputForm) throws -> String {
    switch form {
    case .json: return try JSONText.encode(Envelope(schema: outcome.schema, data: outcome.data))
    case .text: return fitted(outcome)
    case .records:
      if let records = outcome.records { return records }
      // Commands that print a list do not always; none of them has recorded anything by now.
      guard !arguments.has("--porcelain") else {
        throw UsageError.optionMeaningless("--porcelain", to: "\(command.name) used like this")
      }
      return fitted(outcome)
    }
  }

  /// The text for people, filled to the width of their terminal. Pipes, the plain mode and
  /// documents get it as it is.
  private func fitted(_ outcome: Outcome) -> String {
    guard let columns = world.outColumns, !outcome.isDocument,
      !Gate.wantsLines(arguments, world.environment)
    else { return outcome.text }
    return Columns.wrapLabelledProse(outcome.text, to: min(max(columns, 40), 100))
  }
}
