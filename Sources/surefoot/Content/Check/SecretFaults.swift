import Readiness
import YAML

/// Secrets in the files of a folder: a workspace keeps what it was made from, so they would reach
/// the disk with it.
enum SecretFaults {
  /// One fault for each line that holds one, without it.
  static func faults(in files: [ContentFile]) -> [ContentFault] {
    files.filter { ContentPlace($0.path)?.decides == true }.flatMap(faults)
  }

  private static func faults(in file: ContentFile) -> [ContentFault] {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().compactMap { index, line -> ContentFault? in
      guard let secret = SecretGuard.secret(in: String(line)) else { return nil }
      return ContentFault(
        file.name, at: YAML.Position(line: index + 1, column: 1), secret.finding,
        remedy: "If it is real, treat it as exposed; take it out, or write <what it is> there")
    }
  }
}
