import Readiness

extension Runbook.Prerequisite {
  /// Reads one element of `prerequisites`. Who may read an answer is restricted unless it says
  /// otherwise.
  static func read(_ fields: inout Fields) -> Runbook.Prerequisite? {
    let id = fields.id("id", of: Runbook.Prerequisite.self)
    let title = fields.line("title")
    let ask = fields.line("ask", limit: 300)
    let why = fields.line("why", limit: 300)
    let audience = fields.choice("audience", of: Audience.self, needed: false)
    let appliesWhen = fields.condition("applies-when")
    let form = Form.read(&fields)
    let role = fields.has("role") ? fields.id("role", of: Runbook.Role.self) : nil
    let apart = fields.ids("apart-from", of: Runbook.Prerequisite.self)
    let isOnCard = fields.boolean("on-card") ?? true
    guard let id, let title, let ask, let why else { return nil }
    return Runbook.Prerequisite(
      id: id, title: title, ask: ask, why: why, audience: audience ?? .restricted,
      appliesWhen: appliesWhen, form: form, role: role, apartFrom: apart,
      isOnCard: isOnCard)
  }
}

extension Runbook.Prerequisite.Form {
  /// The words of `form`.
  private enum Word: String, CaseIterable {
    case text
    case people
    case devices
    case choice
  }

  /// Reads `form` with `least` and `options`; one line if it is left out.
  fileprivate static func read(_ fields: inout Fields) -> Runbook.Prerequisite.Form {
    let word = fields.choice("form", of: Word.self, needed: false) ?? .text
    let counts = word == .people || word == .devices
    let least = counts && fields.has("least") ? fields.number("least", in: 1...20) : nil
    switch word {
    case .text: return .text
    case .people: return .people(least: least ?? 1)
    case .devices: return .devices(least: least ?? 1)
    case .choice:
      return .choice(
        fields.each("options", needed: true, unique: "id", Runbook.Prerequisite.Choice.read))
    }
  }
}

extension Runbook.Prerequisite.Choice {
  fileprivate static func read(_ fields: inout Fields) -> Runbook.Prerequisite.Choice? {
    let id = fields.id("id", of: Runbook.Prerequisite.Choice.self)
    let title = fields.line("title")
    let fault = fields.has("fault") ? fields.line("fault", limit: 300) : ""
    guard let id, let title else { return nil }
    return Runbook.Prerequisite.Choice(id: id, title: title, fault: fault ?? "")
  }
}
