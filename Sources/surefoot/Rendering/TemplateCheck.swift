import Mustache
import Readiness
import YAML

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
        return template.calls.filter { !names.contains($0.partial + ending) }.map { call in
          ContentFault(
            file.name, at: position(call.place),
            "it calls the partial \(call.partial), and there is no \(call.partial)\(ending)",
            remedy: "add Templates/\(call.partial)\(ending), or take the call away")
        }
      } catch {
        return [
          ContentFault(
            file.name, at: position(error.place), error.fault.problem, remedy: error.fault.remedy)
        ]
      }
    }
  }

  private static func position(_ place: Place) -> YAML.Position {
    YAML.Position(line: place.line, column: place.column)
  }
}
