/// Which questions are asked, given the answers so far.
public struct Visibility: Sendable {
  /// The questions asked, in order.
  public let asked: [Question.ID]
  /// The answers that count, and the questions that are not asked. An answer to one of those is
  /// kept by whoever holds it, but stands here for nothing: it is inactive.
  public let situation: Situation

  /// Whether a question is asked.
  public func contains(_ question: Question.ID) -> Bool {
    asked.contains(question)
  }
}

extension Questionnaire {
  /// Which questions are asked.
  ///
  /// One pass in order is enough, because conditions look only back. A question is hidden only if
  /// its condition is known not to hold; what is unknown is asked.
  ///
  /// - Parameters:
  ///   - answers: all answers there are, those of hidden questions included. An answer that its
  ///     question no longer takes counts as none.
  ///   - base: what is known from elsewhere: the account, answers of other questionnaires.
  ///   - completing: adds the facts and decisions that follow from a situation's answers; called
  ///     only where a condition looks at them.
  public func visibility(
    of answers: Answers, in base: Situation = Situation(),
    completing: (Situation) -> Situation = { $0 }
  ) -> Visibility {
    var situation = base
    for question in questions {
      situation.answers[question.id] = nil
      situation.absent.remove(question.id)
    }
    var asked: [Question.ID] = []
    for question in questions {
      if let condition = question.askedWhen,
        condition.truth(in: condition.isDerived ? completing(situation) : situation) == .no
      {
        situation.absent.insert(question.id)
        continue
      }
      asked.append(question.id)
      situation.answers[question.id] = answers[question.id].flatMap(question.fitting)
    }
    return Visibility(asked: asked, situation: situation)
  }
}

extension Question {
  /// The answer, if the question takes it.
  func fitting(_ answer: Answer) -> Answer? {
    do { try check(answer) } catch { return nil }
    return answer
  }
}

extension Condition {
  /// Whether it looks at what has to be computed from the answers first.
  var isDerived: Bool {
    tests.contains { test in
      switch test.subject {
      case .fact, .decision: true
      case .question, .account: false
      }
    }
  }
}
