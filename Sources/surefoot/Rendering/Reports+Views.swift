import Markdown
import Readiness

/// A page of which some parts are folded, and some of these begin unfolded.
protocol FoldedPage {
  /// The fragments of the parts that do.
  var unfolded: Set<String> { get }
}

extension EngineerView: FoldedPage {}
extension AuditorView: FoldedPage {}

extension Reports {
  /// What every view of readiness is made of.
  var standing: AccountStanding {
    AccountStanding(
      head: head, account: account, decision: decision, plan: plan, checklist: checklist,
      questions: advice.titles, records: records,
      runs: state.runs.filter { $0.account == account.name }, runWords: runs, reliance: reliance,
      isMain: isMain, audience: audience)
  }

  /// Readiness as one of its readers sees it; all of them see the same standing.
  func page(_ view: ReadinessView) throws -> any Encodable {
    switch view {
    case .owner: OwnerView(standing, glossary: try pack.glossary())
    case .engineer:
      EngineerView(standing, prose: try pack.prose(), anchor: Reports.anchor)
    case .auditor:
      AuditorView(standing, controls: try pack.controls(), anchor: Reports.anchor)
    }
  }

  /// The fragment of a heading, as the page will have it: it is made by the same hands. A heading
  /// is far too short to pass a limit.
  static func anchor(_ heading: String) -> String {
    let page = try? Document("# \(Escape.markdownCell(heading))")
    return page?.headings.first?.slug ?? ""
  }
}
