extension Figure {
  /// The accounts and units that a recommendation leads to; nil while its shape is open.
  public static func structure(_ recommendation: Recommendation) -> Figure? {
    let held = recommendation.facts.first { $0.fact == "triggers" }?.held ?? []
    // Production is apart in every such shape.
    let triggers = held.filter { $0.id != "production-separation" }.map(\.title)
    return recommendation.shape.flatMap { shape in
      AccountTree(shape: shape, apart: triggers).map { Figure(tree: $0, shape: shape) }
    }
  }

  init(tree: AccountTree, shape: String) {
    let title = DecisionWords(questions: [:]).shape(shape)
    var pen = FigurePen()
    StructurePlot().draw(tree, &pen)
    pen.legend(StructurePlot.samples(of: tree))
    self.init(
      name: "target-structure", title: "Target: \(title)",
      words: "\(title.capitalizedFirst). \(tree.words.capitalizedFirst).", drawn: pen)
  }
}

/// Draws units and accounts as boxes below each other, each joined to what it stands in.
struct StructurePlot {
  private static let (height, pitch, indent) = (28, 38, 34)

  /// Draws a tree where the pen is, and goes below it.
  func draw(_ tree: AccountTree, _ pen: inout FigurePen) {
    draw(tree, depth: 0, &pen)
    pen.skip(2)
  }

  private func draw(_ node: AccountTree, depth: Int, _ pen: inout FigurePen) {
    let x = depth * StructurePlot.indent + 2
    let top = pen.y + 2
    let width = min(FigureText.width(node.title, .strong), 300) + 24
    box(node, FigureBox(x: x, y: top, width: width, height: StructurePlot.height), &pen)
    pen.write(node.title, at: (x + 12, top + 19), .strong, room: width - 24)
    pen.write(
      node.note, at: (x + width + 12, top + 19), .quiet, room: FigurePen.width - x - width - 12)
    pen.skip(StructurePlot.pitch)
    let trunk = x + 16
    for child in node.children {
      let from = top + StructurePlot.height
      pen.draw(
        "M\(trunk) \(from)V\(pen.y + 16)H\(x + StructurePlot.indent)", .axis)
      draw(child, depth: depth + 1, &pen)
    }
  }

  private func box(_ node: AccountTree, _ box: FigureBox, _ pen: inout FigurePen) {
    switch node {
    case .organization, .unit: pen.draw(box, .empty)
    case .account: pen.draw(box, .light, round: 10)
    case .own: pen.draw(box, .deep, round: 10)
    }
  }

  /// What its boxes mean, of those that it has.
  static func samples(
    of tree: AccountTree
  ) -> [(words: String, draw: (inout FigurePen, Int, Int) -> Void)] {
    func box(_ x: Int, _ y: Int) -> FigureBox {
      FigureBox(x: x + 1, y: y - 7, width: 20, height: 14)
    }
    let nodes = tree.all
    let all: [(Bool, String, FigureLook, Int)] = [
      (nodes.contains { !$0.children.isEmpty }, "organization or unit", .empty, 0),
      (nodes.contains(where: \.isAccount), "account", .light, 6),
      (nodes.contains(where: \.isOwn), "the account of today", .deep, 6),
    ]
    return all.filter(\.0).map { _, words, look, round in
      (words, { $0.draw(box($1, $2), look, round: round) })
    }
  }
}

extension AccountTree {
  /// It and everything in it.
  fileprivate var all: [AccountTree] { [self] + children.flatMap(\.all) }

  fileprivate var isAccount: Bool {
    if case .account = self { true } else { false }
  }

  fileprivate var isOwn: Bool {
    if case .own = self { true } else { false }
  }
}
