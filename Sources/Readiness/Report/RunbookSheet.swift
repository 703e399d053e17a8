/// How the parts of a card share one sheet of paper. Lengths are tenths of a millimetre.
///
/// Every part has a height of its own, so that no font and no text of anybody's can make a second
/// page of it.
struct RunbookSheet: Equatable {
  /// How many lines each role gets.
  private(set) var people: [Int]
  /// How many lines each place gets; those at the end that find no room get none.
  private(set) var places: [Int]
  /// How high a line of text is.
  let line: Int
  /// How high the row of a step is.
  private(set) var row: Int
  /// Whether there is too much for large type.
  let isDense: Bool

  /// What head, headings, lines to write on and foot take together.
  private static let frame = 650
  /// As few places as may stand there before the people's lines are cut short.
  private static let fewestPlaces = 9

  /// - Parameters:
  ///   - isLetter: the paper is Letter, which is shorter than A4.
  ///   - stop: how many lines there are on when not to use it.
  ///   - people: how many lines each role would like.
  ///   - places: how many lines each place would like.
  init(isLetter: Bool, stop: Int, people: [Int], places: [Int], steps: Int) {
    let height = (isLetter ? 2_794 : 2_970) - 140
    func free(_ line: Int, _ row: Int) -> Int {
      (height - RunbookSheet.frame - steps * row) / line - stop
    }
    let fewest = people.count + min(places.count, 6)
    isDense = free(46, 53) < fewest
    line = isDense ? 38 : 46
    row = isDense ? 44 : 53
    let lines = free(line, row)
    self.people = people.map { _ in 1 }
    self.places = places.map { _ in 0 }
    var spare = lines - people.count - min(places.count, RunbookSheet.fewestPlaces)
    RunbookSheet.give(&spare, to: &self.people, upTo: people.map { min($0, 3) })
    spare = lines - self.people.reduce(0, +)
    RunbookSheet.give(&spare, to: &self.places, upTo: places.map { min($0, 1) })
    RunbookSheet.give(&spare, to: &self.places, upTo: places.map { min($0, 2) })
    row = min(85, row + max(0, spare) * line / max(steps, 1))
  }

  /// Gives lines in order, as long as there are some.
  private static func give(_ spare: inout Int, to lines: inout [Int], upTo wishes: [Int]) {
    for index in lines.indices {
      let more = max(0, min(wishes[index] - lines[index], spare))
      lines[index] += more
      spare -= more
    }
  }

  /// How many characters have room on some lines, each of which may end before a long word.
  static func room(_ lines: Int, of width: Int) -> Int {
    lines <= 1 ? width : lines * (width - 5)
  }

  /// How many lines a text of so many characters takes.
  static func lines(_ count: Int, of width: Int) -> Int {
    count <= width ? 1 : (count + width - 6) / (width - 5)
  }
}
