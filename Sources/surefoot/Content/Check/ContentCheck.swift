import Readiness
import YAML

/// What a whole reading of a pack found: every fault of every file, the proofs of its tables, and
/// what its layers changed.
struct ContentCheck {
  /// Sorted by file, line and column, each with its line.
  let faults: [ContentFault]
  /// Of every decision table that could be proved.
  let proofs: [Proof]
  /// Which vectors of facts the questions lead to; nil where something is wrong before that.
  let reach: Reach?
  /// What upper layers replaced or added.
  let changes: [ContentChange]
  /// Every file, with what it holds.
  let listing: ContentListing

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - found: what opening the pack found already.
  ///   - today: the day after which no source can have been checked; nil leaves that out.
  init(_ pack: Pack, _ found: [ContentFault], today: Day? = nil) {
    var reading = CheckReading(pack)
    reading.checkQuestionnaires()
    reading.checkDecisions()
    reading.checkChecklists()
    reading.checkReference()
    reading.checkExamples()
    if let today { reading.checkSources(today) }
    faults = ContentFaults.sorted(found + reading.faults, in: pack.files)
    proofs = reading.proofs
    reach = reading.reach
    changes = reading.changes
    listing = ContentListing(pack, reading.documents)
  }
}

extension DecisionModel {
  /// What conditions outside the model can speak of: some questions, all facts and all outputs.
  func vocabulary(_ questions: [Question]) -> Vocabulary {
    let outputs = tables.flatMap(\.outputs).map { output in
      (output.name, output.values.isEmpty ? Vocabulary.Values.text : .words(output.values))
    }
    return Vocabulary(
      questions: questions,
      facts: Dictionary(facts.map { ($0.id, $0.domain.values) }) { first, _ in first },
      decisions: Dictionary(outputs) { first, _ in first })
  }
}
