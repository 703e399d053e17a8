import Mustache
import Readiness

/// Whether every template of a pack can be read, and every partial it names is there.
enum TemplateCheck {
  static func faults(_ pack: Pack) -> [ContentFault] {
    pack.files(in: .templates).compactMap { file in
      let name = FileSystem.name(of: file.path)
      guard !name.hasSuffix(".css") else { return nil }
      let text = String(decoding: file.bytes, as: UTF8.self)
      do throws(MustacheError) {
        _ = try Template(text, name: name)
        return nil
      } catch {
        return ContentFault(file.name, "\(error)")
      }
    }
  }
}
