import Readiness

/// The items that a command line means, and whether so many were meant.
struct ItemChoice {
  /// How many items may change without a question.
  static let fewItems = 10

  /// The options of every verb that changes items.
  static let options: [Command.Option] =
    [
      .init("--yes", short: "-y", "change more than ten items without asking")
    ] + SelectionOptions.options

  /// Where the items may stand by place.
  static let positional = Command.Positional(
    "ID", "the items; or say by options which", .any, values: .items)

  /// Runs a verb about the items that were typed, and asks first if they are many.
  ///
  /// Nobody is waited for while others cannot write: the question is asked between two attempts,
  /// and the second one is refused unless it is about the very same items.
  /// - Parameter body: does it inside a transaction; it names the items by `choose`.
  static func run(
    _ invocation: borrowing Invocation,
    _ body: (inout Desk, _ consent: Consent) throws -> Outcome
  ) throws -> Outcome {
    let isGiven = invocation.arguments.has("--yes")
    do {
      return try Desk.write(invocation) { desk in
        try body(&desk, isGiven ? .given : .toBeAsked)
      }
    } catch let wanted as ConsentWanted {
      guard Gate.isInteractive(invocation) else {
        throw ConsentError(count: wanted.items.count, silence: Gate.silence(invocation))
      }
      invocation.world.err(wanted.items.map { "  \($0)\n" }.joined())
      guard
        try Conversation.confirm(
          "Go on with surefoot \(invocation.command.name) for these \(wanted.items.count) items?",
          on: invocation)
      else {
        return Outcome(
          "nothing", data: ["changed": [Item.ID]()], text: "Nothing was changed.\n",
          status: .incomplete)
      }
      return try Desk.write(invocation) { desk in try body(&desk, .forItems(wanted.items)) }
    }
  }

  /// Whether many items may change.
  enum Consent: Equatable {
    case given
    case toBeAsked
    /// For these only: somebody saw the list.
    case forItems([Item.ID])

    /// Makes sure that these items may change.
    /// - Throws: ``ConsentWanted`` if somebody has to be asked.
    func check(_ items: [Item.ID]) throws(ConsentWanted) {
      guard items.count > ItemChoice.fewItems, self != .given, self != .forItems(items) else {
        return
      }
      throw ConsentWanted(items: items)
    }
  }
}

/// So many items change that somebody has to be asked.
struct ConsentWanted: Error {
  let items: [Item.ID]
}

/// Many items would change, and nobody can be asked.
struct ConsentError: StatusBearing, CustomStringConvertible {
  let count: Int
  let silence: String
  var what = "items"

  var status: ExitStatus { .incomplete }

  var description: String {
    "\(count) \(what) would change, and \(silence)\n"
      + "give --yes to change them all; nothing was changed"
  }
}

extension Desk {
  /// What a verb about items works on: the account, the checklist, its plan today.
  func subject(_ invocation: borrowing Invocation) throws -> ItemSubject {
    let checklist = try checklist(packForWriting())
    let account = try openAccount(invocation)
    return ItemSubject(
      account: account, checklist: checklist, plan: try plan(of: account, checklist), state: state)
  }
}

/// What a verb about items works on.
struct ItemSubject {
  let account: Account
  let checklist: Checklist
  let plan: PlanToday
  let state: WorkspaceState

  /// The day it is judged on, which is today.
  var today: Day { plan.day }

  /// The lines of the items that are meant: those that were typed, or those that options select and
  /// for which the verb makes sense.
  /// - Throws: ``UsageError`` if nothing was typed, if both were, or if nothing is meant.
  func chosen(
    _ names: [String], _ invocation: borrowing Invocation, where fits: (PlanToday.Line) -> Bool
  ) throws -> [PlanToday.Line] {
    guard SelectionOptions.areGiven(invocation) else {
      guard !names.isEmpty else {
        throw UsageError.missingArgument("ID", command: invocation.command.name)
      }
      return try lines(names)
    }
    guard names.isEmpty else {
      throw UsageError.contradiction(
        "ids and options both say which items are meant", remedy: "give one of them")
    }
    let selection = try SelectionOptions.selection(invocation, plan, checklist)
    let lines = plan.lines(selection, in: checklist).filter(fits)
    guard !lines.isEmpty else {
      throw UsageError.contradiction(
        "the options select no item for which that makes sense",
        remedy: "surefoot plan with the same options shows what they select")
    }
    return lines
  }

  /// The lines of the items of these names, each once, in the order they were typed.
  /// - Throws: ``UsageError`` for the first name that is no item of the plan.
  func lines(_ names: [String]) throws(UsageError) -> [PlanToday.Line] {
    var seen: Set<String> = []
    var lines: [PlanToday.Line] = []
    for name in names where seen.insert(name).inserted {
      lines.append(try plan.line(checklist.item(name)))
    }
    return lines
  }

  /// Something to record about an item, about the organization if that is what it is about.
  func fresh(_ event: Event, _ item: Item) -> Fresh {
    Fresh(event, about: item.scope == .organization ? nil : account.name)
  }
}
