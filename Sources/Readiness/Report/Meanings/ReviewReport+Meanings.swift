extension ReviewReport: Described {
  /// What it is.
  public static let phrase = "the minutes of a review"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "Where the page comes from.",
    "name": "What the review is called, for example `2026-Q4`.",
    "entry": "The entry that began it.",
    "is-open": "Whether it is still going on.",
    "standing": "That it is going on, or when it was closed, as a sentence.",
    "when": "On which days, in how many sittings and for how long, in sentences.",
    "days": "The days on which something was said in it.",
    "sittings": "How many sittings there were.",
    "minutes": "The minutes of all sittings; 0 if nobody took them.",
    "attendance": "Who was there, and who kept the record.",
    "short": "How everything stood, against the last review.",
    "decision": "What became of the decision between one account and several.",
    "must": "What had to be looked at, in the order in which it was.",
    "facts": "The questions that were talked about, in the order in which they were.",
    "carried": "What was confirmed in one go.",
    "decisions": "What was decided.",
    "actions": "What is to be done.",
    "accepted": "What counts for a time without new proof.",
    "parked": "What was put off.",
    "not-reached": "What nobody came to; while it is going on, what is left.",
    "not-reached-first": "The first of that, at most ten.",
    "not-reached-rest": "How many more of that there are.",
    "unproven": "What stood on the same word at this review and the two before it.",
    "next": "When the next one is, in words; empty while it is going on.",
    "next-day": "The day of the next one; empty while it is going on.",
    "additions": "What was added after it was closed.",
    "signatures": "Who signed it.",
    "pack": "The content by which it was judged.",
    "closing": "The entry that closed it, with its digest; no entry while it is going on.",
  ]
}

extension ReviewNamed: Described {
  /// What it is.
  public static let phrase = "something that minutes name"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "kind": "What it is: `item`, `question`, `drill`, `run` or `plan`.",
    "id": "Its permanent name.",
    "account": "The account; empty for the organization.",
    "title": "What it is called.",
  ]
}

extension ReviewRemark: Described {
  /// What it is.
  public static let phrase = "a remark behind minutes"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "entry": "The number of its entry.",
    "day": "The day it was recorded.",
    "by": "Who said it and how we know; of a signature, the fingerprint of the key.",
    "text": "What was said; of a signature, who handed it in.",
  ]
}
