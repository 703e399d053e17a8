import Readiness

/// The names of the time zones that a machine has tables of.
enum ZoneNames {
  /// Up to three names that lie near one that is not among them, or whose place alone was typed.
  static func near(_ zone: String, in folder: String) -> [String] {
    let names = all(in: folder)
    let wanted = zone.lowercased().replacing(" ", with: "_")
    let places = names.filter { place(of: $0).lowercased() == wanted }
    guard places.isEmpty else { return Array(places.prefix(3)) }
    return Suggestion.near(zone, among: names)
  }

  /// `Area/Place`, sorted; the folders of other forms of the same tables are passed over.
  private static func all(in folder: String) -> [String] {
    subfolders(of: folder).filter { $0.first?.isUppercase == true }.flatMap { area in
      names(in: "\(folder)/\(area)").map { "\(area)/\($0)" }
    }
  }

  private static func subfolders(of folder: String) -> [String] {
    names(in: folder).filter { name in
      (try? FileSystem.status(of: "\(folder)/\(name)"))??.kind == .folder
    }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileSystem.names(in: folder)) ?? []).sorted()
  }

  private static func place(of name: String) -> Substring {
    name.split(separator: "/").last ?? ""
  }
}
