import Terminal

extension Key {
  /// What is said of what came in the place of a key and could not be taken; nil: it is a key.
  var complaint: String? {
    switch self {
    case .tooMuchPasted: "More was pasted than fits here; nothing of it was taken."
    case .malformed: "That was not UTF-8 text; it was left out."
    default: nil
    }
  }
}
