/// What the items of an account say about the controls of the frameworks that our mapping names.
public struct ControlsReport: Encodable, Sendable {
  /// What it comes from.
  public let head: ReportHead
  /// The account.
  public let account: ReadinessReport.AccountLine
  /// The frameworks, in the order of the content.
  public let frameworks: [Section]

  /// A framework in one version.
  public struct Section: Encodable, Sendable {
    let id: ID<Frameworks>
    let name: String
    /// How many of its controls the mapping names.
    let mapped: Int
    /// How many of these are verified, done with less, to be done, and about nothing in the plan.
    let verified: Int
    let done: Int
    let open: Int
    let elsewhere: Int
    /// Where the mapping was read.
    let source: String
    let controls: [Control]
  }

  /// A control with the items that speak about it.
  public struct Control: Encodable, Sendable {
    let control: String
    /// How it stands: the weakest of its items.
    let standing: Standing
    let items: [Entry]
  }

  /// An item that speaks about a control.
  public struct Entry: Encodable, Sendable {
    let id: Item.ID
    let title: String
    let status: String
    /// How we know that it is done; empty if it is not.
    let grade: String
    /// Where proof lies; empty if nobody said.
    let evidence: String
    /// How many days ago it was proved; empty: it was not.
    let age: String
    /// The last day of the proof; empty: until something changes, or none.
    let until: String
  }

  /// How a control stands.
  public enum Standing: String, Encodable, Sendable, CaseIterable {
    /// Every item is done, machine-checked or witnessed.
    case verified
    /// Every item is done or accepted.
    case done
    /// Something is still to be done.
    case open
    /// No item about it is in the plan of this account.
    case elsewhere
  }

  /// The page of an account.
  /// - Parameters:
  ///   - controls: what each item of the content is mapped to.
  ///   - questions: the titles of questions, for the words of a status.
  ///   - audience: who reads it: where proof lies is for internal readers.
  public init(
    head: ReportHead, account: Account, plan: PlanToday, frameworks: Frameworks,
    controls: [Item.ID: [ItemProse.Control]], questions: [Question.ID: String],
    audience: Audience = .restricted
  ) {
    self.head = head
    self.account = ReadinessReport.AccountLine(account.seen(by: audience))
    self.frameworks = frameworks.all.map { framework in
      let lines = framework.controls.map { control in
        Control(
          control,
          plan.lines.filter { line in
            controls[line.item.id]?.contains {
              $0 == .init(framework: framework.name, control: control)
            }
              ?? false
          }, on: plan.day, questions, audience)
      }
      return Section(framework, lines)
    }
  }
}

extension ControlsReport.Section {
  fileprivate init(_ framework: Frameworks.Framework, _ controls: [ControlsReport.Control]) {
    id = framework.id
    name = framework.name
    mapped = controls.count
    verified = controls.count { $0.standing == .verified }
    done = controls.count { $0.standing == .done }
    open = controls.count { $0.standing == .open }
    elsewhere = controls.count { $0.standing == .elsewhere }
    source = Prose.link(framework.source)
    self.controls = controls
  }
}

extension ControlsReport.Control {
  fileprivate init(
    _ control: String, _ lines: [PlanToday.Line], on day: Day, _ questions: [Question.ID: String],
    _ audience: Audience
  ) {
    self.control = control
    items = lines.map { ControlsReport.Entry($0, on: day, questions, audience) }
    standing =
      if lines.isEmpty {
        .elsewhere
      } else if lines.contains(where: \.isOpen) {
        .open
      } else {
        lines.allSatisfy { ($0.grade ?? .assumed) >= .witnessed } ? .verified : .done
      }
  }
}

extension ControlsReport.Entry {
  fileprivate init(
    _ line: PlanToday.Line, on day: Day, _ questions: [Question.ID: String], _ audience: Audience
  ) {
    id = line.item.id
    title = line.item.title(for: audience)
    status = PlanLine.status(of: line, questions: questions, for: audience)
    grade = line.grade?.rawValue ?? ""
    let proof = line.grade == nil ? nil : line.proof
    evidence = audience.sees(
      Prose.list((proof?.value.evidence ?? []).map(\.prose)), meantFor: .internal)
    age = proof.map { "\(day.number - ($0.value.on ?? $0.day).number)" } ?? ""
    until = proof?.value.until?.description ?? ""
  }
}
