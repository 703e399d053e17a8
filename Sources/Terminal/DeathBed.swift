import CTerminal

/// What is removed if the process dies by a signal or a fault: one file with its folder.
public enum DeathBed {
  /// Names a file and the folder that holds nothing else. False: the paths are too long.
  public static func removes(file: String, in folder: String) -> Bool {
    cterminal_remove_at_death(file, folder) == 0
  }

  /// Names none any more.
  public static func forget() {
    _ = cterminal_remove_at_death(nil, nil)
  }
}
