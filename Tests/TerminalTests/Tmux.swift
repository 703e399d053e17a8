import Glibc
import TerminalModel

/// A tmux of one test, whose only pane shows what it is sent; it ends with this value.
final class Tmux {
  private let folder: String
  private let pane: Int32

  /// Whether there is a tmux; where not, tests that need it are shown as skipped.
  static let isThere = access("/usr/bin/tmux", X_OK) == 0

  init(columns: Int, rows: Int) throws {
    var name = Array("/tmp/surefoot-tmux-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw PseudoTerminalError.system("make a folder", errno) }
    folder = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    do {
      pane = try Tmux.start(in: folder, columns, rows)
    } catch {
      Tmux.end(in: folder)
      throw error
    }
  }

  deinit {
    close(pane)
    Tmux.end(in: folder)
  }

  private static func start(in folder: String, _ columns: Int, _ rows: Int) throws -> Int32 {
    // The pane ends by itself if this process cannot end it.
    let answer = try Tmux.run(
      in: folder,
      "start-server ; set -g status off ; set -g history-limit 9999 ; "
        + "new-session -d -x \(columns) -y \(rows)", "stty -echo; exec sleep 100",
      "; display-message -p #{pane_tty}")
    let name = answer.split(separator: "\n").last.map(String.init) ?? ""
    let pane = open(name, O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard pane >= 0 else { throw PseudoTerminalError.system("write to tmux (\(answer))", errno) }
    return pane
  }

  private static func end(in folder: String) {
    _ = try? Tmux.run(in: folder, "kill-server")
    unlink("\(folder)/socket")
    rmdir(folder)
  }

  /// What tmux shows.
  struct Screen: Hashable {
    var rows: [String]
    var scrollback: [String]
    var cursor: String
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(pane, bytes, bytes.count)
  }

  func resize(columns: Int, rows: Int) throws {
    try Tmux.run(in: folder, "resize-window -x \(columns) -y \(rows)")
  }

  func screen() throws -> Screen {
    let printed = try Tmux.run(
      in: folder, "capture-pane -p -S - ; display-message -p",
      "#{cursor_y},#{cursor_x}\n#{history_size}")
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let above = lines.dropLast().last.flatMap { Int($0) } ?? 0
    let rows = lines.dropLast(3)
    return Screen(
      rows: Array(rows.dropFirst(above)), scrollback: Array(rows.prefix(above)),
      cursor: lines.dropLast(2).last ?? "")
  }

  /// Takes screens until tmux shows what a grid does, which lags behind what it was sent; the last
  /// one if it never does.
  func screen(like grid: Grid, seconds: Double = 20) throws -> Screen {
    let expected = Screen(grid)
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      let screen = try screen()
      if screen == expected || ContinuousClock.now > end { return screen }
    }
  }

  /// What a command prints: words with blanks between, then words that are taken as they are.
  @discardableResult
  private static func run(in folder: String, _ words: String, _ whole: String...) throws -> String {
    let more = whole.flatMap {
      $0.hasPrefix(";") ? $0.split(separator: " ").map(String.init) : [$0]
    }
    let program = PseudoTerminal.Program(
      "/usr/bin/tmux",
      ["-u", "-S", "\(folder)/socket", "-f", "/dev/null"]
        + words.split(separator: " ").map(String.init) + more,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm"])
    let client = try PseudoTerminal(program, output: .pipe)
    guard try client.end() == .exit(0) else { throw PseudoTerminalError.gone(client.grid.snapshot) }
    return String(decoding: client.printed, as: UTF8.self)
  }
}

extension Tmux.Screen {
  /// What a grid shows.
  init(_ grid: Grid) {
    rows = grid.rows
    scrollback = grid.scrollback
    cursor = grid.cursor.description
  }
}
