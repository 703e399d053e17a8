import Mustache
import Readiness

/// A page of a wiki before it is written in a flavor.
struct WikiPage {
  /// Where it stands.
  let place: WikiPlace
  /// What it is called in lists.
  let title: String
  /// Its template, without the ending.
  let template: String
  /// What the template is filled with.
  let values: any Encodable
  /// Whether it stands in the list beside the pages.
  var isListed = true
}

/// What a template of the wiki knows of the way to other pages, as `way`.
struct WikiWays: Encodable {
  let home: String
  let decision: String
  let glossary: String
  let reviews: String
  /// The account that the page is about; empty: it is about the organization.
  let account: String
  let plan: String
  let waivers: String
  let drills: String
  /// What stands before the id of an item, a runbook, a card in a link; `end` follows it.
  let items: String
  let runbooks: String
  let cards: String
  let end: String
  /// What stands before the name of a picture; `.svg` follows it.
  let figures: String

  init(_ flavor: WikiFlavor, from page: WikiPlace, account: String?) {
    func link(_ place: WikiPlace) -> String { flavor.link(from: page, to: place) }
    func link(_ name: String) -> String {
      account.map { link(.page(name, of: $0)) } ?? ""
    }
    func stem(_ folder: String) -> String {
      let whole = link("\(folder)/x")
      return String(whole.dropLast(whole.isEmpty ? 0 : 1 + flavor.ending.count))
    }
    home = link(.index)
    decision = link(.page("decision"))
    glossary = link(.page("glossary"))
    reviews = link(.page("reviews"))
    self.account = account ?? ""
    plan = link("plan")
    waivers = link("waivers")
    drills = link("drills")
    items = stem("items")
    runbooks = stem("runbooks")
    cards = stem("cards")
    end = flavor.ending
    figures = String(flavor.link(from: page, toPicture: "x").dropLast("x.svg".count))
  }
}

/// A file of a wiki as it is to be written.
struct WikiFile: Equatable {
  /// Its path below the folder.
  let path: String
  /// The bytes, with an empty region for people's own words if it has one.
  let bytes: [UInt8]
}
