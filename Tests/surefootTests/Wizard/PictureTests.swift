import Readiness
import Terminal
import TerminalModel
import Testing

@testable import surefoot

/// The moving picture of the wizard in the README, drawn from what it really shows.
@Suite struct PictureTests {
  static let path = "\(PackageFolder.path)/docs/wizard.svg"

  /// What is typed, and how long each screen stays, in milliseconds.
  private static let scenes: [(keys: String, milliseconds: Int)] = [
    ("Enter", 1_400), ("\"3\"", 700), ("Enter", 1_200), ("\"1\"", 300), ("\"5\"", 600),
    ("Enter", 1_200), ("Down", 900), ("Enter", 1_200), ("?", 2_600), ("Esc", 900), ("\"y\"", 700),
    ("Enter", 1_400), ("S-Tab", 1_400), ("Enter", 1_000), ("C-o", 2_400), ("Esc", 1_000),
  ]

  @Test func `the picture in the README is what the wizard shows`() throws {
    let drawn = try PictureTests.drawn()
    #expect(drawn.utf8.count < 200_000)
    try Recording.hold(drawn, at: PictureTests.path, named: "docs/wizard.svg")
  }

  /// The onboarding that is shipped, for as long as the scenes last.
  private static func drawn() throws -> String {
    let pack = try Pack.load()
    let flow = Advice.flow(try pack.onboarding(), try pack.decisionModel(), Account(name: "main"))
    var picture = ScreenPicture(
      name: "wizard", title: "The onboarding wizard of Surefoot in a terminal",
      description:
        "Questions are answered one after the other: a number, a choice, help that says why, a step "
        + "back, the list of all questions. What was answered stays above as one line each.")
    let made = MadeStage(columns: 80, rows: 24)
    made.print("$ surefoot init\n")
    var rest = scenes[...]
    made.waiting = {
      picture.show(
        made.grid,
        milliseconds: rest.count == scenes.count
          ? 2_000 : scenes[scenes.count - rest.count - 1].milliseconds)
      if let scene = rest.popFirst() { made.type(scene.keys) }
    }
    var wizard = RichWizard(
      flow, flow.start(), WizardSample.words, made.stage(isColored: true),
      today: WizardSample.today)
    _ = try wizard.run(.fresh) { _, _ in }
    picture.show(made.grid, milliseconds: 3_000)
    #expect(made.faults == [])
    return picture.svg
  }
}
