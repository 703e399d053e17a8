extension Escape {
  /// The most characters of a file name.
  private static let longestFileName = 80

  /// A name for a file, without its extension: lower-case letters of ASCII, digits, `_` and single
  /// hyphens, 1 to 80 of them.
  ///
  /// It never begins with a hyphen, never has a dot or a separator, and is no device of Windows.
  /// Different texts can have the same name: whoever writes the files tells them apart.
  public static func fileName(_ text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars where name.count < longestFileName {
      if scalar.isWord {
        name += scalar.properties.lowercaseMapping
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
    }
    if name.hasSuffix("-") { name.removeLast() }
    if name.isEmpty { return "unnamed" }
    return isDevice(name) ? name + "_" : name
  }

  private static func isDevice(_ name: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(name) { return true }
    return name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
      && name.last?.isNumber == true
  }
}
