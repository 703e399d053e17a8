import Digest
import FoundationEssentials
import Readiness

/// What Surefoot wrote into a folder of wiki pages. It says which pages are its own to change; for
/// nothing else is it trusted, since anybody may have written it.
struct WikiManifest: Codable, Equatable {
  static let name = "surefoot-wiki.json"
  static let schema = "surefoot.wiki-manifest/1"
  /// The largest manifest that is read, in bytes.
  static let limit = 8 << 20

  let schema: String
  /// The digest of the first entry of the workspace that the pages come from.
  let workspace: String
  let flavor: WikiFlavor
  let audience: Audience
  /// The key of the space in Confluence; nil: none was given.
  let space: String?
  /// The day on which the pages were judged.
  let day: Day
  /// SHA-256 of the generated part by path; two while a writing is under way.
  var files: [String: [String]]

  init(
    workspace: String, flavor: WikiFlavor, audience: Audience, space: String?, day: Day,
    files: [String: [String]]
  ) {
    schema = WikiManifest.schema
    self.workspace = workspace
    self.flavor = flavor
    self.audience = audience
    self.space = space
    self.day = day
    self.files = files
  }

  /// Reads a manifest.
  /// - Throws: ``WikiError/badManifest`` if it is none.
  init(bytes: [UInt8]) throws(WikiError) {
    guard let read = try? JSONDecoder().decode(WikiManifest.self, from: Data(bytes)),
      read.schema == WikiManifest.schema
    else { throw .badManifest }
    self = read
  }

  /// The manifest as it is written.
  var bytes: [UInt8] { get throws { Array(try JSONText.encode(self).utf8) } }

  /// Whether a generated part is one of ours under that path.
  func owns(_ generated: [UInt8], at path: String) -> Bool {
    files[path]?.contains(SHA256.digest(of: generated).hex) == true
  }

  /// Whether a path may be one of ours: plain words, no dot but that of the ending. A manifest from
  /// elsewhere leads nowhere else.
  static func isPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...5).contains(parts.count), let last = parts.last else { return false }
    let ending = [".md", ".svg", ".yml"].first { last.hasSuffix($0) }
    guard let ending else { return false }
    return (parts.dropLast() + [last.dropLast(ending.count)]).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
          default: false
          }
        }
    }
  }
}
