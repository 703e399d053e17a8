// What the bodies of events say as phrases of the history.

extension Event.Decided {
  var phrase: String {
    let known = ["outcome", "shape", "confidence"].compactMap { outputs[$0] }
    return (known.isEmpty ? "open" : known.joined(separator: ", "))
      + (settled ? "" : " (not settled)")
  }
}

extension Event.Replanned {
  var phrase: String {
    let parts = [
      added.isEmpty ? nil : "dated \(Prose.list(added.map(\.item.text)))",
      removed.isEmpty ? nil : "removed \(Prose.list(removed.map(\.item.text)))",
      kept.map { "kept as done before \(Prose.list($0.map(\.item.text)))" },
    ]
    return "plan: " + parts.compactMap(\.self).joined(separator: "; ")
  }
}

extension Event.Done {
  var phrase: String {
    let parts = [
      on.map { ", on \($0)" }, until.map { ", good until \($0)" }, note.map { ": \($0)" },
      evidence.map { "; proof: " + Prose.list($0.map(\.prose)) },
      despite.map { "; although no way in that stays is proved: \($0)" },
    ]
    return "\(item) done, \(grade.rawValue)" + parts.compactMap(\.self).joined()
  }
}

extension Event.Confirmed {
  var phrase: String {
    let parts = [
      by.map { ", naming \($0)" }, signature.map { _ in ", signed" },
      recorder.map { ($0.holdsKey ? ", with the key of " : ", handed in by ") + $0.name },
    ]
    return "\(item) confirmed (entry \(entry))" + parts.compactMap(\.self).joined()
      + ": \(words)"
  }
}

extension Event.Waived {
  var phrase: String {
    let by = approver.map { "approved by \($0)" } ?? "one person only: \(alone ?? "")"
    return "\(item) waived until \(until): \(reason); limited by \(control); \(by)"
  }
}

extension Event.Paced {
  var phrase: String {
    let parts = [
      start.map { "from \($0)" },
      days.map { days in
        "on " + Prose.list(Day.OfWeek.allCases.filter(days.contains).map(\.rawValue))
      },
    ]
    return "plan " + parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension Answer {
  /// The answer as one phrase, with why and what limits the harm.
  var phrase: String {
    let said =
      switch response {
      case .value(.yesNo(let value)): value ? "yes" : "no"
      case .value(.option(let option)): option.text
      case .value(.options(let options)):
        options.isEmpty ? "none" : options.map(\.text).joined(separator: ", ")
      case .value(.number(let number)): String(number)
      case .value(.text(let text)): text
      case .value(.day(let day)): day.description
      case .unknown: "don't know"
      case .notApplicable(let reason): "does not apply: \(reason)"
      }
    return said + (justification.map { "; because \($0)" } ?? "")
      + (control.map { "; limited by \($0)" } ?? "")
  }
}
