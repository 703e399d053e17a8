import Terminal

// Ctrl-Z, the background, and windows of another size.

extension Stage {
  /// Stops as Ctrl-Z does, without a panel.
  func stop() throws {
    try draw(screen.clear())
    ends.stop()
    try goOn()
  }

  /// Goes on after a stop: in the place of the panel, or below what somebody else wrote meanwhile.
  func goOn() throws {
    let found = ends.again()
    isAway = found == .away
    guard !isAway else { return }
    if found == .anew { try draw(screen.forget()) }
    try resize()
  }

  /// In the background nothing may be read or drawn: the process stops until it is in front again.
  /// - Returns: how the person left meanwhile, if they did.
  func comeBack() throws -> Conversation.Leaving? {
    while isAway {
      while let arrival = ends.arrival() {
        if case .leave(let signal) = arrival { return .signal(signal) }
      }
      guard ends.stopAway() else { return .end }
      try goOn()
    }
    return nil
  }

  /// Draws the panel anew for the window as it is now.
  func resize() throws {
    guard !isAway else { return }
    try draw(screen.resize(to: ends.size()))
    if let panel { try show(panel) }
  }
}
