import Glibc
import Terminal
import Testing

struct OutputTests {
  /// In a process of its own: waiting for the pipe would keep one of the few threads from all other
  /// tests until the turn comes for the task that reads it.
  @Test func `a text larger than the pipe is written whole`() async {
    await #expect(processExitsWith: .exitCode(0)) {
      let pipe = try Pipe()
      let (reading, writing) = (pipe.reading, pipe.writing)
      guard fcntl(writing, F_SETFL, O_NONBLOCK) == 0 else { exit(3) }
      let text = String(repeating: "0123456789", count: 30_000)
      let read = Task.detached { () -> [UInt8] in
        var all: [UInt8] = []
        var bytes = [UInt8](repeating: 0, count: 1_000)
        while all.count < 300_000 {
          let count = Glibc.read(reading, &bytes, bytes.count)
          guard count > 0 else { break }
          all += bytes[..<count]
        }
        return all
      }
      guard try Output(writing).write(text) else { exit(4) }
      let all = await read.value
      withExtendedLifetime(pipe) {}
      exit(all == Array(text.utf8) ? 0 : 5)
    }
  }

  @Test func `nothing is written whole, too`() throws {
    #expect(try Output(4_095).write(""))
  }

  @Test func `a descriptor that cannot be written is an error`() {
    #expect(throws: TerminalError.writing(EBADF)) { try Output(4_095).write("x") }
    #expect("\(TerminalError.writing(EBADF))".hasPrefix("cannot write: "))
  }
}
