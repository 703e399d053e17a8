// The bodies of the events about what is said in a review; those about its end are in
// ReviewBodies+Ends.swift.

/// What was said of a subject.
public enum ReviewVerdict: String, Sendable, Codable, CaseIterable {
  /// It is as it was.
  case same
  /// It is otherwise now.
  case changed
  /// There is new proof.
  case evidence
  /// Nobody knows.
  case unknown
  /// It became an action.
  case task
  /// It counts for a time although there is no new proof.
  case accepted
  /// It comes again at the end.
  case parked
  /// Something was noted, and it is still to be decided.
  case noted

  /// Whether the subject needs nothing more in this review.
  public var settles: Bool { self != .parked && self != .noted }
}

/// What somebody does with a review beside talking about its subjects.
public enum ReviewMark: String, Sendable, Codable, CaseIterable {
  /// A sitting ends, and the review stays open.
  case left
  /// The next sitting begins.
  case resumed
  /// Somebody goes on with it although another process held it, and nobody can tell whether that
  /// one still lives.
  case takenOver = "taken-over"
}

extension Event {
  /// Body of `review.begun`: the entry's number names the review ever after.
  public struct ReviewBegun: Hashable, Sendable, Codable {
    /// What it is called: `2026-Q4`.
    public let name: String
    /// Who is there, as the one at the keyboard names them.
    public let present: [String]
    /// How many minutes it may take; nil: nobody said.
    public let minutes: Int?
    /// That it was held elsewhere, and is entered from a file.
    public let entered: Bool?
    /// The monotonic time.
    public let tick: Tick?

    /// The beginning of a review.
    public init(
      name: String, present: [String], minutes: Int? = nil, entered: Bool? = nil, tick: Tick? = nil
    ) {
      self.name = name
      self.present = present
      self.minutes = minutes
      self.entered = entered
      self.tick = tick
    }
  }

  /// Body of `review.attended`: who is there from now on.
  public struct ReviewAttended: Hashable, Sendable, Codable {
    /// The entry that began the review.
    public let review: Int
    /// Who is there.
    public let present: [String]

    /// People who are there.
    public init(review: Int, present: [String]) {
      self.review = review
      self.present = present
    }
  }

  /// Body of `review.looked`: what was said of one subject. What came of it stands beside it, as
  /// other entries of the same act.
  public struct ReviewLooked: Hashable, Sendable, Codable {
    /// The entry that began the review.
    public let review: Int
    /// What it is about, in the account of the entry: `item root-mfa`.
    public let subject: String
    /// What was said.
    public let verdict: ReviewVerdict
    /// Why it stood on the agenda, as it was shown; nil: it stood there for no reason of its own.
    public let because: String?
    /// What was said besides.
    public let text: String?
    /// The last day on which it is accepted without new proof.
    public let until: Day?
    /// That it was confirmed with others in one go.
    public let bulk: Bool?

    /// A word about a subject.
    public init(
      review: Int, subject: String, verdict: ReviewVerdict, because: String? = nil,
      text: String? = nil, until: Day? = nil, bulk: Bool? = nil
    ) {
      self.review = review
      self.subject = subject
      self.verdict = verdict
      self.because = because
      self.text = text
      self.until = until
      self.bulk = bulk
    }
  }

  /// Body of `review.decided`: what the people who are there decide.
  public struct ReviewDecided: Hashable, Sendable, Codable {
    /// The entry that began the review.
    public let review: Int
    /// What is decided.
    public let text: String
    /// Who sees to it; nil: nobody in particular.
    public let owner: String?
    /// From when on, or by when; nil: at once.
    public let due: Day?
    /// How much it matters.
    public let priority: Item.Priority
    /// What it is about: `item root-mfa`; nil: nothing on the agenda.
    public let subject: String?

    /// A decision.
    public init(
      review: Int, text: String, owner: String?, due: Day?, priority: Item.Priority,
      subject: String? = nil
    ) {
      self.review = review
      self.text = text
      self.owner = owner
      self.due = due
      self.priority = priority
      self.subject = subject
    }
  }

  /// Body of `review.acted`: an item of the plan that is an action of the review. The item itself,
  /// and who does it, stand beside it as other entries of the same act.
  public struct ReviewActed: Hashable, Sendable, Codable {
    /// The entry that began the review.
    public let review: Int
    /// The item.
    public let item: Item.ID
    /// What it is about: `item root-mfa`; nil: nothing on the agenda.
    public let subject: String?

    /// An action.
    public init(review: Int, item: Item.ID, subject: String? = nil) {
      self.review = review
      self.item = item
      self.subject = subject
    }
  }

  /// Body of `review.sat`: a sitting begins or ends.
  public struct ReviewSat: Hashable, Sendable, Codable {
    /// The entry that began the review.
    public let review: Int
    /// What happens.
    public let mark: ReviewMark
    /// Whom it was taken from, or why; nil: there is nothing to say.
    public let text: String?
    /// The monotonic time.
    public let tick: Tick?

    /// The beginning or the end of a sitting.
    public init(review: Int, mark: ReviewMark, text: String? = nil, tick: Tick? = nil) {
      self.review = review
      self.mark = mark
      self.text = text
      self.tick = tick
    }
  }
}
