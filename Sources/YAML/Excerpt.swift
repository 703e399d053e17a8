/// `text` from a file, fit to stand in a sentence: quoted, shortened, without controls.
func excerpt(_ text: String) -> String {
  var shown = ""
  for scalar in text.unicodeScalars.prefix(60) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  let quote = shown.contains("`") ? "\"" : "`"
  return "\(quote)\(shown)\(text.unicodeScalars.count > 60 ? "…" : "")\(quote)"
}
