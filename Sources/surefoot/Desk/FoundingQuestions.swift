import Readiness

enum FoundingQuestions {
  static func ask(
    _ input: OnboardingInput, likelyZone: String, _ invocation: borrowing Invocation
  ) throws -> Event.Made {
    Event.Made(name: "", zone: likelyZone)
  }
}
