// A card for what is not, or not any more, on the agenda: somebody wants to talk about it all the same.

extension ReviewMatter {
  /// The question that a subject is, as it is asked; nil: it is none, or is not asked.
  public func asked(_ subject: ReviewSubject) -> Asked? {
    questions.first { $0.subject == subject }
  }

  /// The item that a subject is, with the plan in which it stands; nil: it is none, or is in no plan.
  public func place(_ subject: ReviewSubject) -> Place? {
    places.first { $0.subject == subject }
  }

  /// The topic of a subject, with the reasons that the agenda gives, or none; nil: there is no such
  /// subject any more.
  public func topic(_ subject: ReviewSubject, on agenda: ReviewAgenda) -> ReviewTopic? {
    if let topic = agenda.topics.first(where: { $0.subject == subject }) { return topic }
    switch subject.kind {
    case .item:
      guard let place = place(subject) else { return nil }
      return ReviewTopic(
        subject, place.line.item.title, .must, [], risk: place.line.item.priority,
        owner: place.line.owner)
    case .question:
      guard let asked = asked(subject) else { return nil }
      return ReviewTopic(subject, asked.question.title, .facts, [], risk: .medium)
    case .drill, .run, .plan: return nil
    }
  }

  /// The subjects that an id names, whether they are on the agenda or not.
  public func subjects(named id: String) -> [ReviewSubject] {
    let all = places.map(\.subject) + questions.map(\.subject)
    return all.filter { $0.id == id || $0.key == id || $0.text == id }
  }
}
