import Readiness

/// Reads the CSV export of another program: the tickets that are there already.
enum TicketsInput {
  /// The option that names the file.
  static func option(_ program: String) -> Command.Option {
    .init("--existing", value: "FILE", "\(program)'s own CSV export: what is there", values: .file)
  }

  /// The most bytes of such a file.
  private static let limit = 64 << 20

  /// The tickets in the file that was named, if one was.
  static func read(
    _ invocation: borrowing Invocation, column: String?
  ) throws -> ExistingTickets? {
    guard let name = invocation.arguments.value("--existing") else { return nil }
    let file = try OpenFile(reading: Locator.absolute(name, in: invocation.world))
    let bytes = try file.read(atMost: limit + 1)
    guard bytes.count <= limit else { throw TicketsError.tooLarge(name) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TicketsError.notText(name)
    }
    do {
      return try ExistingTickets(text, column: column)
    } catch {
      throw TicketsError.noTickets(name, error)
    }
  }
}

/// Why a file of tickets is not read.
enum TicketsError: Error, Equatable, CustomStringConvertible {
  case tooLarge(String)
  case notText(String)
  case noTickets(String, ExistingTicketsError)

  var description: String {
    switch self {
    case .tooLarge(let name):
      "\(name) is larger than 64 MB\nexport the issues with the label surefoot alone"
    case .notText(let name): "\(name) is not UTF-8 text\nexport it as CSV in UTF-8"
    case .noTickets(let name, let cause):
      "\(name) \(cause)\nexport the issues with all of their columns, as CSV with commas"
    }
  }
}
