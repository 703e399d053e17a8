/// In which form a result is printed, decided in one place.
///
/// Lists go as text to a terminal and as records everywhere else: whoever pipes a list wants to take
/// it apart, and what people read may be worded anew with each version. `--plain` and `--porcelain`
/// say otherwise for one line. Variables of the environment do not: a script must not depend on who
/// runs it.
enum OutputForm: Equatable {
  /// Text for people.
  case text
  /// One record a line, for programs.
  case records
  /// One object, for programs.
  case json

  init(
    _ command: Command, _ arguments: Arguments, outIsTerminal: Bool
  ) throws(UsageError) {
    let isRecords = arguments.has("--porcelain")
    for other in ["--json", "--plain"] where isRecords && arguments.has(other) {
      throw .contradiction(
        "--porcelain and \(other) are two forms of one result", remedy: "give one of them")
    }
    if arguments.has("--json") {
      self = .json
    } else if isRecords {
      self = .records
    } else {
      self = outIsTerminal || arguments.has("--plain") || command.records == nil ? .text : .records
    }
  }
}
