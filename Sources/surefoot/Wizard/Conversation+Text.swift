extension String {
  /// Without the line breaks at its end.
  var trimmedEnd: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
