/// What somebody signs who confirms items: a text that names the workspace, where its journal
/// ended, each proof, and what is said of them (docs/journal-format.md).
public struct ConfirmationStatement: Hashable, Sendable {
  /// The name of the format, its first line.
  public static let format = "surefoot-confirmation/1"
  /// What is said unless somebody chooses other words.
  public static let words = "I saw it myself"

  /// What the organization is called.
  public let workspace: String
  /// The digest of the journal's first entry: which workspace it is, whatever it is called.
  public let origin: Entry.Digest
  /// Where the journal ended when it was made.
  public let head: Head
  /// What is confirmed.
  public let proofs: [Proof]
  /// What is said of them.
  public let words: String

  /// One proof that is confirmed.
  public struct Proof: Hashable, Sendable {
    /// Which item.
    public let item: Item.ID
    /// Of which account; nil: of the organization.
    public let account: Account.ID?
    /// The entry that says that it is done.
    public let entry: Head
    /// What is true when it is done, for the one who signs.
    public let title: String

    /// A proof.
    public init(item: Item.ID, account: Account.ID?, entry: Head, title: String) {
      self.item = item
      self.account = account
      self.entry = entry
      self.title = title
    }
  }

  /// A statement.
  public init(
    workspace: String, origin: Entry.Digest, head: Head, proofs: [Proof], words: String
  ) {
    self.workspace = workspace
    self.origin = origin
    self.head = head
    self.proofs = proofs
    self.words = words
  }

  /// The text, byte for byte as it is signed: lines that end with a line feed.
  public var text: String {
    let proofs = proofs.flatMap { proof in
      [
        "item: \(proof.item) \(proof.account?.text ?? "-") \(proof.entry)",
        "title: \(StatementLine.text(proof.title))",
      ]
    }
    let lines =
      [
        ConfirmationStatement.format, "workspace: \(StatementLine.text(workspace))",
        "origin: \(origin)", "head: \(head)",
      ] + proofs + ["statement: \(StatementLine.text(words))"]
    return lines.map { "\($0)\n" }.joined()
  }
}

extension ConfirmationStatement {
  /// The statement that a text is; nil if it is none, byte for byte.
  public init?(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popLast() == "", lines.popFirst() == Substring(ConfirmationStatement.format),
      let workspace = StatementLine.value("workspace", &lines),
      let origin = StatementLine.value("origin", &lines).flatMap(Entry.Digest.init(hex:)),
      let head = StatementLine.value("head", &lines).flatMap(Head.init)
    else { return nil }
    var proofs: [Proof] = []
    while let proof = Proof(&lines) { proofs.append(proof) }
    guard !proofs.isEmpty, let words = StatementLine.value("statement", &lines),
      lines.isEmpty
    else { return nil }
    self.init(workspace: workspace, origin: origin, head: head, proofs: proofs, words: words)
    guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
  }
}

extension ConfirmationStatement.Proof {
  fileprivate init?(_ lines: inout ArraySlice<Substring>) {
    guard let text = StatementLine.value("item", &lines),
      let title = StatementLine.value("title", &lines)
    else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, let entry = Head(String(words[2])) else { return nil }
    self.init(
      item: ID(String(words[0])), account: words[1] == "-" ? nil : ID(String(words[1])),
      entry: entry, title: title)
  }
}

extension Event.Confirmed {
  /// What was said, without what surrounds it in a signed statement.
  public var words: String {
    ConfirmationStatement(statement)?.words ?? statement
  }

  /// The same without the signature and what surrounds the words: what a state remembers of it, so
  /// that it stays small.
  var brief: Event.Confirmed {
    Event.Confirmed(item: item, entry: entry, statement: words, by: by, recorder: recorder)
  }
}
