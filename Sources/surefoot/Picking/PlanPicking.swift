import FoundationEssentials
import Readiness
import Terminal

/// `surefoot plan -i`: items picked from the plan, and what is done with them. What is recorded is
/// what the command would record that is said, so nothing is done here that could not be typed.
struct PlanPicking {
  private let invocation: Invocation
  /// The item that is marked first: the one of the time before.
  private var marked: Item.ID?
  /// Whether the plan was not said yet.
  private var isNew = true
  /// How many commands recorded something.
  private var count = 0
  private var leaving: Conversation.Leaving?
  /// What was begun for a command and not carried out (``PlanAsking/begun``).
  private var begun: [String: String] = [:]

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// Picks and does until the person ends it.
  static func run(_ invocation: Invocation) throws -> Outcome {
    guard Gate.isInteractive(invocation) else {
      throw UsageError.contradiction(
        "--interactive asks, and \(Gate.silence(invocation))",
        remedy: "surefoot done, note, due and the other verbs record without asking")
    }
    try Desk.refusePast(invocation)
    try invocation.refuse(["--by", "--month", "--json"], with: "--interactive")
    var picking = PlanPicking(invocation)
    picking.begun = try Desk.read(invocation) { desk in
      try desk.workspace.draft(draftKey).flatMap {
        try? JSONDecoder().decode([String: String].self, from: Data($0))
      } ?? [:]
    }
    let before = picking.begun
    while let words = try picking.next() { try picking.carryOut(words) }
    if picking.begun != before { try picking.keepBegun() }
    let what = picking.count == 1 ? "1 command" : "\(picking.count) commands"
    let text =
      picking.count == 0
      ? "Nothing was recorded.\n" : "\(what) recorded. Undo: surefoot undo\n"
    if case .signal(let signal) = picking.leaving {
      if signal != .hangup { invocation.world.err(text) }
      signal.die()
    }
    return Outcome("plan-interactive", data: ["commands": picking.count], text: text)
  }

  /// Where what was begun stands in the workspace, outside of the journal.
  private static let draftKey = "picking"

  private func keepBegun() throws {
    let begun = begun
    try Desk.write(invocation) { desk in
      let bytes = begun.isEmpty ? nil : Array(try JSONText.line(begun).utf8)
      try desk.workspace.keep(draft: bytes, for: PlanPicking.draftKey)
    }
  }

  /// The plan as it is now: its lines, and the day.
  private func plan() throws -> (lines: [PlanToday.Line], rows: [ListField.Row], today: Day) {
    try Desk.read(invocation) { desk in
      let checklist = try desk.checklist(try desk.pack())
      let plan = try desk.plan(of: try desk.account(invocation), checklist)
      let selection = try SelectionOptions.selection(invocation, plan, checklist)
      let chosen = Set(plan.lines(selection, in: checklist).map(\.item.id))
      let weeks = PlanReport(plan, checklist: checklist, questions: [:], selection: selection).weeks
      var lines: [PlanToday.Line] = []
      var rows: [ListField.Row] = []
      for week in weeks {
        let name = week.later ? "After the thirty days" : "Week \(week.number)"
        let ids = week.items.map(\.id)
        let own = ids.compactMap { id in plan.lines.first { $0.item.id == id } }
          .filter { chosen.contains($0.item.id) }
        for (index, line) in own.enumerated() {
          lines.append(line)
          rows.append(PlanPicking.row(line, heading: index == 0 ? name : ""))
        }
      }
      return (lines, rows, desk.day)
    }
  }

  private static func row(_ line: PlanToday.Line, heading: String) -> ListField.Row {
    let late = line.isOverdue ? ", overdue" : ""
    return ListField.Row(
      Wording.line(line.item.title),
      detail: Wording.line(
        "\(line.item.id), \(line.state.words)\(late), due \(line.due), \(line.owner)"),
      heading: heading)
  }

  /// Asks for items and what to do with them; nil: the end.
  private mutating func next() throws -> [String]? {
    var (lines, rows, today) = try plan()
    var words: [String]?
    var isOver = false
    var marker = marked.flatMap { id in lines.firstIndex { $0.item.id == id } }
    try Conversation.hold(on: invocation) { conversation in
      while words == nil, !isOver {
        let picked = try conversation.pick(
          "Which items?", from: rows, marking: marker, isNew: isNew, leaving: &leaving)
        isNew = false
        guard let picked, !picked.isEmpty else {
          isOver = true
          continue
        }
        // Whoever comes back to the list finds it as it was left.
        marker = picked.last
        for index in rows.indices {
          rows[index].isTicked = picked.count > 1 && picked.contains(index)
        }
        let chosen = picked.map { lines[$0] }
        marked = chosen.last?.item.id
        let about = PlanPicking.text(of: chosen)
        if let (verb, said) = try verb(chosen, about, conversation) {
          var asking = PlanAsking(
            verb, saying: said, of: chosen.map(\.item.id), about: about, conversation,
            today: today, begun: begun)
          words = try asking.words()
          (begun, leaving) = (asking.begun, asking.leaving)
        }
        if leaving != nil { isOver = true }
      }
    }
    return words
  }

  /// Items in words, a line each.
  private static func text(of lines: [PlanToday.Line]) -> String {
    lines.map { line in
      let waits = line.waitsFor.map(\.text).joined(separator: ", ")
      return "\(line.item.title) (\(line.item.id)), \(line.state.words), due \(line.due), "
        + line.owner + (waits.isEmpty ? "" : ", needs \(waits)")
    }.joined(separator: "\n")
  }

  /// Asks what to do with items.
  /// - Returns: what is to be done, and what was said behind the word; nil: nothing.
  private mutating func verb(
    _ lines: [PlanToday.Line], _ text: String, _ conversation: Conversation
  ) throws -> (PlanVerb, said: String)? {
    let verbs = PlanVerb.all(for: lines)
    let words = verbs.map { ($0.key, $0.command) } + [("?", "help")]
    let prompt =
      words.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + ", Enter back to the list:"
    var isNew = true
    while true {
      let reply = try conversation.ask(
        prompt, at: .init(text: text, words: words, enter: "back to the list"), isNew: isNew)
      isNew = false
      leaving = reply.leaving
      guard case .line(let typed) = reply, !typed.isEmpty else { return nil }
      let line = typed.hasPrefix(":") ? String(typed.dropFirst()) : typed
      if ["?", "help"].contains(line) {
        leaving = try conversation.show(PlanVerb.help(verbs), titled: "What can be done")
        if leaving != nil { return nil }
        continue
      }
      if ["back", "quit"].contains(line) { return nil }
      let word = String(line.prefix { $0 != " " })
      let said = Conversation.trimmed(String(line.dropFirst(word.count)))
      if let named = verbs.first(where: { String($0.key) == word || $0.command == word }) {
        if said.isEmpty || !named.asks.isEmpty { return (named, said) }
        try conversation.say("\(named.command) needs nothing behind it.")
        continue
      }
      let similar = Suggestion.near(word, among: verbs.map(\.command))
      let near = similar.isEmpty ? "" : " Did you mean \(Suggestion.list(similar, or: "or"))?"
      try conversation.say("\(word.shortened()) cannot be done here; ? tells what can.\(near)")
    }
  }

  /// The options that every command gets as this one got them.
  private var globals: [String] {
    let arguments = invocation.arguments
    let values = ["--workspace", "--account", "--content", "--color"].compactMap { name in
      arguments.value(name).map { "\(name)=\($0)" }
    }
    return values + (arguments.has("--plain") ? ["--plain"] : [])
  }

  /// Carries out a command, and tells what it told; what speaks against it ends nothing.
  private mutating func carryOut(_ words: [String]) throws {
    let world = invocation.world.later()
    let line = words.filter { $0 != "--" }.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
    let said = SecretGuard.masked("surefoot \(line.joined(separator: " "))")
    invocation.tell(said)
    let before = try head()
    do {
      let (command, rest) = try CommandTable.find(words)
      let arguments = try Arguments(globals + rest, for: command)
      let outcome = try command.run(
        Invocation(command: command, arguments: arguments, world: world))
      for notice in outcome.notices { invocation.tell(notice) }
      world.err(Columns.wrapLabelledProse(outcome.text, to: min(max(world.errColumns, 40), 100)))
    } catch let error as any Error & CustomStringConvertible {
      world.err(Complaint.text(error, columns: world.errColumns))
    }
    if try head() != before { count += 1 }
  }

  /// The last entry of the journal.
  private func head() throws -> Int? {
    try Desk.read(invocation) { desk in try desk.workspace.head()?.number }
  }
}
