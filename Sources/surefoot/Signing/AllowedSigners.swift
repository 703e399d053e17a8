import Readiness

/// The verifier's own list of whose key is whose, in the format of OpenSSH (ssh-keygen(1), ALLOWED
/// SIGNERS). It is never taken from a workspace: whoever can write there could name anybody.
struct AllowedSigners {
  private let path: String
  private let keygen: SSHKeygen

  /// The list in a file.
  /// - Throws: `SystemError` if it cannot be read, ``SigningError`` if there is no ssh-keygen.
  init(_ name: String, for namespace: SSHKeygen.Namespace, in world: World) throws {
    path = Locator.absolute(name, in: world)
    // That it cannot be read must not look like a signer who is not in it.
    _ = try OpenFile(reading: path).read(atMost: 1)
    keygen = try SSHKeygen(for: namespace, in: world)
  }

  /// Who signed a text, by the list; nil: nobody in it did, or not for this purpose, or not any more.
  func principal(of text: String, _ signature: String) throws -> String? {
    let found = try keygen.program.run(
      ["-Y", "find-principals", "-s", ChildProgram.attachment, "-f", path], input: text,
      attached: signature)
    try keygen.refuseOld(found)
    guard found.status == 0 else { return nil }
    let names = found.out.split(whereSeparator: \.isNewline).map(String.init)
    return try names.first { name in
      let end = try keygen.program.run(
        [
          "-Y", "verify", "-n", keygen.namespace.rawValue, "-f", path, "-I", name, "-s",
          ChildProgram.attachment,
        ], input: text, attached: signature)
      return end.status == 0
    }
  }
}
