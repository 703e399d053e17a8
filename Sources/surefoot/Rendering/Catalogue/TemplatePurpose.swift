/// What each shipped template is for, in a phrase.
enum TemplatePurpose {
  /// The phrase for a template by the name of its file; nil for one that is not shipped.
  static func of(_ name: String) -> String? { all[name] }

  /// The names of the shipped templates, sorted by their bytes.
  static var names: [String] {
    all.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static let all = pages.merging(wiki) { first, _ in first }
    .merging(terminal) { first, _ in first }.merging(parts) { first, _ in first }

  /// The pages of reports and what stands around them.
  private static let pages = [
    "card.html": "the sheet of `runbook print`",
    "card.md": "the sheet of `runbook print --format markdown`",
    "controls.md": "`report controls`",
    "decision.md": "`report decision`",
    "glossary.md": "`report glossary`",
    "item.md": "`show ID --format markdown` or `html`",
    "journal.md": "`report journal`",
    "page.html": "what stands around the body of every HTML page",
    "plan.md": "`report plan`",
    "readiness-auditor.md": "`report readiness --view auditor`",
    "readiness-engineer.md": "`report readiness --view engineer`",
    "readiness-owner.md": "`report readiness --view owner`",
    "readiness.md": "`report readiness`",
    "review.md": "`review show --format markdown` or `html`",
    "run.md": "`run show` and `drill show` with `--format markdown` or `html`",
    "runbook.md": "`runbook show --format markdown` or `html`",
    "surefoot.css": "the style sheet of every HTML page; it is no template and is taken as it is",
    "waivers.md": "`report waivers`",
  ]

  /// The pages of `surefoot wiki`.
  private static let wiki = [
    "wiki-card.md": "wiki: the card of a runbook",
    "wiki-decision.md": "wiki: the record of the decision",
    "wiki-drills.md": "wiki: the runs and drills of an account",
    "wiki-glossary.md": "wiki: words",
    "wiki-index.md": "wiki: the first page",
    "wiki-item.md": "wiki: an item",
    "wiki-plan.md": "wiki: the plan of an account",
    "wiki-review.md": "wiki: the minutes of a review",
    "wiki-reviews.md": "wiki: the reviews with their trend",
    "wiki-run.md": "wiki: the record of a run or a drill",
    "wiki-runbook.md": "wiki: a runbook",
    "wiki-waivers.md": "wiki: what an account accepts as it is",
  ]

  /// What is printed on the terminal.
  private static let terminal = [
    "coverage.txt": "`content coverage` on the terminal",
    "decision.txt": "`decide` on the terminal",
    "demo.txt": "`demo` on the terminal",
    "glossary.txt": "`glossary` on the terminal",
    "item.txt": "`show ID` on the terminal",
    "review.txt": "`review show` on the terminal",
    "run.txt": "`run show` and `drill show` on the terminal",
    "runbook.txt": "`runbook show` on the terminal",
  ]

  /// What other templates call.
  private static let parts = [
    "decision-body.md": "the recommendation with its reasons",
    "decision-record.md": "the record of the decision, in the form of MADR",
    "glossary-body.md": "the words, one after another",
    "head.md": "where a page comes from",
    "item-body.md": "an item: why, how, check, undo, history",
    "plan-body.md": "the plan by weeks",
    "review-body.md": "the minutes of a review",
    "run-body.md": "the record of a run or a drill",
    "totals.md": "what a plan adds up to, in a sentence",
    "wiki-nav.md": "the links to the other pages of the wiki",
  ]
}
