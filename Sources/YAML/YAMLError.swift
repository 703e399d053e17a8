/// Why a text could not be read at all: what is wrong with it, in the order of reading.
public struct YAMLError: Error, Hashable, Sendable {
  /// At least one fault; the text was read no further than the one that ended it.
  public let faults: [YAML.Fault]
}

extension YAMLError: CustomStringConvertible {
  /// One line for each fault.
  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
