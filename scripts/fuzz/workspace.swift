import FoundationEssentials

@testable import surefoot

/// Any bytes are a whole workspace, or are refused with the reason; what is JSON to us is JSON to
/// Foundation; and what was read is what it is when written again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  if (try? JSONReader.read(bytes)) != nil {
    let isRead = (try? JSONDecoder().decode(Anything.self, from: Data(bytes))) != nil
    precondition(isRead, "we take for JSON what is none")
  }
  do {
    let export = try WorkspaceExport(reading: bytes)
    let again = try WorkspaceExport(reading: Array(export.text().utf8))
    precondition(again == export, "read back, it is another")
    _ = try export.records()
  } catch {
    precondition(!"\(FileFault("fuzz.json", error))".isEmpty, "refused without saying why")
  }
  return 0
}

private struct Anything: Decodable {
  init(from decoder: any Decoder) throws {}
}
