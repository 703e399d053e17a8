import Readiness

extension Reports {
  /// The pictures of a report, in the order in which its template shows them.
  func figures(_ name: ReportName) -> [Figure] {
    switch name {
    case .readiness: standing
    case .decision:
      [
        Figure.decisionSpace(model, advice.recommendation),
        Figure.structure(advice.recommendation),
      ].compactMap(\.self)
    case .plan: burnUp.map { [Figure.burnUp($0)] } ?? []
    case .controls, .waivers, .journal, .glossary: []
    }
  }

  /// How an account stands. Who owns how much names people, which is for internal readers.
  private var standing: [Figure] {
    guard let plan else { return [] }
    let areas = checklist.areas.compactMap { area -> ReadinessReport.AreaLine? in
      let lines = plan.lines.filter { $0.item.area == area.id }
      return lines.isEmpty ? nil : .init(title: area.title, totals: PlanTotals(lines))
    }
    return [
      Figure.areas(areas), burnUp.map { Figure.burnUp($0) },
      audience.mayRead(.internal) ? Figure.owners(owners) : nil,
      tracks.isEmpty ? nil : Figure.timeline(tracks, on: head.day),
    ].compactMap(\.self)
  }
}
