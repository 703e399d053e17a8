import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

// A workspace to sit down at, and what a sitting has left in it.

extension Seat {
  /// A company that was taken through the onboarding by a file of answers.
  func onboard(_ example: String) throws {
    let said = try surefoot(
      "init", "--answers", "\(Company.examples)/\(example).yaml", "--no-input")
    try #require(said.contains("surefoot next"))
  }

  /// How often something of a kind was recorded.
  func count(_ kind: String) throws -> Int {
    try Folding.records(of: Workspace.open(at: workspace, for: .reading)).count { $0.kind == kind }
  }

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
