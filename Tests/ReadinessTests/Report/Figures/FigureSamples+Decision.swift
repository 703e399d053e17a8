@testable import Readiness

extension FigureSamples {
  static func space(_ now: Int?, _ then: Int?, own: Int?, near: [String] = []) -> DecisionSpace {
    let rows = ["none", "in-scope", "isolation-demanded"].flatMap { compliance in
      ["low", "moderate", "high"].map { complexity in
        let base =
          compliance == "isolation-demanded"
          ? "multi" : compliance == "none" && complexity == "low" ? "single" : "consider"
        let risen = compliance == "in-scope" && complexity != "low" ? "multi" : base
        return DecisionSpace.Row(
          compliance: compliance, complexity: complexity,
          outcomes: [risen, risen, risen == "single" ? "consider" : risen, "multi"])
      }
    }
    return DecisionSpace(
      bands: [1...5, 6...9, 10...10, 11...100_000], rows: rows, now: now, then: then, own: own,
      near: near)
  }

  static let open = DecisionSpace(
    bands: (0..<7).map { ($0 * 10 + 1)...($0 * 10 + 10) },
    rows: odd.map {
      DecisionSpace.Row(compliance: $0, complexity: $0, outcomes: Array(repeating: nil, count: 7))
    },
    now: 5, then: 70, own: 3, near: odd)

  static let spaces = [
    (
      "usual",
      space(
        4, 12, own: 0,
        near: [
          "If compliance were in scope instead of none: consider several accounts, "
            + "and prepare what can be undone."
        ])
    ),
    ("same band", space(6, 9, own: 1)), ("no growth", space(8, 8, own: 4)),
    ("nothing known", space(nil, nil, own: nil)), ("only the plan", space(nil, 40, own: 8)),
    ("neighbours", space(9, 10, own: 2)), ("odd", open),
  ].map { Sample(name: "decision, \($0)", figure: Figure($1)) }

  static let shapes = [
    "single-account", "single-in-organization", "minimal-multi-account", "landing-zone",
    "keep-and-check-foundations",
  ]

  static let structures =
    shapes.map { shape in
      (shape, AccountTree(shape: shape, apart: []))
    }.map { ($0, $1 ?? .organization([])) }.map {
      Sample(name: "structure, \($0)", figure: Figure(tree: $1, shape: $0))
    } + [
      Sample(
        name: "structure, odd",
        figure: Figure(
          tree: AccountTree(shape: "landing-zone", apart: odd) ?? .organization([]),
          shape: "landing-zone"))
    ]
}
