extension PlanTotals: Described {
  /// What it is.
  public static let phrase = "what items add up to"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "items": "How many items.",
    "done": "How many are done, whatever the grade.",
    "proof-wanted": "How many of those ask for a better proof than they have.",
    "waived": "How many are accepted as they are, for a time.",
    "not-applicable": "How many do not apply, for a time.",
    "started": "How many somebody is at.",
    "open": "How many can be done now.",
    "blocked": "How many wait for another.",
    "lapsed": "How many were done and have to be proved again.",
    "contradicted": "How many were done and a later answer says otherwise.",
    "overdue": "How many are past their day.",
    "machine-checked": "Done and read from a machine's output.",
    "witnessed": "Done and confirmed by a second person.",
    "self-stated": "Done and said so by whoever did it.",
    "assumed": "Done by an onboarding answer alone.",
    "verified": "Done and machine-checked or witnessed: what does not rest on one word.",
    "minutes-left": "The minutes that are left.",
    "time-left": "The same in words: \"45 minutes\", \"about 17 hours\".",
    "dollars": "What all of it costs a month, in US dollars.",
    "accepted": "How many are waived or do not apply: closed for a time without being done.",
    "to-do": "How many there is something to do about: neither done nor accepted.",
    "grades":
      "The grades of what is done, in words: \"1 witnessed, 2 self-stated\"; empty if "
      + "nothing is.",
    "words": "All of it in sentences.",
  ]
}
