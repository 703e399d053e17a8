import Readiness

extension FigureLine: Described {
  static let phrase = "a picture"

  static let meanings: [String: String] = [
    "name": "The name of its file without the ending.",
    "words": "What it shows, in words.",
  ]
}
