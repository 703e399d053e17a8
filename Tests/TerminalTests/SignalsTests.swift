import Glibc
import Terminal
import Testing

/// Signals act on the whole process, so each test has one of its own. They are sent to the process
/// and not raised in a thread, because the threads of the concurrency runtime block them.
struct SignalsTests {
  @Test func `a signal wakes a reader that waits, and the process dies of it`() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      let signals = try Signals()
      let pipe = try Pipe()
      var reader = LineReader(reading: pipe.reading, signals: signals.descriptor)
      Task.detached {
        usleep(50_000)
        kill(getpid(), SIGINT)
      }
      guard case .signal(let signal) = try reader.next() else { exit(3) }
      signal.die()
    }
  }

  @Test func `what was typed before waits until the signal is seen to`() async {
    await #expect(processExitsWith: .exitCode(0)) {
      let signals = try Signals()
      let pipe = try Pipe(holding: Array("yes\n".utf8))
      var waiting = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
      kill(getpid(), SIGTERM)
      while poll(&waiting, 1, -1) != 1 {}
      var reader = LineReader(reading: pipe.reading, signals: signals.descriptor)
      let seen = [try reader.next(), try reader.next()]
      exit(seen == [.signal(.terminate), .text("yes")] ? 0 : 3)
    }
  }

  @Test(arguments: Signal.allCases)
  func `every signal is reported by its name`(signal: Signal) async {
    await #expect(processExitsWith: .exitCode(0)) { [number = signal.rawValue as Int32] in
      let signals = try Signals()
      let pipe = try Pipe()
      var reader = LineReader(reading: pipe.reading, signals: signals.descriptor)
      kill(getpid(), number)
      guard case .signal(let seen) = try reader.next() else { exit(3) }
      exit(seen.rawValue == number && signals.next() == nil ? 0 : 4)
    }
  }

  @Test func `the second of one kind ends the process without us`() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      let signals = try Signals()
      let pipe = try Pipe()
      var reader = LineReader(reading: pipe.reading, signals: signals.descriptor)
      kill(getpid(), SIGINT)
      guard case .signal = try reader.next() else { exit(3) }
      kill(getpid(), SIGINT)
      sleep(5)
      exit(signals.next() == nil ? 4 : 5)
    }
  }

  @Test func `when nobody catches signals any more they act as before`() async {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      do { _ = try Signals() }
      kill(getpid(), SIGTERM)
      sleep(5)
      exit(3)
    }
  }

  @Test func `signals are caught once at a time, and again after that`() async {
    await #expect(processExitsWith: .exitCode(0)) {
      do {
        let signals = try Signals()
        do throws(TerminalError) {
          _ = try Signals()
          exit(3)
        } catch {
          guard error == .catching(EBUSY), signals.next() == nil else { exit(4) }
        }
      }
      _ = try Signals()
      exit(0)
    }
  }

  @Test func `a reader that is gone is no error, and no death`() async {
    await #expect(processExitsWith: .exitCode(0)) {
      Signals.ignoreBrokenPipes()
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0, close(ends[0]) == 0 else { exit(3) }
      exit(try Output(ends[1]).write("nobody reads this") ? 4 : 0)
    }
  }
}
