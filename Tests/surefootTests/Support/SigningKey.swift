import Readiness
import Testing

@testable import surefoot

/// An SSH key, made for one test in its folder, and what its owner does with it elsewhere.
struct SigningKey {
  /// The private key; the public one has `.pub` behind its name.
  let path: String

  /// Makes a key of a type that ssh-keygen knows, without a passphrase unless one is given.
  init(
    _ name: String, in folder: String, type: String = "ed25519", passphrase: String = ""
  ) throws {
    path = "\(folder)/\(name)"
    try SigningKey.keygen(["-q", "-t", type, "-N", passphrase, "-C", "", "-f", path])
  }

  /// `SHA256:…`, as ssh-keygen shows it.
  func fingerprint() throws -> String {
    let words = try SigningKey.keygen(["-l", "-f", path]).split(separator: " ")
    return String(try #require(words.first { $0.hasPrefix("SHA256:") }))
  }

  /// Signs a file as somebody without the workspace does; the signature stands beside it.
  func sign(_ file: String, namespace: String = "surefoot") throws {
    try SigningKey.keygen(["-q", "-Y", "sign", "-n", namespace, "-f", path, file])
  }

  @discardableResult private static func keygen(_ arguments: [String]) throws -> String {
    let world = World(
      environment: [:], folder: "/", now: Instant(seconds: 0), nowIsGiven: true,
      actor: Actor(name: "owner", known: .named), input: -1, out: { _ in }, err: { _ in })
    let program = try #require(ChildProgram(named: "ssh-keygen", in: world))
    let end = try program.run(arguments, input: "")
    try #require(end.status == 0, "\(arguments): \(end.complaint)")
    return end.out
  }
}

extension Company {
  /// From now on a user of a computer is at work.
  func login(_ name: String, _ user: Int, _ host: String = "laptop") {
    program.actor = Actor(name: "\(name)(\(user))@\(host)", known: .login)
  }

  /// From now on somebody is at work who only gives a name.
  func named(_ name: String) {
    program.actor = Actor(name: name, known: .named)
  }

  /// Runs a command line that has to be refused, with nothing recorded; returns the complaint.
  func unrecorded(
    _ words: String..., status: surefoot.ExitStatus = .failed
  ) throws -> String {
    let before = try records().count
    let said = try refused(status, words)
    #expect(try records().count == before, "\(words)")
    return said
  }
}
