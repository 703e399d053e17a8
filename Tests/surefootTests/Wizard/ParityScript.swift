import Readiness
import Terminal

@testable import surefoot

/// The same answers as somebody gives them line by line and key by key: what has to be typed where
/// the flow stops, with detours that change nothing.
struct ParityScript {
  private(set) var lines = [""]
  private(set) var keys: [[UInt8]] = [Array("\r".utf8)]
  private var generator: SplitMix64

  /// A script that answers everything a flow asks with the answers that are wanted.
  init(_ flow: Flow, _ wanted: [Question.ID: GivenAnswer], seed: UInt64) throws {
    generator = SplitMix64(state: seed)
    var state = flow.start()
    while state.ending == nil {
      switch state.stop {
      case .question(let id):
        guard let question = flow.question(id), let given = wanted[id] else {
          throw Missing(id: id)
        }
        let answer = try question.answer(from: given)
        detour(isFirst: flow.outline(of: state).lines.first?.id == id)
        if let note = answer.justification {
          say(":note \(note)", "C-g", "C-u", "paste:\(note)", "Enter")
          state = flow.applying(.note(note), to: state).state
        }
        give(answer.response, question)
        state = flow.applying(.answer(answer.response), to: state).state
      case .control(let id):
        let control = wanted[id]?.control ?? ""
        say(control, "C-u", "paste:\(control)", "Enter")
        state = flow.applying(.control(control), to: state).state
      case .review:
        say("1", "\"1\"", "Enter")
        state = flow.applying(.finish, to: state).state
      }
    }
  }

  /// An answer that a file does not give.
  struct Missing: Error { let id: Question.ID }

  /// Something that somebody does on the way and that records nothing.
  private mutating func detour(isFirst: Bool) {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: say("?", "F1", "Esc")
    case 1: say(":list", "C-o", "Esc")
    case 2 where !isFirst:
      // Back, and Enter keeps what stands there: a choice that is marked is chosen once more.
      say(":back", "S-Tab")
      say("", "Enter")
    default: break
    }
  }

  private mutating func say(_ line: String?, _ names: String...) {
    if let line { lines.append(line) }
    keys += names.compactMap(KeyNames.bytes)
  }

  private mutating func give(_ response: Answer.Response, _ question: Question) {
    let count = question.choices.count
    switch response {
    case .unknown:
      say(":unknown", count > 0 ? "\"\(count + 1)\"" : "Down", "Enter")
    case .notApplicable(let why):
      if count > 0 {
        say(":na \(why)", "\"\(count + 2)\"", "Enter", "paste:\(why)", "Enter")
      } else {
        say(":na \(why)", "Down", "Down", "Enter", "paste:\(why)", "Enter")
      }
    case .value(.yesNo(let yes)): choose(yes ? 1 : 2)
    case .value(.option(let id)):
      choose((question.choices.firstIndex { $0.id == id } ?? 0) + 1)
    case .value(.options(let ids)):
      tick(question.choices.indices.filter { ids.contains(question.choices[$0].id) })
    case .value(.number(let number)): write("\(number)")
    case .value(.day(let day)): write("\(day)")
    case .value(.text(let text)): write(text)
    }
  }

  private mutating func choose(_ number: Int) {
    say("\(number)", "\"\(number)\"", "Enter")
  }

  private mutating func tick(_ places: [Int]) {
    lines.append(places.isEmpty ? "none" : places.map { "\($0 + 1)" }.joined(separator: " "))
    for place in places { say(nil, "\"\(place + 1)\"", "Space") }
    say(nil, "Enter")
    if places.isEmpty { say(nil, "Enter") }
  }

  private mutating func write(_ text: String) {
    let typed = text.hasPrefix(":") ? ":" + text : text == "?" ? "??" : text
    say(typed, "C-u", "paste:\(typed)", "Enter")
  }
}
