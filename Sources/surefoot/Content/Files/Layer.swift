/// Whose content a file is: what was built in, or a folder that stands in front of it.
enum Layer: Hashable, Sendable {
  /// Built into the binary.
  case shipped
  /// A folder given with `--content`, as it was written there.
  case folder(String)
}

extension Layer: CustomStringConvertible {
  /// `shipped`, or the folder.
  var description: String {
    switch self {
    case .shipped: "shipped"
    case .folder(let name): name
    }
  }
}
