extension RunbookCard {
  /// A list of people in so many characters: every name, and how the first ones are reached. What
  /// is cut ends in `…`.
  static func fit(_ people: [RunbookPerson], in room: Int) -> String {
    let whole = PeopleAnswer.text(people)
    guard whole.count > room else { return whole }
    var spare = room - people.map(\.name).joined(separator: "; ").count - 2
    let texts = people.map { person -> String in
      guard !person.reach.isEmpty, person.reach.count + 3 <= spare else { return person.name }
      spare -= person.reach.count + 3
      return person.text
    }
    return fit(texts.joined(separator: "; ") + " …", in: room)
  }

  /// A text in so many characters; what is cut ends in `…`.
  static func fit(_ text: String, in room: Int) -> String {
    text.count > room ? "\(text.prefix(max(room - 1, 0)))…" : text
  }

  /// The first sentence of each point of a Markdown list, or of a text without points, without marks.
  static func points(_ markdown: String) -> [String] {
    var points: [String] = []
    for line in markdown.split(whereSeparator: \.isNewline) {
      let text = line.drop { $0 == " " }
      let isPoint = text.hasPrefix("* ") || text.hasPrefix("- ")
      if isPoint || points.isEmpty {
        points.append(String(isPoint ? text.dropFirst(2) : text))
      } else {
        points[points.count - 1] += " \(text)"
      }
    }
    return points.map { point in
      let plain = point.filter { $0 != "*" && $0 != "`" }
      guard let end = plain.firstRange(of: ". ") else { return plain }
      return String(plain[..<end.lowerBound]) + "."
    }
  }

  /// The address of the page to sign in at, if a step names one that is the same for everybody.
  static func signIn(_ steps: [Runbook.Step]) -> String {
    for step in steps {
      let parts = step.act.split(separator: "https://", omittingEmptySubsequences: false)
      for part in parts.dropFirst() {
        let address = part.prefix { $0.isASCII && !" `)*>\"'\n".contains($0) }
        let host = address.prefix { $0 != "/" }
        guard host == "console.aws.amazon.com" || host == "signin.aws.amazon.com" else { continue }
        return "https://\(address)"
      }
    }
    return ""
  }

  /// What a role is called where there is little room: `Operator with the key` is the operator.
  static func short(_ title: String) -> String {
    let ends = [" with ", " of "].compactMap { title.firstRange(of: $0)?.lowerBound }
    return ends.min().map { String(title[..<$0]) } ?? title
  }

  /// Who does a step, the first of them first.
  static func who(_ titles: [String]) -> String {
    let all = titles.map(short).joined(separator: ", ")
    guard all.count > 30, let first = titles.first else { return all }
    return "\(short(first)) and \(titles.count - 1) more"
  }
}
