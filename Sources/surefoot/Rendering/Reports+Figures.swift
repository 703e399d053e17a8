import Readiness

extension Reports {
  /// The pictures of a report, in the order in which its template shows them.
  func figures(_ name: ReportName) throws -> [Figure] {
    switch name {
    case .readiness: try standing
    case .decision:
      [
        Figure.decisionSpace(advice.model, advice.recommendation),
        Figure.structure(advice.recommendation),
      ].compactMap(\.self)
    case .plan: burnUp.map { [Figure.burnUp($0)] } ?? []
    case .controls, .waivers, .journal, .glossary: []
    }
  }

  /// How an account stands. Who owns how much names people, which is for internal readers.
  private var standing: [Figure] {
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
