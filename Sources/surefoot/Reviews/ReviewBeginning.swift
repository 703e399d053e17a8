import Readiness

/// What a review is begun with.
struct ReviewBeginning {
  let present: [String]
  let minutes: Int?

  static let options: [Command.Option] = [
    .init("--present", value: "NAMES", "who is there, with commas between"),
    .init("--minutes", value: "N", "how many minutes it may take"),
  ]

  init(_ invocation: borrowing Invocation) throws {
    present = try ReviewBeginning.names(invocation.arguments.value("--present") ?? "")
    minutes = try ReviewBeginning.minutes(invocation.arguments.value("--minutes"))
  }

  init(present: [String], minutes: Int?) {
    self.present = present
    self.minutes = minutes
  }

  /// Names with commas between, each once.
  static func names(_ text: String) throws -> [String] {
    var names: [String] = []
    for part in text.split(separator: ",") {
      let name = RunWord.trimmedLine(part)
      guard !name.isEmpty, !names.contains(where: { PersonName.areSame($0, name) }) else {
        continue
      }
      names.append(try SecretCheck.line(name, in: "the names"))
    }
    return names
  }

  private static func minutes(_ text: String?) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let minutes = Int(text), (1...1_440).contains(minutes) else {
      throw .badValue(text, of: "--minutes", allowed: "a number from 1 to 1440")
    }
    return minutes
  }

  /// Records the beginning, inside a transaction.
  /// - Parameter isEntered: whether it was held elsewhere.
  /// - Throws: ``UsageError`` if one is going on already, or if there is nothing to review.
  func record(isEntered: Bool = false, _ desk: inout Desk) throws -> ReviewBrief {
    if let open = desk.state.openReview {
      throw UsageError.contradiction(
        "\(open.name) is going on since \(open.day)",
        remedy: "surefoot review resume goes on with it; surefoot review close ends it")
    }
    guard desk.state.isOnboarded, desk.state.mainAccount != nil else {
      throw DeskError.noPlan(desk.state.mainAccount?.name.text ?? "the organization")
    }
    let body = Event.ReviewBegun(
      name: desk.state.reviewName(on: desk.day), present: present, minutes: minutes,
      entered: isEntered ? true : nil, tick: isEntered ? nil : desk.world.ticks?())
    try desk.append([Fresh(.reviewBegun(body))])
    return try desk.openReview()
  }
}
