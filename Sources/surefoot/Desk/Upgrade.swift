import Readiness

/// What it would mean to take over other content, before anything is kept.
struct Upgrade {
  /// The content that the workspace is on.
  let old: Pack
  /// The content that it would be on.
  let new: Pack
  /// How the one stands to the other.
  let standing: ContentStanding
  /// What is otherwise in the new content.
  let differences: [Difference]
  /// What becomes of the answers.
  let carried: Carried
  /// The decision with the same answers, by the old content and by the new; nil if it is not made yet.
  let decisions: (before: Recommendation, after: Recommendation)?
  /// What is recorded, in one act.
  let fresh: [Fresh]
  /// The items that answers close, which the new content adds; by account.
  let closings: [(account: Account.ID, items: [Item])]
  /// What changes in the plans of the open accounts.
  let plans: [PlanChange]
  /// The items that are no more and were done, with the day; by account.
  let parted: [Parted]
  /// The questions that are asked and have no answer, because they are new or their answer counts no
  /// more.
  let open: [Question]

  /// What the new content would mean for a workspace.
  /// - Parameter folder: the content to take over; nil: what the program ships, under the folders that
  ///   the workspace has in front of it already.
  init(_ desk: borrowing Desk, folder: String?) throws {
    old = try desk.ownPack()
    new = try folder.map { try Pack.load(folder: $0) } ?? Pack.shipped(under: old)
    standing = ContentStanding(new, to: old)
    if folder != nil, new.isBuiltOnLess(than: old) {
      throw UpgradeError.olderProgram(new.title, old.title)
    }
    guard standing != .same, folder != nil || standing != .older else {
      (differences, fresh, closings, plans, parted, open) = ([], [], [], [], [], [])
      (carried, decisions) = (Carried(), nil)
      return
    }
    differences = try new.differences(since: old)
    carried = try Carried(desk.state, from: old, to: new)
    let outlook = try UpgradeOutlook(desk, carried.adopted, from: old, to: new)
    decisions = outlook.decisions
    closings = outlook.closings
    plans = outlook.plans
    parted = Parted.all(outlook.plans, desk.state)
    open = outlook.open(differences, carried)
    fresh = outlook.fresh(carried.adopted, desk)
  }

  /// An item that leaves a plan for good though it was done. What was recorded of it stays.
  struct Parted: Encodable {
    let account: Account.ID
    let item: Item.ID
    let title: String
    let day: Day

    fileprivate static func all(_ plans: [PlanChange], _ state: WorkspaceState) -> [Parted] {
      plans.flatMap { plan in
        let records = state.itemRecords(for: plan.account)
        return plan.event.removed.compactMap { item -> Parted? in
          guard item.into == nil, let title = item.title, let done = records[item.item]?.done
          else { return nil }
          return Parted(
            account: plan.account, item: item.item, title: title, day: done.value.on ?? done.day)
        }
      }
    }
  }

  /// Whether there is anything to take over.
  var isNothing: Bool { fresh.isEmpty }

  /// What becomes of the answers.
  struct Carried {
    /// As it is recorded.
    let adopted: Event.Adopted?
    /// The answers that count no more, in words, by question and account.
    let outgrown: [Line]

    /// One of them.
    struct Line: Encodable {
      let question: Question.ID
      let title: String
      let account: Account.ID?
      let answer: String
    }

    fileprivate init() {
      (adopted, outgrown) = (nil, [])
    }

    fileprivate init(_ state: WorkspaceState, from old: Pack, to new: Pack) throws {
      let (before, after) = (try old.questionnaires(), try new.questionnaires())
      let carrying = AnswerCarrying(state, to: after)
      adopted = Event.Adopted(
        new.reference, renamed: carrying.renamed, outgrown: carrying.outgrown)
      let earlier = Dictionary(carrying.renamed.map { ($0.to, $0.from) }) { first, _ in first }
      let questions = before.flatMap(\.questions)
      outgrown = carrying.outgrown.compactMap { outgrown in
        let id = earlier[outgrown.question] ?? outgrown.question
        let answers = outgrown.account.map { state.accountAnswers[$0] ?? [:] } ?? state.answers
        guard let answer = (answers[id] ?? answers[outgrown.question])?.value else { return nil }
        let question = questions.first { $0.id == id }
        return Line(
          question: outgrown.question, title: question?.title ?? id.text,
          account: outgrown.account, answer: question.map { answer.display(for: $0) } ?? "")
      }
    }
  }
}

/// Why content is not taken over.
enum UpgradeError: Error, CustomStringConvertible {
  case olderProgram(String, String)
  case doesNotFit(String, ContentFaults)

  var description: String {
    switch self {
    case .olderProgram(let given, let own):
      "the content \(given) is built on older content than the workspace's, \(own)\n"
        + "use a program that ships content at least as new; nothing was changed"
    case .doesNotFit(let own, let faults):
      "what the workspace has in front of the shipped content (\(own)) does not fit the new one:\n"
        + "\(faults)\n"
        + "correct the folder and give it with --content; nothing was changed"
    }
  }
}
