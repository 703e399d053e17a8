import Readiness

/// An opened workspace with its journal folded: what a command works on.
struct Desk: ~Copyable {
  /// The file.
  let workspace: Workspace
  /// What comes from outside.
  private(set) var world: World
  /// The folder given with `--content`, if one was.
  let folder: String?
  /// What the journal says.
  var state: WorkspaceState
  /// Where the journal ends.
  var head: Head?
  /// The day things are judged on.
  private(set) var day: Day
  /// The day it is; another than `day` only with `--as-of`.
  private(set) var today: Day

  /// Opens the workspace of a command to read it, as of a day if one was given.
  /// - Parameter day: the day, if the command itself knows one.
  static func read<R>(
    _ invocation: borrowing Invocation, asOf day: Day? = nil,
    _ body: (borrowing Desk) throws -> R
  ) throws -> R {
    let asOf = try day ?? invocation.day("--as-of")
    let world = invocation.world
    let path = try Locator.existing(named: invocation.arguments.value("--workspace"), in: world)
    var workspace = try Workspace.open(at: path, for: .reading)
    workspace.progress = world.progress
    let (state, head, isWhole) = try workspace.reading { workspace in
      if let asOf { return try Folding.asOf(asOf, workspace) }
      let (state, head) = try Folding.now(workspace)
      return (state, head, true)
    }
    if let asOf, head == nil { throw DeskError.nothingYet(asOf, path) }
    var today = try LocalDay.day(of: world.now, zone: state.zone)
    // Where something was recorded later, that day was lived through, whatever the clock says now.
    if let asOf, !isWhole { today = max(today, asOf) }
    let desk = Desk(
      workspace: workspace, world: world, folder: invocation.arguments.value("--content"),
      state: state, head: head, day: asOf ?? today, today: today)
    return try body(desk)
  }

  /// Opens the workspace of a command to change it: what is read and what is appended happen in
  /// one transaction.
  static func write<R>(
    _ invocation: borrowing Invocation, _ body: (inout Desk) throws -> R
  ) throws -> R {
    try refusePast(invocation)
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    return try write(
      at: path, folder: invocation.arguments.value("--content"), in: invocation.world, body)
  }

  /// Opens a workspace to change it.
  static func write<R>(
    at path: String, folder: String?, in world: World, _ body: (inout Desk) throws -> R
  ) throws -> R {
    var desk = try Desk(opening: path, folder: folder, in: world)
    return try desk.transact { desk in
      // Whatever is recorded, it is recorded on the content that the workspace is on.
      if folder != nil { _ = try desk.packForWriting() }
      return try body(&desk)
    }
  }

  /// Refuses a day of the past where something would be changed.
  static func refusePast(_ invocation: borrowing Invocation) throws(UsageError) {
    guard invocation.arguments.has("--as-of") else { return }
    throw .contradiction(
      "--as-of looks at the past, and this would change it", remedy: "leave out --as-of")
  }

  /// An opened workspace to change, one transaction at a time: for commands that wait for people.
  init(opening path: String, folder: String?, in world: World) throws {
    var workspace = try Workspace.open(at: path, for: .writing)
    workspace.progress = world.progress
    let (state, head) = try workspace.reading { try Folding.now($0) }
    let today = try LocalDay.day(of: world.now, zone: state.zone)
    self.init(
      workspace: workspace, world: world, folder: folder, state: state, head: head, day: today,
      today: today)
  }

  /// Looks at the clock again: for commands that wait for people.
  mutating func lookAtClock() throws {
    world = world.later()
    today = try LocalDay.day(of: world.now, zone: state.zone)
    day = today
  }

  private init(
    workspace: consuming Workspace, world: World, folder: String?, state: WorkspaceState,
    head: Head?, day: Day, today: Day
  ) {
    self.workspace = workspace
    self.world = world
    self.folder = folder
    self.state = state
    self.head = head
    self.day = day
    self.today = today
  }
}
