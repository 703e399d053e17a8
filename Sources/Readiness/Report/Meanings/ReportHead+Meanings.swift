extension ReportHead: Described {
  /// What it is.
  public static let phrase = "where a page comes from"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "workspace": "The organization.",
    "day": "The day it was judged on.",
    "day-in-prose": "The same day in prose.",
    "ahead":
      "By when everything was recorded, in prose, if the day it is judged on is yet to "
      + "come; else empty.",
    "pack": "The pack of content that holds.",
    "journal": "The journal's last entry: an anchor for `journal verify --expect`.",
  ]
}

extension ReportHead.Anchor: Described {
  /// What it is.
  public static let phrase = "an entry of the journal as an anchor"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "number": "The entry's number.",
    "digest": "Its SHA-256 in hexadecimal.",
  ]
}
