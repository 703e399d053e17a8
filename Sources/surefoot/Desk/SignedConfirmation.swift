import Readiness

/// A statement and the signature over it, as they were handed in.
struct SignedConfirmation {
  /// The text that was signed.
  let text: String
  /// What the text says.
  let statement: ConfirmationStatement
  /// The signature over it.
  let signature: SSHSignature
  /// The file that the statement came from, for messages.
  let file: String

  /// The largest statement that is read, in bytes.
  static let limit = 256 << 10

  /// A statement that was just signed.
  init(_ statement: ConfirmationStatement, _ signature: SSHSignature) {
    self.statement = statement
    self.signature = signature
    text = statement.text
    file = "the statement"
  }

  /// Reads both from files.
  /// - Parameters:
  ///   - signature: the file of the signature.
  ///   - file: the file of the statement.
  /// - Throws: ``ConfirmError`` if one of them is something else.
  init(signature name: String, statement file: String, in world: World) throws {
    let armour = try OpenFile(reading: Locator.absolute(name, in: world))
      .read(atMost: SSHSignature.limit)
    guard let signature = SSHSignature(armour) else { throw ConfirmError.notASignature(name) }
    let bytes = try OpenFile(reading: Locator.absolute(file, in: world))
      .read(atMost: SignedConfirmation.limit)
    text = String(decoding: bytes, as: UTF8.self)
    guard let statement = ConfirmationStatement(text) else {
      throw ConfirmError.notAStatement(file)
    }
    self.statement = statement
    self.signature = signature
    self.file = file
  }

  /// Holds the statement against what the journal says now.
  /// - Throws: ``ConfirmError`` if it is about something else, or not what stands any more.
  func check(_ confirming: Confirming, _ desk: borrowing Desk) throws {
    let items = statement.proofs.map(\.item.text)
    guard items == confirming.targets.map(\.line.item.id.text) else {
      throw ConfirmError.otherItems(file, items)
    }
    let head = statement.head
    guard try desk.workspace.head(at: head.number) == head,
      statement.proofs.allSatisfy({ $0.entry.number <= head.number })
    else { throw ConfirmError.otherHead(file, head) }
    let wanted = try confirming.statement(desk, at: head, words: statement.words).text
    let pairs = zip(text.split(separator: "\n"), wanted.split(separator: "\n"))
    guard let (said, now) = pairs.first(where: { !$0.utf8.elementsEqual($1.utf8) }) else { return }
    throw ConfirmError.otherLine(file, said: String(said), wanted: String(now))
  }
}
