import Glibc
import Terminal
import Testing

struct OutputTests {
  @Test func `a text larger than the pipe is written whole`() async throws {
    let pipe = try Pipe()
    let (reading, writing) = (pipe.reading, pipe.writing)
    #expect(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
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
    #expect(try Output(writing).write(text))
    #expect(await read.value == Array(text.utf8))
    withExtendedLifetime(pipe) {}
  }

  @Test func `nothing is written whole, too`() throws {
    #expect(try Output(4_095).write(""))
  }

  @Test func `a descriptor that cannot be written is an error`() {
    #expect(throws: TerminalError.writing(EBADF)) { try Output(4_095).write("x") }
    #expect("\(TerminalError.writing(EBADF))".hasPrefix("cannot write: "))
  }
}
