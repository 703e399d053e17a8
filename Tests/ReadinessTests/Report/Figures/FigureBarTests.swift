import Testing

@testable import Readiness

/// The figures with bars: areas and owners.
@Suite struct FigureBarTests {
  @Test(
    "Bars are in proportion, no part vanishes, and none is longer than its room",
    arguments: [
      ([1, 1], 2, [50, 50]), ([9999, 1], 10_000, [93, 7]), ([0, 0], 5, [0, 0]), ([3], 6, [50]),
      ([0], 0, [0]),
    ])
  func lengths(_ counts: [Int], most: Int, expected: [Int]) {
    #expect(FigureBars.lengths(counts, most: most, room: 100) == expected)
  }

  @Test("An area says in words what its bar shows, each item once")
  func area() {
    let bar = FigureSamples.bar("Root user", [1, 2, 3, 0, 0, 1, 2])
    #expect(
      bar.words()
        == "6 of 9 done (1 machine-checked, 2 witnessed, 3 self-stated), 3 to do (1 overdue)")
    let figure = Figure(areas: [bar])
    #expect(figure.words.hasSuffix("Root user: \(bar.words())."))
    #expect(figure.elements.count { $0.fill == .overdue } == 2)
  }

  @Test("More areas than a page holds are summed up below the others")
  func manyAreas() {
    let figure = Figure(areas: (0..<60).map { FigureSamples.bar("Area \($0)", [1]) })
    #expect(figure.words.contains("46 other areas: 46 of 46 done"))
    #expect(figure.height < 960)
  }

  @Test("Owners without work are left out; of the others the first few stand by name")
  func owners() {
    let persons = (0..<60).map { FigureSamples.owner("person \($0)", 60 - $0, 1) }
    let figure = Figure(persons: persons + [FigureSamples.owner("idle", 0)], roles: [])
    #expect(figure.words.contains("person 6 54 to do (1 overdue), about 54 hours; 53 others"))
    #expect(figure.words.contains("53 others 1431 to do (53 overdue)."))
    #expect(!figure.words.contains("idle"))
  }

  @Test("Bars of persons and of roles have one scale")
  func oneScale() {
    let figure = Figure(
      persons: [FigureSamples.owner("p", 5)], roles: [FigureSamples.owner("r", 10)])
    let bars = figure.elements.compactMap { element -> String? in
      if case .surface(let path, .open) = element { path } else { nil }
    }
    #expect(
      bars.prefix(2).map { $0.split(separator: "h").dropFirst().first } == ["218v15", "440v15"])
  }
}
