import Readiness

/// Who reads the report of readiness: each of them sees the same state otherwise.
enum ReadinessView: String, CaseIterable {
  case owner
  case engineer
  case auditor
}

/// A report as it is asked for: by its name and, if it is readiness, in somebody's view.
struct ReportChoice: Equatable {
  let name: ReportName
  /// nil: the whole report, with decision and plan.
  let view: ReadinessView?

  /// A report, whole.
  init(_ name: ReportName) {
    self.name = name
    view = nil
  }

  /// Readiness in somebody's view.
  init(_ view: ReadinessView) {
    name = .readiness
    self.view = view
  }

  /// Every report that there is.
  static let all = ReportName.allCases.map(Self.init) + ReadinessView.allCases.map(Self.init)

  /// The words that ask for it.
  var words: [String] {
    [name.rawValue] + (view.map { ["--view", $0.rawValue] } ?? [])
  }

  /// The name of its template, and of what was made in the journal.
  var template: String { named(name.rawValue) }

  /// The name of its JSON form.
  var schema: String { named(name.schema) }

  /// How its page is laid out: parts about one item each fold, and the owner's page is one sheet.
  func layout(of page: any Encodable) -> PageLayout {
    switch view {
    case .engineer, .auditor:
      PageLayout(folded: [3], unfolded: (page as? any FoldedPage)?.unfolded ?? [])
    case .owner: PageLayout(isSheet: true)
    case nil: PageLayout()
    }
  }

  private func named(_ text: String) -> String { view.map { "\(text)-\($0)" } ?? text }

  /// What its page is called.
  func title(of workspace: String) -> String {
    "\(workspace): \(view.map { "readiness, for the \($0)" } ?? name.title)"
  }
}

extension ReportName {
  /// What it is about.
  fileprivate var title: String {
    switch self {
    case .readiness: "readiness"
    case .decision: "one AWS account or several"
    case .plan: "the first thirty days"
    case .controls: "controls"
    case .waivers: "what is accepted as it is"
    case .journal: "the journal"
    case .glossary: "words"
    }
  }
}
