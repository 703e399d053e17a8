import Markdown
import Readiness

/// The values of the HTML page frame.
struct PageFrame: Encodable {
  let title: String
  let language = "en"
  let stylesheet: String
  let styleDigest: String
  let body: String
  let contents: [Entry]
  let footerText: String

  private enum CodingKeys: String, CodingKey {
    case title, language, stylesheet
    case styleDigest = "style-digest"
    case body, contents
    case footerText = "footer-text"
  }

  /// A line of the contents list.
  struct Entry: Encodable {
    let level: Int
    let text: String
    let slug: String
  }

  init(
    title: String, stylesheet: String, styleDigest: String, body: String, headings: [Heading],
    footerText: String
  ) {
    self.title = title
    self.stylesheet = stylesheet
    self.styleDigest = styleDigest
    self.body = body
    contents = headings.map { Entry(level: $0.level, text: $0.text, slug: $0.slug) }
    self.footerText = footerText
  }
}
