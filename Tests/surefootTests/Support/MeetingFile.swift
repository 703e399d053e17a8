import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// What was said in a review that was held elsewhere, as the file that `review close --from` reads.
struct MeetingFile: Encodable {
  let format = "surefoot/review/1"
  var present: [String]
  var minutes: Int? = 40
  var said: [Said] = []
  var confirmed: [String] = []
  var decided: [String] = []
  var actions: [String] = []
  var next: String?

  /// What was said of a topic.
  struct Said: Encodable {
    let topic: String
    let say: String
  }

  private enum CodingKeys: String, CodingKey {
    case format, present, minutes, said, confirmed, decided, actions, next
  }
}

extension Company {
  /// Enters a review that was held elsewhere; its name.
  @discardableResult func hold(_ meeting: MeetingFile) throws -> String {
    let file = self.file("meeting.json")
    try AtomicFile.write(Array(try JSONEncoder().encode(meeting)), to: file)
    try must("review", "close", "--from", file)
    return try #require(try state().reviews.last?.name)
  }

  /// The ids of the items on the agenda of the next review, the most pressing first.
  func agendaItems() throws -> [String] {
    struct Page: Decodable {
      let data: Data
      struct Data: Decodable {
        let topics: [Topic]
      }
      struct Topic: Decodable {
        let kind: String
        let id: String
      }
    }
    let text = try must("review", "agenda", "--json")
    let page = try JSONDecoder().decode(Page.self, from: FoundationEssentials.Data(text.utf8))
    return page.data.topics.filter { $0.kind == "item" }.map(\.id)
  }
}
