/// When text is colored, as `--color` says.
public enum ColorChoice: String, Sendable, CaseIterable {
  /// If it goes to a terminal and nothing speaks against it.
  case auto
  /// Wherever it goes.
  case always
  /// Nowhere.
  case never

  /// Whether text to one stream is colored; to be decided for each stream.
  ///
  /// In this order: the option, `NO_COLOR` (set and not empty), `CLICOLOR_FORCE` (not empty, not
  /// 0), `CLICOLOR` (0), `TERM` (unset or `dumb`), whether the stream is a terminal.
  /// Source: no-color.org; bixense.com/clicolors.
  public func isOn(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func value(_ name: String) -> String { environment[name] ?? "" }
    if !value("NO_COLOR").isEmpty { return false }
    if !["", "0"].contains(value("CLICOLOR_FORCE")) { return true }
    if value("CLICOLOR") == "0" { return false }
    return !["", "dumb"].contains(value("TERM")) && isTerminal
  }
}
