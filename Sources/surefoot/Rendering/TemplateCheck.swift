import Mustache
import Readiness

/// Whether every template of a pack can be read, and every partial that it calls is there.
enum TemplateCheck {
  static func faults(_ pack: Pack) -> [ContentFault] {
    let names = Set(pack.templateNames)
    return pack.files(in: .templates).flatMap { file -> [ContentFault] in
      let name = FileSystem.name(of: file.path)
      let ending = name.drop { $0 != "." }
      guard ending != ".css" else { return [] }
      do throws(MustacheError) {
        let template = try Template(String(decoding: file.bytes, as: UTF8.self), name: name)
        return template.partials.filter { !names.contains($0 + ending) }.map { partial in
          ContentFault(
            file.name, "it calls the partial \(partial), and there is no \(partial)\(ending)",
            remedy: "add Templates/\(partial)\(ending), or take the call away")
        }
      } catch {
        return [ContentFault(file.name, "\(error)")]
      }
    }
  }
}
