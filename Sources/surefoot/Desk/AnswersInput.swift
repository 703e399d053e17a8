import Readiness

/// Reads files of answers from a path or from standard input.
enum AnswersInput {
  /// The largest file that is read, in bytes; a file of answers has a few thousand.
  static let limit = 4 << 20

  /// The answers in a file, `-` for standard input.
  static func read(
    _ name: String, _ questionnaires: [Questionnaire], _ world: World
  ) throws -> AnswersFile {
    let file =
      name == "-"
      ? try OpenFile(sharing: world.input)
      : try OpenFile(reading: Locator.absolute(name, in: world))
    let bytes = try file.read(atMost: limit + 1)
    guard bytes.count <= limit else { throw AnswersInputError.tooLarge(name) }
    return try AnswersFile.read(bytes, named: name, questionnaires)
  }
}

/// Why a file of answers is not read.
enum AnswersInputError: Error, Equatable, CustomStringConvertible {
  case tooLarge(String)

  var description: String {
    switch self {
    case .tooLarge(let name):
      "\(name) is larger than \(AnswersInput.limit >> 20) MB\ncheck that it is the file you mean"
    }
  }
}
