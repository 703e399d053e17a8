import Readiness

/// The facilitator's file: one line for each thing thrown in, `+10 TEXT` after so many minutes or
/// `STEP: TEXT` at a step, by its id or its number; lines that begin with `#` are remarks.
enum InjectsFile {
  /// The largest file that is read, in bytes.
  static let limit = 64 << 10

  /// Reads a file.
  /// - Parameter steps: those of the account, as they are numbered on a card.
  /// - Throws: ``InjectsError`` for the first line that is none, ``SecretError`` if one holds a
  ///   secret.
  static func read(
    _ name: String, for steps: [Runbook.Step], in world: World
  ) throws -> [Event.Inject] {
    let bytes = try OpenFile(reading: Locator.absolute(name, in: world)).read(atMost: limit + 1)
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      throw InjectsError.notText(name)
    }
    try SecretCheck.refuse(text, in: name)
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        let line = RunWord.trimmedLine(line)
        guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
        guard let inject = inject(line, steps) else {
          throw InjectsError.notAnInject(
            name, line: index + 1, steps: steps.map(\.id.text))
        }
        return inject
      }
  }

  private static func inject(_ line: String, _ steps: [Runbook.Step]) -> Event.Inject? {
    if line.hasPrefix("+") {
      let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let minutes = Int(parts[0]), (0...1_440).contains(minutes) else {
        return nil
      }
      return Event.Inject(after: minutes, say: String(parts[1]))
    }
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let number = Int(parts[0]).map { $0 - 1 }.flatMap { steps.indices.contains($0) ? $0 : nil }
    guard let step = steps.first(where: { $0.id.text == parts[0] }) ?? number.map({ steps[$0] })
    else { return nil }
    let say = RunWord.trimmedLine(parts[1])
    return say.isEmpty ? nil : Event.Inject(step: step.id, say: say)
  }
}

/// Why a facilitator's file is not read.
enum InjectsError: Error, Equatable, CustomStringConvertible {
  case notText(String)
  case notAnInject(String, line: Int, steps: [String])

  var description: String {
    switch self {
    case .notText(let name):
      "\(name) is not a UTF-8 text of at most \(InjectsFile.limit >> 10) KB\n"
        + "write one line for each thing thrown in"
    case .notAnInject(let name, let line, let steps):
      "\(name):\(line): a line is +10 TEXT, after ten minutes, or STEP: TEXT by id or number\n"
        + "steps: \(steps.joined(separator: ", "))"
    }
  }
}
