/// A question to answer with yes or no.
enum Confirmation {
  static func ask(_ question: String, _ invocation: borrowing Invocation) throws -> Bool { false }
}
