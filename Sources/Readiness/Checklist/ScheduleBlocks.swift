/// Weeks from the first day that is left, each with the minutes that it has. The fourth week of a
/// plan ends with day 30.
struct Blocks {
  /// The minutes of a week; nil: as many as are needed.
  let capacity: Int?
  /// Whether the first block is the first week of the plan.
  let isMonth: Bool
  private var free: [Int] = []

  init(capacity: Int?, isMonth: Bool) {
    self.capacity = capacity
    self.isMonth = isMonth
  }

  /// The block of a day, counted from the first one left.
  func block(of offset: Int) -> Int {
    guard isMonth, offset >= 28 else { return offset / 7 }
    return offset < 30 ? 3 : 4 + (offset - 30) / 7
  }

  /// The last day of a block.
  func last(of block: Int) -> Int {
    guard isMonth, block >= 3 else { return block * 7 + 6 }
    return block == 3 ? 29 : 30 + (block - 4) * 7 + 6
  }

  /// Uses up minutes, in that block as far as there are any and then in the next ones.
  mutating func take(_ minutes: Int, from block: Int) {
    guard capacity != nil else { return }
    var rest = minutes
    var block = block
    while rest > 0 {
      reach(block)
      let used = min(rest, free[block])
      free[block] -= used
      rest -= used
      block += 1
    }
  }

  /// Finds room for an item from a block on, and uses it.
  /// - Returns: the block in which it ends.
  mutating func fill(_ minutes: Int, from first: Int) -> Int {
    guard let capacity else { return first }
    var block = first
    reach(block)
    if minutes <= capacity {
      while free[block] < minutes {
        block += 1
        reach(block)
      }
      free[block] -= minutes
      return block
    }
    var rest = minutes
    while true {
      reach(block)
      let used = min(rest, free[block])
      free[block] -= used
      rest -= used
      if rest == 0 { return block }
      block += 1
    }
  }

  /// Makes the list long enough for a block.
  private mutating func reach(_ block: Int) {
    let full = max(1, capacity ?? 0)
    while free.count <= block { free.append(full) }
  }
}
