/// Says that half the time, and all of it, is over: a line each, once.
struct ReviewClock {
  private let minutes: Int?
  private var said = 0

  init(_ minutes: Int?) { self.minutes = minutes }

  mutating func line(_ taken: Int?) -> String? {
    guard let minutes, let taken else { return nil }
    if taken >= minutes, said < 2 {
      said = 2
      return "The \(minutes) minutes are over; q leaves the rest for another sitting."
    }
    if taken * 2 >= minutes, said < 1 {
      said = 1
      return "Half of the \(minutes) minutes are over."
    }
    return nil
  }
}
