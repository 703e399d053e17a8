extension Figure {
  /// Where the company stands in what the decision looks at, and where its plan takes it; nil if
  /// the model looks at something else.
  public static func decisionSpace(
    _ model: DecisionModel, _ recommendation: Recommendation
  ) -> Figure? {
    DecisionSpace(model, recommendation).map(Figure.init)
  }

  init(_ space: DecisionSpace) {
    var pen = FigurePen()
    DecisionMatrix(space: space).draw(&pen)
    for sentence in space.near {
      pen.paragraph(sentence, lines: 2)
    }
    if !space.near.isEmpty { pen.skip(4) }
    self.init(
      name: "decision-space", title: "Where the company stands", words: space.words, drawn: pen)
  }
}

extension DecisionSpace {
  /// The band of a number of people.
  func band(_ people: Int?) -> Int? {
    people.flatMap { people in bands.firstIndex { $0.contains(people) } }
  }

  /// "1 to 5", "10", "11 or more".
  func title(_ band: Int) -> String {
    let range = bands[band]
    if band == bands.count - 1 { return "\(range.lowerBound) or more" }
    return range.count == 1
      ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }

  /// An outcome in a cell.
  static func outcome(_ outcome: String?) -> String {
    switch outcome {
    case "single": "one account"
    case "consider": "consider"
    case "multi": "several"
    case let other?: other
    case nil: "open"
    }
  }

  /// What the figure shows.
  var words: String {
    ([place, plan].compactMap(\.self) + near).joined(separator: " ")
  }

  private var place: String {
    guard let own else { return "Complexity or compliance is open." }
    let row = rows[own]
    let stand = "complexity \(row.complexity), compliance \(row.compliance.spaced)"
    guard let now, let band = band(now) else {
      return "The company stands at \(stand); how many people use AWS is open."
    }
    return "With \(people(now)), \(stand), the table says: \(said(row, band))."
  }

  private var plan: String? {
    guard let own, let then, let band = band(then), then != now else { return nil }
    return
      "With the \(people(then)) of the plan for twelve months it says: \(said(rows[own], band))."
  }

  private func said(_ row: Row, _ band: Int) -> String {
    row.outcomes[band].map(DecisionWords.outcome) ?? "that depends on what is open"
  }

  /// "8 people".
  func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
}

extension String {
  /// A word of the content as it is read: `in-scope` is "in scope".
  var spaced: String { replacing("-", with: " ") }
}
