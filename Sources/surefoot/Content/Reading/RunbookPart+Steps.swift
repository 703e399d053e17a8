import Readiness
import YAML

extension Runbook.Step {
  /// Reads one element of `steps`.
  static func read(_ fields: inout Fields) -> Runbook.Step? {
    let id = fields.id("id", of: Runbook.Step.self)
    let title = fields.line("title")
    let roles = fields.ids("roles", of: Runbook.Role.self, needed: true)
    let reaches = fields.choice("reaches", of: Runbook.State.self, needed: false)
    let appliesWhen = fields.condition("applies-when")
    let minutes = fields.number("minutes", in: 1...1_440)
    let act = fields.prose("do", needed: true)
    let expect = fields.prose("expect", needed: true)
    let ifNot = fields.prose("if-not", needed: true)
    let then = Runbook.Continuation.read(&fields)
    let proof = fields.has("proof") ? fields.line("proof", limit: 300) : ""
    let opens = fields.word("opens")
    let closes = fields.word("closes")
    let asks = fields.choice("asks", of: Runbook.Ask.self, needed: false)
    let alarms = fields.boolean("alarms") ?? false
    let always = fields.boolean("always") ?? false
    let shows = fields.ids("shows", of: Runbook.Prerequisite.self, needed: false)
    guard let id, let title, let minutes, let act, let expect, let ifNot else { return nil }
    return Runbook.Step(
      id: id, title: title, roles: roles, appliesWhen: appliesWhen, minutes: minutes, act: act,
      expect: expect, ifNot: ifNot, then: then, proof: proof ?? "", reaches: reaches,
      opens: opens, closes: closes, asks: asks, alarms: alarms, always: always,
      shows: shows)
  }
}

extension Runbook.Continuation {
  /// `continue`, `stop` or the id of a step; `continue` if it is left out.
  fileprivate static func read(_ fields: inout Fields) -> Runbook.Continuation {
    guard fields.has("then"), let id = fields.id("then", of: Runbook.Step.self) else {
      return .next
    }
    switch id.text {
    case "continue": return .next
    case "stop": return .stop
    default: return .step(id)
    }
  }
}

extension Fields {
  /// A word of one's own; empty if the key is absent.
  fileprivate mutating func word(_ key: String) -> String {
    guard has(key), let id = id(key, of: Runbook.self) else { return "" }
    return id.text
  }
}
