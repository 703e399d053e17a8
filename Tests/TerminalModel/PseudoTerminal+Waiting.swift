import Glibc

extension PseudoTerminal {
  /// Takes what the program sends until the screen is as it should be. It never sleeps.
  /// - Throws: ``PseudoTerminalError/late(_:_:)`` or ``PseudoTerminalError/gone(_:)``, with the
  ///   screen as it is then.
  public func wait(
    until condition: (Grid) -> Bool, seconds: Double = 20
  ) throws(PseudoTerminalError) {
    let deadline = Deadline(seconds: seconds)
    while !condition(grid) {
      if isGone { throw .gone(grid.snapshot) }
      if deadline.hasPassed { throw .late(seconds, grid.snapshot) }
      receive(until: deadline)
    }
  }

  /// The same until some row has a text in it.
  public func wait(for text: String, seconds: Double = 20) throws(PseudoTerminalError) {
    try wait(until: { $0.shows(text) }, seconds: seconds)
  }

  /// Waits for the program's end, and takes what it sends until then.
  /// - Throws: ``PseudoTerminalError/late(_:_:)``.
  public func end(seconds: Double = 20) throws(PseudoTerminalError) -> Ending {
    let deadline = Deadline(seconds: seconds)
    while !reap() {
      if deadline.hasPassed { throw .late(seconds, grid.snapshot) }
      // Letting go of the terminal and ending are two things, and nothing tells of the second.
      receive(until: Deadline(seconds: 0.005))
    }
    let rest = Deadline(seconds: 1)
    while !isGone, !rest.hasPassed { receive(until: rest) }
    receive(until: Deadline(seconds: 0))
    return ending ?? .exit(-1)
  }

  private func reap() -> Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    let signal = status & 0x7F
    ending = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
    return true
  }

  /// Waits until something has come, and takes it; whether there was any.
  @discardableResult
  func receive(until deadline: Deadline) -> Bool {
    var waiting: [pollfd] = []
    if !isGone, let number = master?.number { waiting.append(PseudoTerminal.reading(number)) }
    if let number = pipe?.number { waiting.append(PseudoTerminal.reading(number)) }
    guard poll(&waiting, nfds_t(waiting.count), deadline.milliseconds) > 0 else { return false }
    takeFromTerminal()
    takeFromPipe()
    return true
  }

  private static func reading(_ number: Int32) -> pollfd {
    pollfd(fd: number, events: Int16(POLLIN), revents: 0)
  }

  private func takeFromTerminal() {
    guard let number = master?.number else { return }
    switch PseudoTerminal.take(from: number, bytesAtOnce) {
    case .bytes(let bytes):
      transcript += bytes
      grid.write(bytes)
    case .nothing: break
    case .end: isGone = true
    }
  }

  private func takeFromPipe() {
    guard let number = pipe?.number else { return }
    while true {
      switch PseudoTerminal.take(from: number, 65_536) {
      case .bytes(let bytes): printed += bytes
      case .nothing: return
      case .end: return pipe = nil
      }
    }
  }

  private enum Taken {
    case bytes(ArraySlice<UInt8>), nothing, end
  }

  private static func take(from number: Int32, _ limit: Int) -> Taken {
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = read(number, &bytes, limit)
    if count > 0 { return .bytes(bytes[..<count]) }
    // EIO is how a terminal says that nobody has it open on the other side.
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothing : .end
  }
}
