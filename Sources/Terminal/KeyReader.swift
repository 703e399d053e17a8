import Glibc

/// What came when a key was waited for.
public enum Press: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// A signal.
  case signal(Signals.Arrival)
  /// Nothing, for as long as was asked.
  case idle
  /// The end of input: the terminal is gone.
  case end
}

/// Reads keys from a descriptor, and wakes up for signals while it waits.
public struct KeyReader {
  /// How long Escape may take to become the beginning of another key, in milliseconds.
  static let patience: Int32 = 50
  /// How long a key may take to arrive whole that has begun as nothing else does, over a slow line.
  static let longPatience: Int32 = 1_000

  private let input: Int32
  private let signals: Int32?
  private var decoder = KeyDecoder()
  /// The keys that were typed ahead.
  public private(set) var waiting: [Key]
  private var hasEnded = false

  /// A reader of a descriptor that stays open as long as the reader lives.
  /// - Parameters:
  ///   - signals: the descriptor of caught ``Signals``.
  ///   - typedAhead: keys that an earlier reader had read and not given.
  public init(reading input: Int32, signals: Int32? = nil, typedAhead: [Key] = []) {
    self.input = input
    self.signals = signals
    waiting = typedAhead
  }

  /// The next key, or what came in its place.
  /// - Parameter idle: after how many milliseconds without anything ``Press/idle`` comes; nil: never.
  /// - Throws: ``TerminalError/reading(_:)``.
  public mutating func next(idle: Int32? = nil) throws(TerminalError) -> Press {
    while true {
      if let arrival = signals.flatMap(Signals.arrival) { return .signal(arrival) }
      if !waiting.isEmpty { return .key(waiting.removeFirst()) }
      if hasEnded { return .end }
      let patience = decoder.isEscape ? KeyReader.patience : KeyReader.longPatience
      let limit = decoder.isWaiting ? patience : idle ?? -1
      switch try wait(limit) {
      case .signal: continue
      case .input: try fill()
      case .silence where decoder.isWaiting: waiting = decoder.rest()
      case .silence: return .idle
      }
    }
  }

  /// Forgets the keys that were typed ahead: before something that cannot be taken back.
  public mutating func forgetTypedAhead() throws(TerminalError) {
    waiting = []
    while try wait(0) == .input, !hasEnded { try fill() }
    waiting = []
  }

  private enum Waking { case signal, input, silence }

  private func wait(_ milliseconds: Int32) throws(TerminalError) -> Waking {
    var descriptors = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
    if let signals { descriptors.append(pollfd(fd: signals, events: Int16(POLLIN), revents: 0)) }
    let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
    if count < 0 {
      guard errno == EINTR else { throw .reading(errno) }
      return .signal
    }
    if descriptors.count > 1, descriptors[1].revents != 0 { return .signal }
    return count > 0 ? .input : .silence
  }

  private mutating func fill() throws(TerminalError) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    switch count {
    case 1...: waiting += decoder.take(bytes[..<count])
    case 0: end()
    case _ where errno == EINTR || errno == EAGAIN: break
    // A terminal that is gone answers with this error.
    case _ where errno == EIO: end()
    default: throw .reading(errno)
    }
  }

  private mutating func end() {
    hasEnded = true
    waiting += decoder.rest()
  }
}
