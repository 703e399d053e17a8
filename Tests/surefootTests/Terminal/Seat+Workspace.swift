import FoundationEssentials
import Readiness

@testable import surefoot

// What a sitting has left in the workspace.

extension Seat {
  /// The bookmark of the onboarding.
  func bookmark() throws -> Flow.Bookmark? {
    let bytes = try Workspace.open(at: workspace, for: .reading).draft("sitting/onboarding/main")
    return try bytes.map { try JSONDecoder().decode(Flow.Bookmark.self, from: Data($0)) }
  }

  /// What was begun at a question and not sent off.
  func draft(of question: Question.ID) throws -> String? {
    try bookmark()?.drafts.first { $0.question == question }?.draft.text
  }

  /// The answers in the journal.
  func answers() throws -> [Question.ID: Answer.Response] {
    let state = try Folding.now(Workspace.open(at: workspace, for: .reading)).state
    return state.answers(seenFrom: "main").mapValues(\.response)
  }

  /// Every file below here that holds a text, by its path.
  func files(holding text: String) throws -> [String] {
    try files(in: path).filter { try OpenFile(reading: $0).read(atMost: .max).holds(text) }
  }

  /// Every file below a folder.
  func files(in folder: String) throws -> [String] {
    try FileSystem.names(in: folder).flatMap { name -> [String] in
      let below = "\(folder)/\(name)"
      switch try FileSystem.status(of: below, followingLinks: false)?.kind {
      case .folder: return try files(in: below)
      case .file: return [below]
      default: return []
      }
    }
  }
}
