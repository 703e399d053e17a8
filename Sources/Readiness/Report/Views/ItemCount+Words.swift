extension ItemCount.Kind {
  /// What is counted, in words.
  var title: String {
    switch self {
    case .machineChecked: "Machine-checked"
    case .witnessed: "Witnessed"
    case .selfStated: "Self-stated"
    case .assumed: "Assumed"
    case .waived: "Waived"
    case .notApplicable: "Does not apply"
    case .started: "Begun"
    case .open: "Open"
    case .blocked: "Waiting"
    case .lapsed: "Lapsed"
    case .contradicted: "Contradicted"
    case .verified: "Verified"
    case .told: "Told"
    case .accepted: "Accepted"
    case .toDo: "To do"
    case .overdue: "Overdue"
    case .proofWanted: "Less proof than asked for"
    case .proofGone: "Proof that counts no more"
    }
  }

  /// What that means, for somebody who reads it for the first time.
  var meaning: String {
    switch self {
    case .machineChecked: "done, read from a machine's own output"
    case .witnessed: "done, and confirmed by a second person themselves"
    case .selfStated: "done, as whoever recorded it says, in words or by an answer"
    case .assumed: "done, as follows from an answer of the onboarding; nobody said it"
    case .waived: "not done, and accepted so for a time, with a reason and an end"
    case .notApplicable: "said not to apply, for a time"
    case .started: "somebody is at it"
    case .open: "nothing is in its way"
    case .blocked: "something else has to be done first"
    case .lapsed: "was done, but the proof has run out"
    case .contradicted: "was done or accepted, and a later answer says otherwise"
    case .verified:
      "machine-checked or witnessed: read from a machine's own output, or confirmed by a second person"
    case .told: "self-stated or assumed: somebody says so, and nobody else has looked"
    case .accepted: "left as it is for a time, with a reason and an end"
    case .toDo: "not done, or to be proved again"
    case .overdue: "to do, and its day has passed"
    case .proofWanted: "done, but the item asks for a stronger grade"
    case .proofGone: "to do, although a proof is recorded: it ran out or is contradicted"
    }
  }
}
