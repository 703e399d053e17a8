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
  let sheet: Bool

  private enum CodingKeys: String, CodingKey {
    case title, language, stylesheet
    case styleDigest = "style-digest"
    case body, contents
    case footerText = "footer-text"
    case sheet
  }

  /// A line of the contents list.
  struct Entry: Encodable {
    let level: Int
    let text: String
    let slug: String
  }

  init(
    title: String, stylesheet: String, styleDigest: String, body: String, headings: [Heading],
    footerText: String, layout: PageLayout = PageLayout()
  ) {
    self.title = title
    self.stylesheet = stylesheet
    self.styleDigest = styleDigest
    self.body = body
    // Parts that fold are too many for a list at the side; the page itself has one above them.
    contents = headings.filter { !layout.folded.contains($0.level) }
      .map { Entry(level: $0.level, text: $0.text, slug: $0.slug) }
    self.footerText = footerText
    sheet = layout.isSheet
  }
}

/// How a page is laid out, besides its words.
struct PageLayout {
  /// The levels of headings whose parts fold.
  var folded: Set<Int> = []
  /// The fragments of those parts that are shown at first all the same.
  var unfolded: Set<String> = []
  /// Whether all of it is to fit on one sheet of paper.
  var isSheet = false
}
