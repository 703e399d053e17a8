import Readiness

/// A part of a pack as it was read: what it is, what is wrong with it, and what layers changed.
struct Loaded<Value> {
  /// What could be read.
  var value: Value
  /// What is wrong.
  var faults: [ContentFault] = []
  /// The ids of what could not be read.
  var broken: Set<String> = []
  /// Whether every file could be read at all, so that what is not here is not anywhere.
  var isWhole = true
  /// What upper layers replaced or added, in the order of the files.
  var changes: [ContentChange] = []
  /// The documents it was read from, lowest layer first.
  var documents: [ContentDocument] = []

  /// The value, or everything that is wrong with it.
  func get(in files: [ContentFile]) throws(ContentFaults) -> Value {
    if let faults = ContentFaults(faults, in: files) { throw faults }
    return value
  }
}

/// What can be said of any part of a pack, whatever it is.
protocol LoadedPart {
  /// What is wrong.
  var faults: [ContentFault] { get }
  /// The ids of what could not be read.
  var broken: Set<String> { get }
  /// What upper layers replaced or added.
  var changes: [ContentChange] { get }
  /// The documents it was read from.
  var documents: [ContentDocument] { get }
}

extension Loaded: LoadedPart {}

/// Something that a layer put in the place of what was below it, or beside it.
struct ContentChange: Hashable, Sendable {
  /// What happened.
  enum Act: String, Sendable, Codable {
    case replaced
    case added
  }

  let act: Act
  /// What it is, for example "question".
  let what: String
  /// Its id.
  let id: String
  /// The file that did it, as a person finds it.
  let file: String
}

extension ContentChange: CustomStringConvertible {
  /// "acme/Questionnaires/onboarding.yaml: replaced question people-now".
  var description: String { "\(file): \(act) \(what) \(id)" }
}
