extension ReviewAttendance: Described {
  /// What it is.
  public static let phrase = "who was there"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "count": "How many were there.",
    "people":
      "Who was there, in the order in which they were named; none where people are not named.",
    "recorders": "Who recorded what was said; none where people are not named.",
    "is-shared": "Whether more than one person recorded.",
    "words": "Who kept the record, as a sentence; how many were there where people are not named.",
  ]
}

extension ReviewAttendance.Person: Described {
  /// What it is.
  public static let phrase = "somebody who was there"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "name": "Their name.",
    "known": "How we know that they were there, in words.",
  ]
}

extension ReviewAttendance.Recorder: Described {
  /// What it is.
  public static let phrase = "somebody who kept the record"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "name": "Who, and how we know.",
    "entries": "How many entries they wrote.",
  ]
}
