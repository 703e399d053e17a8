import FoundationEssentials

/// Texts that people might write, or that somebody might write on purpose. They stand in
/// `Tests/Hostile/texts.json`, which `scripts/judges/hostile` reads, too.
enum Hostile {
  /// Every text that any escaper is tried on.
  static let texts = plain + markdown + wikis + machines + unseen + generated(400)

  /// Harmless texts, which must stay readable.
  static let plain = file.plain

  /// What Markdown's dialects act on.
  static let markdown = file.markdown

  /// What wikis, forges and site generators act on.
  static let wikis = file.wikis

  /// What shells, spreadsheets, YAML, file systems and roff act on.
  static let machines = file.machines

  /// What cannot be seen, is not what it seems, or does not end.
  static let unseen =
    file.unseen + file.long.map { String(repeating: $0.text, count: $0.times) }

  /// Texts joined at random from what is dangerous, the same on every run.
  static func generated(_ count: Int) -> [String] {
    let pieces = file.pieces
    var random = SplitMix64(seed: 7)
    return (0..<count).map { _ in
      (0...Int.random(in: 0...8, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
    }
  }

  /// What the file holds.
  private struct File: Decodable {
    let plain, markdown, wikis, machines, unseen, pieces: [String]
    let long: [Long]

    struct Long: Decodable {
      let text: String
      let times: Int
    }
  }

  private static let file: File = {
    let folders = #filePath.split(separator: "/").dropLast(3)
    let path = "/" + folders.joined(separator: "/") + "/Hostile/texts.json"
    do {
      return try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: path)))
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }()
}
