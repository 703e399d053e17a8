import Readiness

extension Demo.Tour: Described {
  static let phrase = "a look around"

  static let meanings: [String: String] = [
    "company": "The company's name.",
    "decision": "The recommendation.",
    "plan": "The plan.",
    "journal": "The last entries of the journal.",
  ]
}
