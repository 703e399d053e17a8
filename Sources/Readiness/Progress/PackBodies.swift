// The body of the event about content, and what becomes of answers with it.

extension Event {
  /// Body of `pack.adopted`: the content that holds from here on, and what its questions make of the
  /// answers that there are.
  public struct Adopted: Hashable, Sendable, Codable {
    /// Its name.
    public let pack: String
    /// Its version.
    public let version: String
    /// SHA-256 over its files, in hexadecimal.
    public let digest: String
    /// Questions that are called otherwise now: their answers count for the new ones; nil if none.
    public let renamed: [RenamedQuestion]?
    /// Answers that their questions take no more: they count no longer, and are kept; nil if none.
    public let outgrown: [OutgrownAnswer]?

    /// Content that holds from here on.
    public init(
      _ reference: PackReference, renamed: [RenamedQuestion] = [],
      outgrown: [OutgrownAnswer] = []
    ) {
      pack = reference.pack
      version = reference.version
      digest = reference.digest
      self.renamed = renamed.isEmpty ? nil : renamed
      self.outgrown = outgrown.isEmpty ? nil : outgrown
    }

    /// Which content.
    public var reference: PackReference {
      PackReference(pack: pack, version: version, digest: digest)
    }
  }

  /// A question that got another id.
  public struct RenamedQuestion: Hashable, Sendable, Codable {
    /// Its id until now.
    public let from: Question.ID
    /// Its id from now on.
    public let to: Question.ID

    /// A renamed question.
    public init(from: Question.ID, to: Question.ID) {
      self.from = from
      self.to = to
    }
  }

  /// An answer that its question takes no more: an option that is gone, a number out of bounds.
  public struct OutgrownAnswer: Hashable, Sendable, Codable {
    /// The question, by its new id.
    public let question: Question.ID
    /// The account that it is about; nil: the organization.
    public let account: Account.ID?

    /// An outgrown answer.
    public init(question: Question.ID, account: Account.ID? = nil) {
      self.question = question
      self.account = account
    }
  }
}

/// An answer that counts no more, since the content moved on; the question is open again.
public struct Outgrown: Hashable, Sendable, Codable {
  /// The question.
  public let question: Question.ID
  /// The account that it is about; nil: the organization.
  public let account: Account.ID?
  /// What was answered.
  public let answer: Recorded<Answer>
}
