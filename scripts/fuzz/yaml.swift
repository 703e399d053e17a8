import YAML

/// Any bytes are a tree, a list of faults, or refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  do {
    _ = try YAML.parse(bytes)
  } catch {
    precondition(!error.faults.isEmpty, "refused without saying why")
  }
  return 0
}
