import Readiness

extension GlossaryPage: Described {
  static let phrase = "the words of the glossary"

  static let meanings: [String: String] = [
    "head": "Where the page comes from.",
    "terms": "The words, sorted.",
  ]
}

extension PlanPage: Described {
  static let phrase = "the page of a plan"

  static let meanings: [String: String] = [
    "head": "Where the page comes from.",
    "plan": "The plan.",
  ]
}

extension GlossaryTerms: Described {
  static let phrase = "words"

  static let meanings: [String: String] = [
    "terms": "The words that were asked for."
  ]
}

extension CoverageReport: Described {
  static let phrase = "the practices of the article"

  static let meanings: [String: String] = [
    "practices": "The practices, in the article's order."
  ]
}
