import FoundationEssentials
import Readiness

/// A made-up company in a throw-away workspace.
struct ExampleCompany {
  /// The file of its answers.
  private let answers: String
  /// What its people do, in their order.
  private let acts: [Act]

  /// A line that is run on a day.
  typealias Act = (day: String, words: [String])

  /// The day its pages are made on.
  private static let lastDay = "2026-12-07"

  private init(_ answers: String, _ acts: [Act]) {
    self.answers = "Questionnaires/examples/\(answers).yaml"
    self.acts = ExampleCompany.founding + acts
  }

  /// Together they have something of everything that a page can show.
  static var all: [ExampleCompany] {
    [
      ExampleCompany("three-with-health-data", beginning + drill + reviews),
      ExampleCompany("many-unknowns", unsure),
    ]
  }

  /// How it begins.
  private static let founding: [Act] = [
    ("2026-11-23", ["init", "--answers", "answers.yaml", "--no-input"])
  ]

  /// Makes the company, shows it to `body`, and throws it away.
  func show<R>(
    in world: World, to body: (borrowing Desk) throws -> R
  ) throws -> R {
    let folder = try Folders.makeTemporary(in: world.variable("TMPDIR") ?? "/tmp")
    defer { try? Folders.remove(folder) }
    guard let file = ShippedFiles.all().first(where: { $0.path == self.answers }) else {
      throw DeskError.noContent(answers)
    }
    try AtomicFile.write(file.bytes, to: "\(folder)/answers.yaml")
    let meeting = ExampleCompany.meeting
    try AtomicFile.write(Array(meeting.text.utf8), to: "\(folder)/\(meeting.name)")
    for (index, act) in acts.enumerated() {
      world.progress.step("Looking on at a made-up company", index, of: acts.count)
      try ExampleCompany.run(act, in: folder)
    }
    let command = Status.command
    let invocation = Invocation(
      command: command, arguments: try Arguments([], for: command),
      world: try ExampleCompany.world(folder, ExampleCompany.lastDay) { _ in })
    return try Desk.read(invocation, body)
  }

  /// Runs one line of the company's people.
  private static func run(_ act: Act, in folder: String) throws {
    var said = ""
    let world = try world(folder, act.day) { said += $0 }
    let status = Program.run(act.words, in: world)
    guard status == .done || status == .incomplete else {
      throw ExampleError.refused(act.words.joined(separator: " "), said)
    }
  }

  /// The world of the company: a fixed day, a named actor, no terminal.
  private static func world(
    _ folder: String, _ day: String, err: @escaping (String) -> Void
  ) throws -> World {
    let environment = ["SUREFOOT_ACTOR": "owner", "HOME": folder, "CI": "true"]
    let now = try World.givenNow(day) ?? Instant(seconds: 0)
    return World(
      environment: environment, folder: folder, now: now, nowIsGiven: true,
      actor: World.actor(in: environment), input: -1, out: { _ in }, err: err)
  }
}

/// Why there is no made-up company.
enum ExampleError: Error, Equatable, CustomStringConvertible {
  /// The program refuses one of its lines, and says why.
  case refused(String, String)

  var description: String {
    switch self {
    case .refused(let line, let said):
      "the made-up company cannot be made: surefoot \(line): \(said)\n"
        + "this is a fault of the program; please report it"
    }
  }
}
