import Mustache

private let values: Value = [
  "name": "Sand & Stone", "yes": true, "no": false, "none": .null, "count": 3,
  "list": [["name": "a"], ["name": "b", "list": [1, 2]]], "a": ["b": ["c": "deep"]],
]

/// Any template is refused, or ends within its limits; it may call itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  let limits = Limits(sections: 16, partials: 16, output: 1 << 16, work: 50_000)
  guard let template = try? Template(text, name: "fuzz.md", limits: limits) else { return 0 }
  for missing in [Template.Missing.empty, .error] {
    let result = try? template.render(
      values, partials: ["name": template, "p": template], missing: missing,
      escape: { "[\($0)]" }, limits: limits)
    precondition((result?.utf8.count ?? 0) <= limits.output, "more than the limit came out")
  }
  return 0
}
