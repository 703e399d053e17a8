import Testing

@testable import Readiness

/// The figures over time: burn-up and time line.
@Suite struct FigurePlotTests {
  private static func most(_ count: Int) -> [BurnUp.Reading] {
    FigureSamples.readings({ _ in count }, done: { _ in 0 }, verified: { _ in 0 }, today: 1)
  }

  @Test(
    "The scale ends at or above the most there is, in at most five steps",
    arguments: [(0, 1, 1), (1, 1, 1), (5, 5, 1), (6, 6, 2), (61, 80, 20), (9999, 10_000, 2000)])
  func scale(_ count: Int, top: Int, step: Int) {
    let scale = BurnUpPlot(days: Self.most(count)).scale
    #expect(scale.top == top && scale.step == step)
  }

  @Test("Names of lines that would meet are moved apart within the plot")
  func apart() {
    let bounds = 0...100
    #expect(BurnUpPlot.apart([50, 10, 90], by: 18, within: bounds) == [50, 10, 90])
    #expect(BurnUpPlot.apart([100, 100, 100], by: 18, within: bounds) == [64, 82, 100])
    #expect(BurnUpPlot.apart([0, 0, 5], by: 18, within: bounds) == [0, 18, 36])
  }

  @Test("Before the plan begins nothing is drawn but what is planned")
  func notBegun() {
    let days = FigureSamples.readings({ $0 }, done: { _ in 0 }, verified: { _ in 0 }, today: 0)
    let svg = Figure(days: days, words: "The plan begins.").svg(.inline)
    #expect(svg.contains("planned 29"))
    #expect(!svg.contains("verified"))
    #expect(!svg.contains("today"))
  }

  @Test("A time line says what was held in the last year, and what is due")
  func timeline() {
    let track = FigureSamples.track(
      "Root", [(-400, .passed), (-30, .passed), (-20, .passed), (-10, .failed)], due: 20)
    #expect(
      track.words(on: FigureSamples.day)
        == "Root: 2 drills passed, 1 drill not passed, the last on 16 November 2026; "
        + "due 16 Dec 2026.")
  }

  @Test(
    "What is due is told from what is overdue and from what has no day",
    arguments: [
      (0, "due 26 Nov 2026"), (-1, "overdue since 25 Nov 2026"), (nil, "none yet, no day set"),
    ] as [(Int?, String)])
  func due(_ days: Int?, words: String) {
    #expect(FigureSamples.track("x", [], due: days).dueWords(on: FigureSamples.day) == words)
  }

  @Test("Runs become marks by what came of them; what is not over has none")
  func runs() {
    func run(
      _ number: Int, _ mode: RunMode, passed: Bool? = nil, through: Bool = true,
      end: RunEnd? = nil
    ) -> RunBrief {
      var run = RunBrief(
        number: number, account: "main", runbook: "root", mode: mode, day: FigureSamples.day,
        alone: false, paper: false, last: "")
      run.through = through ? Event.RunThrough(run: number, passed: passed) : nil
      run.end = end
      return run
    }
    let runs = [
      run(1, .signIn, passed: true), run(2, .signIn, passed: false), run(3, .talkThrough),
      run(4, .earnest), run(5, .signIn, through: false),
      run(6, .earnest, through: false, end: .denied),
      run(7, .signIn, through: false, end: .stopped),
    ]
    let tracks = FigureTrack.runbooks(
      runs, drills: [:], titles: ["root": "Root", "other": "Other"])
    #expect(tracks.map(\.title) == ["Other", "Root"])
    #expect(tracks.last?.events.map(\.kind) == [.passed, .failed, .talked, .earnest, .talked])
    #expect(tracks.first?.events == [])
  }
}
