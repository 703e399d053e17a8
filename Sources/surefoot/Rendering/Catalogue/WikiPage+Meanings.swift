import Readiness

extension WikiWays: Described {
  static let phrase = "the way to other pages"

  static let meanings: [String: String] = [
    "home": "The address of the first page.",
    "decision": "The address of the record of the decision.",
    "glossary": "The address of the words.",
    "reviews": "The address of the list of reviews.",
    "account": "The account that the page is about; empty: it is about the organization.",
    "plan": "The address of the account's plan; empty without an account.",
    "waivers": "The address of what the account accepts as it is; empty without an account.",
    "drills": "The address of the account's runs and drills; empty without an account.",
    "items": "What stands before the id of an item in an address; `end` follows the id.",
    "runbooks": "What stands before the id of a runbook in an address; `end` follows it.",
    "cards": "What stands before the id of a runbook in the address of its card; `end` follows it.",
    "end": "What every address of a page ends with; empty in some wikis.",
    "figures": "What stands before the name of a picture; `.svg` follows it.",
  ]
}
