/// A signature as `ssh-keygen -Y sign` writes it, in OpenSSH's armour.
///
/// Nothing but the armour is kept: what stands before or after it is nobody's signature.
/// Format: PROTOCOL.sshsig of OpenSSH.
struct SSHSignature {
  /// The armour with its line feeds.
  let text: String

  /// The largest file that is read, in bytes; with the largest keys there are about 2,000.
  static let limit = 16 << 10

  /// The signature in these bytes; nil if they do not begin with one.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
    let lines = text.split(separator: "\n")
    guard lines.first == "-----BEGIN SSH SIGNATURE-----",
      let end = lines.firstIndex(of: "-----END SSH SIGNATURE-----"), end > 1,
      lines[1..<end].allSatisfy({ $0.utf8.allSatisfy(SSHSignature.isBase64) })
    else { return nil }
    self.text = lines[...end].map { "\($0)\n" }.joined()
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D: true
    default: false
    }
  }
}
