import Glibc
import Readiness

@testable import surefoot

/// A workspace as a command leaves it, in a folder that is only there for this process.
private let (path, original): (String, [UInt8]) = {
  umask(0o077)
  var template = Array("/tmp/surefoot-fuzz-XXXXXX\0".utf8CString)
  let path = String(cString: mkdtemp(&template)) + "/surefoot.db"
  try! Workspace.create(at: path) { workspace in
    let entries = seeds.map { kind, body in
      NewEntry(stamp: stamp, account: "main", kind: kind, body: body)
    }
    try workspace.append(entries, after: nil)
  }
  return (path, try! OpenFile(reading: path).read(atMost: 1 << 20))
}()

private let stamp = Stamp(
  instant: "2026-11-23T19:04:29Z", day: "2026-11-23", actor: Actor(name: "fuzz", known: .named))

private let seeds = [
  ("workspace.made", #"{"name":"Example Bakery","zone":"Europe/Vienna"}"#),
  ("account.added", "{}"),
  ("question.answered", #"{"answer":{"number":3},"question":"people-now"}"#),
  ("item.done", #"{"grade":"self-stated","item":"root-mfa"}"#),
]

/// A text that begins with a line feed is bodies, each after its kind and a tab; anything else is
/// bytes laid over a workspace, each behind three bytes that say where.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  if bytes.first == 0x0A { replay(bytes.dropFirst()) } else { open(laying(bytes)) }
  return 0
}

/// Bodies are events that can be replayed, or refused.
private func replay(_ bytes: ArraySlice<UInt8>) {
  var records: [Record] = []
  for line in bytes.split(separator: 0x0A) {
    let parts = line.split(separator: 0x09, maxSplits: 1)
    let body = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : nil
    let kind = String(decoding: parts.first ?? [], as: UTF8.self)
    let digest = Entry.Digest(bytes: [UInt8](repeating: 0, count: 32))!
    let entry = Entry(
      number: records.count + 1, previous: digest, stamp: stamp, account: "main", kind: kind,
      body: body, bodyDigest: digest, digest: digest)
    if let record = try? EventCoding.record(entry) { records.append(record) }
  }
  let state = WorkspaceState.replaying(records)
  _ = WorkspaceState.newestUndoableAct(in: records)
  _ = state.answers(seenFrom: "main")
}

private func laying(_ bytes: [UInt8]) -> [UInt8] {
  var changed = original
  for start in stride(from: 0, to: bytes.count - 3, by: 4) {
    let place = Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
    changed[place % changed.count] = bytes[start + 3]
  }
  return changed
}

/// A file is a workspace that can be read and verified, or refused.
private func open(_ bytes: [UInt8]) {
  let file = Glibc.open(path, O_WRONLY | O_TRUNC)
  _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  close(file)
  guard let workspace = try? Workspace.open(at: path, for: .reading) else { return }
  _ = try? workspace.verify()
  _ = try? Folding.now(workspace)
}
