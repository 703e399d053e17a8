// The bodies of the events about the end of a review and what comes after it.

extension Event {
  /// Body of `review.closed`: the review is over, and this is how everything stood.
  public struct ReviewClosed: Hashable, Sendable, Codable {
    /// The entry that began the review.
    public let review: Int
    /// The day of the next one.
    public let next: Day
    /// How long after this one that is; nil: somebody chose the day itself.
    public let every: Period?
    /// The minutes of all sittings; nil: nobody took or said them.
    public let minutes: Int?
    /// What stood on the agenda and was not settled: it heads the next one.
    public let open: [Open]
    /// How everything stood.
    public let snapshot: ReviewSnapshot

    /// The end of a review.
    public init(
      review: Int, next: Day, every: Period?, minutes: Int?, open: [Open],
      snapshot: ReviewSnapshot
    ) {
      self.review = review
      self.next = next
      self.every = every
      self.minutes = minutes
      self.open = open
      self.snapshot = snapshot
    }

    /// A subject that was not settled.
    public struct Open: Hashable, Sendable, Codable {
      /// What it is: `item root-mfa`.
      public let subject: String
      /// The account; nil for the whole organization.
      public let account: Account.ID?
      /// Whether it was parked; else nobody came to it.
      public let parked: Bool?

      /// A subject that was not settled.
      public init(_ subject: ReviewSubject, parked: Bool) {
        self.subject = subject.text
        account = subject.account
        self.parked = parked ? true : nil
      }

      /// What it is.
      public var topic: ReviewSubject? { ReviewSubject(subject, in: account) }
    }
  }

  /// Body of `review.corrected`: something to add to the minutes of a review that is over.
  public struct ReviewCorrected: Hashable, Sendable, Codable {
    /// The entry that began the review.
    public let review: Int
    /// What is to be added.
    public let text: String

    /// An addition.
    public init(review: Int, text: String) {
      self.review = review
      self.text = text
    }
  }

  /// Body of `review.signed`: somebody signed how everything stood.
  public struct ReviewSigned: Hashable, Sendable, Codable {
    /// The entry that began the review.
    public let review: Int
    /// The whole text that was signed.
    public let statement: String
    /// The signature over it, in OpenSSH's armour.
    public let signature: String
    /// Who recorded it; the entry's actor is the signer.
    public let recorder: Recorder

    /// A signature.
    public init(review: Int, statement: String, signature: String, recorder: Recorder) {
      self.review = review
      self.statement = statement
      self.signature = signature
      self.recorder = recorder
    }
  }
}

extension Event {
  /// The review that it is about, by the number of the entry that began it.
  /// - Parameter number: the number of this entry itself.
  public func review(_ number: Int) -> Int? {
    switch self {
    case .reviewBegun: number
    case .reviewAttended(let body): body.review
    case .reviewLooked(let body): body.review
    case .reviewDecided(let body): body.review
    case .reviewActed(let body): body.review
    case .reviewSat(let body): body.review
    case .reviewClosed(let body): body.review
    case .reviewCorrected(let body): body.review
    case .reviewSigned(let body): body.review
    default: nil
    }
  }
}
