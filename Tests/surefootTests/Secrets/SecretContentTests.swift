import Readiness
import Testing
import YAML

@testable import surefoot

/// A folder of content is kept in the workspace, so no secret may be in it.
@Suite struct SecretContentTests {
  @Test func `a secret in a folder of content is a fault at its line, and is not shown`() {
    let key = "AK" + "IA" + String(repeating: "Q7", count: 8)
    let file = ContentFile(
      path: "Checklists/acme.yaml", layer: .folder("acme"),
      bytes: Array("format: x\n# the key \(key)\n".utf8))
    let faults = SecretFaults.faults(in: [file])
    #expect(
      faults.map { "\($0.file):\($0.position?.line ?? 0)" } == ["acme/Checklists/acme.yaml:2"])
    let text = ContentFaults(faults, in: [file])?.description ?? ""
    #expect(text.contains("this looks like an AWS access key") || text.contains("This looks like"))
    #expect(!text.contains("Q7Q7Q7"))
  }

  @Test func `an entry with a secret in it is not encoded`() throws {
    let key = "gh" + "p_" + "q8Zr4Tn0Wb7Yd2Ks6Lv1Mx9Pf3Hc5Jg8Qw2E"
    let event = Event.accountClosed(.init(reason: "see \(key)"))
    #expect(throws: SecretError.self) {
      _ = try EventCoding.body(of: event, act: nil, clock: nil)
    }
  }
}
