// What was decided in a review, what is to be done, and what stays as it is.

/// Something that was decided in a review.
public struct ReviewDecisionLine: Encodable, Sendable {
  /// The entry.
  public let entry: Int
  /// What was decided.
  public let text: String
  /// Who sees to it; empty: nobody in particular.
  public let owner: String
  /// By when; empty: at once.
  public let due: String
  /// How much it matters.
  public let priority: Item.Priority
  /// What it was about; empty: nothing on the agenda.
  public let about: String
}

/// An action of a review: an item of the plan.
public struct ReviewActionLine: Encodable, Sendable {
  /// The entry.
  public let entry: Int
  /// The item.
  public let id: String
  /// What is to be done.
  public let title: String
  /// Who does it; empty: nobody was named.
  public let owner: String
  /// By when.
  public let due: String
  /// How much it matters; empty if it is in no plan any more.
  public let priority: String
  /// How it stands on the day of the page.
  public let standing: String
}

/// Something that counts for a time although there is no new proof.
public struct ReviewAcceptedLine: Encodable, Sendable {
  /// The entry.
  public let entry: Int
  /// What it is.
  public let named: ReviewNamed
  /// Its last day.
  public let until: Day
  /// Why.
  public let reason: String
}

extension MinutesLines {
  var decisions: [ReviewDecisionLine] {
    record.log.compactMap { record in
      guard case .reviewDecided(let body) = record.event else { return nil }
      let subject = body.subject.flatMap { ReviewSubject($0, in: record.account) }
      return ReviewDecisionLine(
        entry: record.number, text: seen(body.text), owner: seen(body.owner ?? ""),
        due: body.due?.description ?? "", priority: body.priority,
        about: subject.map { matter.titles.title($0, for: audience) } ?? "")
    }
  }

  var actions: [ReviewActionLine] {
    record.log.compactMap { record in
      guard case .reviewActed(let body) = record.event else { return nil }
      return action(body.item, record)
    }
  }

  private func action(_ item: Item.ID, _ record: Record) -> ReviewActionLine {
    let line = matter.line(item, in: record.account)
    let title = line?.item.title ?? added(item)?.title ?? item.text
    return ReviewActionLine(
      entry: record.number, id: item.text, title: seen(title),
      owner: seen(line?.record.owner ?? ""),
      due: (line?.due ?? added(item)?.due)?.description ?? "",
      priority: line?.item.priority.rawValue ?? "",
      standing: line?.stands ?? "in no plan any more")
  }

  private func added(_ item: Item.ID) -> Event.Added? {
    record.log.lazy.compactMap { record -> Event.Added? in
      if case .added(let body) = record.event, body.item == item { body } else { nil }
    }.first
  }

  /// What was accepted and not spoken of otherwise after that.
  var accepted: [ReviewAcceptedLine] {
    record.verdicts.values.sorted { $0.record.number < $1.record.number }.compactMap { look in
      guard look.body.verdict == .accepted, let until = look.body.until else { return nil }
      return ReviewAcceptedLine(
        entry: look.record.number, named: named(look.subject), until: until,
        reason: seen(look.body.text ?? ""))
    }
  }

  /// For how many reviews something has to stand on a word before it is named.
  static let unprovenReviews = 3

  /// What stood the same way on the same word at this review and the two before it, with nothing
  /// attached: an item whose proof was said anew stands until another day, or has a newer entry.
  var unproven: [ReviewNamed] {
    let past = matter.earlier.prefix(MinutesLines.unprovenReviews - 1)
    guard past.count == MinutesLines.unprovenReviews - 1, let oldest = past.last else { return [] }
    let (now, then) = (Standings(matter.snapshot), past.map { Standings($0.snapshot) })
    return now.keys.filter { key in
      guard let standing = now[key], standing.isDone, !standing.isVerified,
        standing.evidence == nil, then.allSatisfy({ $0[key] == standing })
      else { return false }
      return !matter.isProved(key, after: oldest.entry)
    }.map { named(ReviewSubject(.item, $0.item.text, in: $0.account)) }
  }
}

extension MinutesMatter {
  /// Whether an item has evidence of any kind, or was proved anew after an entry, by the end.
  func isProved(_ key: Standings.Key, after entry: Int) -> Bool {
    let last = interval.upperBound
    return records.contains { record in
      guard record.number <= last,
        record.account == nil || record.account == key.account
      else { return false }
      switch record.event {
      case .done(let body):
        return body.item == key.item && (record.number > entry || body.evidence?.isEmpty == false)
      case .attached(let body): return body.item == key.item
      default: return false
      }
    }
  }
}
