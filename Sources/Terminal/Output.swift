import Glibc

/// Writes whole texts to a descriptor.
public struct Output: Sendable {
  /// Where it writes to.
  public let descriptor: Int32

  /// Standard error, where questions go.
  public static let errors = Output(STDERR_FILENO)

  /// An output on a descriptor that stays open.
  public init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Writes all of the text, however many calls it takes. False if whoever read it is gone: no
  /// error, but nothing more needs to be written. SIGPIPE must be ignored
  /// (``Signals/ignoreBrokenPipes()``).
  /// - Throws: ``TerminalError/writing(_:)``.
  @discardableResult
  public func write(_ text: String) throws(TerminalError) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if !(try goesOn()) {
        return false
      }
    }
    return true
  }

  /// After a write that wrote nothing: waits if it only has to be tried again; false if the
  /// reader is gone.
  private func goesOn() throws(TerminalError) -> Bool {
    switch errno {
    case EINTR: return true
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
      return true
    case EPIPE: return false
    default: throw .writing(errno)
    }
  }
}
