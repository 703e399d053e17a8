import Readiness

extension Reports {
  /// The pictures of a report, in the order in which its template shows them.
  func figures(_ choice: ReportChoice) throws -> [Figure] {
    if let view = choice.view { return try figures(view) }
    return try figures(choice.name)
  }

  /// The pictures of a whole report.
  func figures(_ name: ReportName) throws -> [Figure] {
    switch name {
    case .readiness: try standingFigures
    case .decision:
      [
        Figure.decisionSpace(advice.model, advice.recommendation),
        Figure.structure(advice.recommendation),
      ].compactMap(\.self)
    case .plan: burnUp.map { [Figure.burnUp($0)] } ?? []
    case .controls, .waivers, .journal, .glossary: []
    }
  }

  /// The pictures that a reader of readiness looks for: where it stands; whether it is on its way;
  /// when it was rehearsed.
  private func figures(_ view: ReadinessView) throws -> [Figure] {
    guard let plan else { return [] }
    let areas = Figure.areas(ReadinessReport.areas(plan, in: checklist))
    switch view {
    case .owner: return [areas]
    case .engineer: return [areas] + (burnUp.map { [Figure.burnUp($0)] } ?? [])
    case .auditor:
      let tracks = try tracks
      return [areas] + (tracks.isEmpty ? [] : [Figure.timeline(tracks, on: head.day)])
    }
  }

  /// How an account stands. Who owns how much names people, which is for internal readers.
  private var standingFigures: [Figure] {
    get throws {
      guard let plan else { return [] }
      let owners = Figure.owners(OwnersReport([plan], day: head.day))
      let tracks = try tracks
      return [
        Figure.areas(ReadinessReport.areas(plan, in: checklist)), burnUp.map { Figure.burnUp($0) },
        audience.mayRead(.internal) ? owners : nil,
        tracks.isEmpty ? nil : Figure.timeline(tracks, on: head.day),
      ].compactMap(\.self)
    }
  }

  /// The drills and reviews of each runbook, and the reviews of everything.
  private var tracks: [FigureTrack] {
    get throws {
      let titles = try pack.runbooks().map { ($0.id, $0.title) }
      let books = FigureTrack.runbooks(
        state.runs.filter { $0.account == account.name },
        drills: state.drills[account.name] ?? [:],
        titles: Dictionary(titles) { first, _ in first })
      return books + [FigureTrack.reviews(state.reviews)].compactMap(\.self)
    }
  }
}
