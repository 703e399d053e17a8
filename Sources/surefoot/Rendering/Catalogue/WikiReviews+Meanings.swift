import Readiness

extension WikiReviews: Described {
  static let phrase = "the reviews of a wiki"

  static let meanings: [String: String] = [
    "reviews": "The reviews that are over, newest first.",
    "due":
      "The one that is going on, or when the next one is due, as a sentence; empty if "
      + "there was none.",
    "figures": "Pictures of the trend.",
  ]
}

extension WikiReviews.Line: Described {
  static let phrase = "a review in a list"

  static let meanings: [String: String] = [
    "name": "Its name, for example `2026-Q4`.",
    "day": "The day it was closed.",
    "totals": "What it adds up to.",
    "share": "The verified items in per cent of all items, rounded down.",
    "open": "How many topics it did not settle.",
    "link": "The way to its minutes.",
  ]
}
