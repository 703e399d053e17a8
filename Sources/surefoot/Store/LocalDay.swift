import Readiness

/// The calendar day that it is somewhere.
enum LocalDay {
  /// Where the machine keeps its time zone tables.
  static let folder = "/usr/share/zoneinfo"

  /// The local day of an instant, in a zone of the IANA database; `UTC` needs no table.
  static func day(of instant: Instant, zone: String, folder: String = folder) throws -> Day {
    guard range.contains(instant) else { throw LocalDayError.outOfRange(instant) }
    let second = Int(instant.seconds)
    let offset = try zone == "UTC" ? 0 : table(of: zone, folder: folder).offset(at: second)
    let local = Instant(seconds: Int64(second + offset))
    guard range.contains(local) else { throw LocalDayError.outOfRange(instant) }
    return local.day
  }

  /// From the beginning of the year 1 to the end of the year 9999.
  private static let range = Instant(seconds: -62_135_596_800)..<Instant(seconds: 253_402_300_800)

  private static func table(of zone: String, folder: String) throws -> ZoneTable {
    guard isName(zone) else { throw LocalDayError.notAName(zone) }
    let path = "\(folder)/\(zone)"
    guard try FileSystem.status(of: folder) != nil else { throw LocalDayError.noTables(folder) }
    guard try FileSystem.status(of: path)?.kind == .file else {
      throw LocalDayError.unknown(zone, folder, similar: ZoneNames.near(zone, in: folder))
    }
    guard let table = ZoneTable(try OpenFile(reading: path).read(atMost: 1 << 20)) else {
      throw LocalDayError.notATable(path)
    }
    return table
  }

  /// Whether it has the form `Area/Place`, so that it can never lead out of the folder.
  private static func isName(_ zone: String) -> Bool {
    let parts = zone.split(separator: "/", omittingEmptySubsequences: false)
    return zone.utf8.count <= 64
      && parts.allSatisfy { part in
        part.first?.isLetter == true
          && part.utf8.allSatisfy { byte in
            switch Unicode.Scalar(byte) {
            case "A"..."Z", "a"..."z", "0"..."9", "_", "-", "+": true
            default: false
            }
          }
      }
  }
}

/// Why the local day cannot be told.
enum LocalDayError: Error, Equatable, CustomStringConvertible {
  /// Not the form of a time zone's name.
  case notAName(String)
  /// The machine has no time zone tables.
  case noTables(String)
  /// The tables do not hold this zone.
  case unknown(String, String, similar: [String])
  /// The file is no time zone table.
  case notATable(String)
  /// Not between the years 1 and 9999.
  case outOfRange(Instant)

  var description: String {
    switch self {
    case .notAName(let zone):
      "\(zone.debugDescription) is not the name of a time zone\nwrite it as Europe/Vienna or UTC"
    case .noTables(let folder):
      "this machine has no time zone tables (\(folder))\ninstall the package tzdata, or use UTC"
    case .unknown(let zone, let folder, let similar):
      "no time zone is called \(zone) in \(folder)\(UsageError.hint(similar))\n"
        + "names look like Europe/Vienna; UTC always works"
    case .notATable(let path):
      "\(path) is not a time zone table that can be read\nreinstall the package tzdata, or use UTC"
    case .outOfRange(let instant):
      "\(instant.seconds) seconds after 1970 is outside the years 1 to 9999\nset the clock right"
    }
  }
}
