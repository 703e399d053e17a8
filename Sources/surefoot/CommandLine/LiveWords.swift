import Readiness

/// The words that only the workspace knows, for the completion of shells. Whatever goes wrong,
/// there are none: a shell must not be disturbed.
enum LiveWords {
  static func all(_ values: Command.Values, in world: World) -> [String] {
    guard let path = try? Locator.existing(named: nil, in: world) else { return shipped(values) }
    let words = try? known(values, at: path, in: world)
    return words ?? shipped(values)
  }

  private static func known(
    _ values: Command.Values, at path: String, in world: World
  ) throws -> [String] {
    let workspace = try Workspace.open(at: path, for: .reading)
    let state = try Folding.now(workspace).state
    switch values {
    case .accounts: return state.accounts.map(\.name.text)
    case .runs: return state.runs.map(\.name)
    case .reviews: return state.reviews.map(\.name)
    case .items:
      return Set(state.plans.values.flatMap { $0.items.map(\.item.text) }).sorted()
    default: return shipped(values)
    }
  }

  private static func shipped(_ values: Command.Values) -> [String] {
    guard let pack = try? Pack.load() else { return [] }
    switch values {
    case .areas: return (try? pack.wholeChecklist().areas.map(\.id.text)) ?? []
    case .items: return (try? pack.wholeChecklist().items.map(\.id.text)) ?? []
    case .runbooks: return (try? pack.runbooks().map(\.id.text)) ?? []
    case .questions: return (try? pack.questionnaires().flatMap(\.questions).map(\.id.text)) ?? []
    case .tasks: return (try? pack.runbooks().flatMap(\.tasks).map(\.id.text)) ?? []
    default: return []
    }
  }
}
