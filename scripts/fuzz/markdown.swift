import Markdown

/// Any text is refused, or safe HTML.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  var options = HTMLOptions()
  options.folded = [2, 3]
  options.scrollableTables = true
  guard let document = try? Document(text) else { return 0 }
  let html = document.html(options)
  precondition(!html.contains("<script"), "raw HTML came through")
  precondition(html == document.html(options), "the second time is not the first")
  return 0
}
