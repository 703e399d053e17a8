extension DecisionModel {
  /// Which vectors of facts some complete set of answers can lead to, and what none does.
  ///
  /// Complete means that every question asked is answered with a value, or with "does not apply"
  /// where no other answer refuses that; it is then as absent as a question not asked. The account
  /// may be of any kind. Answers that leave a fact open between two bands lead to no vector.
  ///
  /// *Don't know* is left out of the vectors, and of what can be visible: almost any condition is
  /// open with it, and what is open is asked. But a value, reason, rule or output that only
  /// an honest *don't know* leads to, by way of `unknown:`, is no fault.
  ///
  /// Faults are at `questions/ID` (never asked; the section is not known here), `facts/ID` and
  /// `facts/ID/list/NAME` (values, also those that only a question's condition looks for, and
  /// reasons), `tables/ID/rules/ID`, `tables/ID/outputs/NAME`, and `tables` (no vector at all). What
  /// the checks refuse, such as conditions that look ahead, counts as unknown.
  ///
  /// It is exact, and never goes through all answers. The answers to a question are put into the
  /// classes that the tests on it tell apart. Then the questions are gone through in order with
  /// a set of partial states; a fact, and before it each of its conditions, takes the place of
  /// answers as soon as the last of them is given, and what nothing later looks at is forgotten
  /// (variable elimination; R. Dechter, *Bucket elimination*, 1999). The facts of the tables are
  /// looked at together, every other fact, reason and question by itself, and each with no more
  /// than it depends on. Time and space are O(n · c · S) for n steps, c classes of one answer
  /// and S partial states at once. S is at most the product of the classes of all that is still
  /// looked at, so exponential in that alone and not in the number of questions. Above
  /// ``Reach/stateLimit`` states it stops and says what is untold.
  ///
  /// - Parameter questions: all that is asked, in order; questionnaires one after the other.
  public func reach(of questions: [Question]) -> Reach {
    let order = ReachOrder(self, questions)
    let axes = ReachAxes(self, order)
    var judge = ReachJudge(self, order, axes)
    let vectors = judge.vectors(openly: false)
    let faults = judge.questionFaults() + judge.factFaults() + judge.tableFaults(vectors)
    return Reach(
      axes: axes.described, vectors: vectors?.sorted { $0.lexicographicallyPrecedes($1) },
      all: axes.size, faults: faults, untold: judge.untold)
  }
}

extension Reach {
  /// How many partial states there may be at once.
  public static var stateLimit: Int { ReachStates.limit }
}
