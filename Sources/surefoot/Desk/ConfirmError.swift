import Readiness

/// Why a confirmation is not recorded.
enum ConfirmError: Error, Equatable, CustomStringConvertible {
  case notDone(Item.ID)
  case lapsed(Item.ID, Day?)
  case contradicted(Item.ID)
  case accepted(Item.ID, String, until: Day?)
  case own(Item.ID, Recorded<Event.Done>, Testimony.Sameness, by: String?)
  case already(Item.ID, Int, who: String)
  case notASignature(String)
  case notAStatement(String)
  case otherItems(String, [String])
  case otherHead(String, Head)
  case otherLine(String, said: String, wanted: String)

  var description: String {
    switch self {
    case .notDone(let item):
      "\(item) is not done, so there is nothing to confirm\nsurefoot done \(item) comes first"
    case .lapsed(let item, let day):
      "the proof of \(item) ran out" + (day.map { " on \($0)" } ?? "")
        + ", so there is nothing to confirm\nprove it anew: surefoot done \(item)"
    case .contradicted(let item):
      "a later answer says that \(item) does not hold, so there is nothing to confirm\n"
        + "surefoot show \(item) tells more; prove it anew: surefoot done \(item)"
    case .accepted(let item, let what, let day):
      "\(item) is \(what)" + (day.map { " until \($0)" } ?? "")
        + ", not done, so there is nothing to confirm\nsurefoot done \(item) records that it holds"
    case .own, .already: person
    default: paper
    }
  }

  /// Something about who confirms.
  private var person: String {
    switch self {
    case .own(let item, let proof, let sameness, let by):
      "\(item) was recorded as done by \(proof.actor) (entry \(proof.entry)), "
        + "and \(sameness.prose(by)): nobody confirms their own act\n"
        + "a second person confirms it: surefoot help confirm tells how"
    case .already(let item, let entry, let who):
      "\(item) was confirmed by \(who) already (entry \(entry))\n"
        + "nothing was recorded; surefoot show \(item) lists who confirmed it"
    default: ""
    }
  }

  /// Something about a statement or a signature.
  private var paper: String {
    switch self {
    case .notASignature(let file):
      "\(file) is no signature\n"
        + "it is the file that ssh-keygen -Y sign -n surefoot writes beside the statement"
    case .notAStatement(let file):
      "\(file) is not a statement as it was printed\n"
        + "surefoot confirm ID --show-statement prints it; give the file with --statement-file"
    case .otherItems(let file, let items):
      "\(file) confirms \(items.joined(separator: " "))\n"
        + "confirm just that: surefoot confirm \(items.joined(separator: " "))"
    case .otherHead(let file, let head):
      "\(file) was made where the journal ended at \(head), and this journal never did\n"
        + "it is of another workspace, or of a copy that went its own way: make a new one"
    case .otherLine(let file, let said, let wanted):
      "\(file) says \"\(said.shortened(to: 100))\"; now it is \"\(wanted.shortened(to: 100))\"\n"
        + "make a new statement and have that signed: surefoot confirm ID --show-statement"
    default: ""
    }
  }
}

extension Testimony.Sameness {
  /// In what the one who confirms and the one who did it are the same.
  fileprivate func prose(_ by: String?) -> String {
    switch self {
    case .name: by.map { "\($0) is the same name" } ?? "you have the same name"
    case .login: "you are the same user"
    case .key: "the key is theirs"
    }
  }
}
