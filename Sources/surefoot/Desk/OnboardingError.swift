import Readiness
import Terminal

/// Why an onboarding does not go on.
enum OnboardingError: StatusBearing, CustomStringConvertible {
  case exists(String)
  case finished(Account.ID)
  case faults([Fault])
  case missing([Question], name: Bool, path: String?)

  var status: ExitStatus {
    if case .missing = self { .incomplete } else { .failed }
  }

  var description: String {
    switch self {
    case .exists(let path):
      return "\(path) exists already\n"
        + "surefoot init --resume goes on with it; --workspace FILE makes another"
    case .finished(let account):
      return "the onboarding of \(account) is finished\n"
        + "surefoot answer ID VALUE changes an answer; surefoot shows where things stand"
    case .faults(let faults):
      let lines = faults.map { fault in
        fault.problem + (fault.remedy.map { " (\($0))" } ?? "")
      }
      return "\(faults.count == 1 ? "1 answer is" : "\(faults.count) answers are") not right; "
        + "nothing was saved\n" + lines.joined(separator: "\n")
    case .missing(let questions, let name, let path):
      return OnboardingError.missing(questions, name, path)
    }
  }

  private static func missing(_ questions: [Question], _ name: Bool, _ path: String?) -> String {
    let count = questions.count + (name ? 1 : 0)
    let needed = count == 1 ? "1 answer is" : "\(count) answers are"
    var lines = ["\(needed) needed and nobody can be asked", ""]
    if name { lines.append("  name: what the organization is called (--name TEXT)") }
    lines += questions.map { question in
      let only = question.askedWhen.map { ", only if \($0)" } ?? ""
      return "  \(question.id): \(question.allowed)\(only)"
    }
    lines += ["", "Give them with --set ID=VALUE or --answers FILE (- for standard input)."]
    lines.append(
      "Start a file:   surefoot answers template\(path == nil ? "" : " --missing") > answers.yaml")
    if let path { lines.append("What was given is saved in \(path): surefoot init --resume") }
    return lines.joined(separator: "\n")
  }
}
