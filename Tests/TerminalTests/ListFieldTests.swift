import Terminal
import Testing

/// Choosing and ticking.
struct ListFieldTests {
  private let names = ["Yes", "No", "Don't know", "Does not apply"]

  private func list(
    ticked: Bool = false, marker: Int? = nil, alone: Int? = nil
  ) -> ListField {
    ListField(
      names.enumerated().map { ListField.Row($1, isAlone: $0 == alone) }, isTicked: ticked,
      marker: marker)
  }

  private func play(_ list: ListField, _ keys: [Key]) -> (ListField, ListField.Reply) {
    var list = list
    var reply = ListField.Reply.taken
    for key in keys { reply = list.take(key) }
    return (list, reply)
  }

  @Test(
    arguments: [
      ([], .enteredNothing), ([.down], .entered(0)), ([.up], .entered(3)),
      ([.down, .down], .entered(1)), ([.down, .up], .entered(0)), ([.text("3")], .entered(2)),
      ([.text("9")], .enteredNothing), ([.text("j"), .text("j")], .entered(1)),
      ([.end], .entered(3)), ([.home], .entered(0)), ([.end, .pageUp], .entered(0)),
      ([.text("y")], .entered(0)), ([.text("d"), .text("d")], .entered(3)),
      ([.text("d"), .text("d"), .text("d")], .entered(2)), ([.text("n")], .entered(1)),
      ([.control("n"), .control("n"), .control("p")], .entered(0)),
    ] as [([Key], ListField.Reply)])
  func `keys mark, and Enter takes what is marked`(keys: [Key], reply: ListField.Reply) {
    #expect(play(list(), keys + [.enter]).1 == reply)
  }

  @Test func `digits one after the other are one number where there are so many rows`() {
    let many = ListField((1...25).map { ListField.Row("row \($0)") })
    #expect(play(many, [.text("1"), .text("2"), .enter]).1 == .entered(11))
    #expect(play(many, [.text("3"), .text("1"), .enter]).1 == .entered(0))
    #expect(play(many, [.text("1"), .down, .text("2"), .enter]).1 == .entered(1))
  }

  @Test(
    arguments: [
      ([.text("1"), .text(" ")], [0]), ([.text("1"), .text(" "), .text(" ")], []),
      ([.text("a")], [0, 1, 2]), ([.text("a"), .text("n")], []),
      ([.text("2"), .text(" "), .text("i")], [0, 2]),
      ([.text("a"), .text("4"), .text(" ")], [3]),
      ([.text("4"), .text(" "), .text("1"), .text(" ")], [0]),
      ([.text("4"), .text(" "), .text("a")], [0, 1, 2]),
      ([.text("/"), .text("n"), .text("o"), .enter, .text("a")], [1, 3].filter { $0 < 3 }),
    ] as [([Key], [Int])])
  func `ticks exclude the one that stands alone`(keys: [Key], ticked: [Int]) {
    let (list, _) = play(list(ticked: true, alone: 3), keys)
    #expect(list.ticked == (keys.contains(.text("/")) ? [1, 2] : ticked))
  }

  @Test func `while the filter is open everything printed is text`() {
    let (filtered, _) = play(list(), [.text("/"), .text("j"), .text("1")])
    #expect(filtered.isFiltering && filtered.filter?.text == "j1" && filtered.visible == [])
    let (kept, _) = play(list(), [.text("/"), .text("d"), .text("o"), .enter])
    #expect(
      !kept.isFiltering && kept.visible == [2, 3].filter { names[$0].lowercased().contains("do") })
    let (closed, _) = play(kept, [.escape])
    #expect(closed.visible == Array(names.indices) && closed.filter == nil)
  }

  @Test func `what the filter hides is never marked`() {
    var generator = SplitMix64(state: 3)
    let keys: [Key] = [
      .up, .down, .text("/"), .text("d"), .text("n"), .text("1"), .text("4"), .enter, .escape,
      .backspace, .home, .end, .text(" "), .text("a"),
    ]
    for _ in 0..<500 {
      var list = list(ticked: true)
      for _ in 0..<12 {
        let reply = list.take(keys.randomElement(using: &generator) ?? .up)
        if case .entered(let index) = reply { #expect(list.visible.contains(index)) }
      }
    }
  }
}
