import Glibc

/// What came when a line was waited for.
public enum Line: Hashable, Sendable {
  /// A whole line, without its end.
  case text(String)
  /// A line that is not UTF-8.
  case malformed
  /// A line beyond the limit; it was passed over to its end.
  case tooLong
  /// The end of input. What was begun before it was never sent off with Enter.
  case end(unfinished: String?)
  /// A signal that asks to leave.
  case signal(Signal)
}

/// Reads lines from a descriptor, and wakes up for signals while it waits.
///
/// The end of input and an empty line are different things. Lines end with LF or CR LF.
public struct LineReader {
  /// The longest line, in bytes.
  public static let limit = 65_536

  private let input: Int32
  private let signals: Int32?
  private var waiting: [UInt8] = []
  private var isPassingOver = false
  private var hasEnded = false

  /// A reader of a descriptor that stays open as long as the reader lives.
  /// - Parameter signals: the descriptor of caught ``Signals``.
  public init(reading input: Int32, signals: Int32? = nil) {
    self.input = input
    self.signals = signals
  }

  /// The next line, or what came in its place.
  /// - Throws: ``TerminalError/reading(_:)``.
  public mutating func next() throws(TerminalError) -> Line {
    while true {
      if let line = takeLine() { return line }
      if hasEnded { return takeRest() }
      if let signal = try wait() { return .signal(signal) }
      try fill()
    }
  }

  /// The first whole line that has arrived.
  private mutating func takeLine() -> Line? {
    guard let end = waiting.firstIndex(of: 0x0a) else {
      if waiting.count > LineReader.limit {
        waiting.removeAll(keepingCapacity: true)
        isPassingOver = true
      }
      return nil
    }
    var line = waiting[..<end]
    defer { waiting.removeSubrange(...end) }
    if isPassingOver || line.count > LineReader.limit {
      isPassingOver = false
      return .tooLong
    }
    if line.last == 0x0d { line.removeLast() }
    return String(validating: line, as: UTF8.self).map(Line.text) ?? .malformed
  }

  private mutating func takeRest() -> Line {
    defer {
      waiting = []
      isPassingOver = false
    }
    guard !isPassingOver, !waiting.isEmpty else { return .end(unfinished: nil) }
    return .end(unfinished: String(decoding: waiting, as: UTF8.self))
  }

  /// Waits until there is input. A signal that has come goes before it.
  private func wait() throws(TerminalError) -> Signal? {
    var descriptors = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
    if let signals { descriptors.append(pollfd(fd: signals, events: Int16(POLLIN), revents: 0)) }
    while true {
      let count = poll(&descriptors, nfds_t(descriptors.count), -1)
      if count < 0, errno != EINTR { throw .reading(errno) }
      if let signals, let signal = Signals.next(from: signals) { return signal }
      if count > 0, descriptors[0].revents != 0 { return nil }
    }
  }

  private mutating func fill() throws(TerminalError) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    switch count {
    case 1...: waiting += bytes[..<count]
    case 0: hasEnded = true
    case _ where errno == EINTR || errno == EAGAIN: break
    // A terminal that is gone answers with this error.
    case _ where errno == EIO: hasEnded = true
    default: throw .reading(errno)
    }
  }
}
