import Readiness

extension Pack {
  /// The words of every item. All files with words are read, which takes far longer than the rest.
  func words() throws(ContentFaults) -> [Item.ID: ItemProse] {
    try loadProse().get(in: files).values.reduce(into: [:]) { all, items in
      all.merge(items) { first, _ in first }
    }
  }
}
