import CTerminal

/// What is removed if the process dies by a signal or a fault: one folder with its files.
public enum DeathBed {
  /// Names a folder that has no folders in it. False: its path is too long.
  public static func removes(folder: String) -> Bool {
    cterminal_remove_at_death(folder) == 0
  }

  /// Names none any more.
  public static func forget() {
    _ = cterminal_remove_at_death(nil)
  }
}
