import Readiness

/// `surefoot attach ID WHAT`
enum AttachEvidence {
  static let command = Command(
    "attach", "Record where proof of an item lies",
    discussion: """
      Of a file, its place and its SHA-256: whoever has the file can show later that it is the same. \
      With --keep the workspace holds the file itself, up to 1 MiB of it (surefoot export kept gives \
      it back), if it holds nothing that \
      looks like a secret; into pictures and into what is packed or encrypted the guard cannot \
      look. Proof that is attached changes no grade.
      """,
    positionals: [
      .init("ID", "the item", values: .items),
      .init("WHAT", "a file, an address, or words after text:", values: .file),
    ],
    options: [
      .init("--keep", "the workspace holds the file itself")
    ],
    examples: [
      .init("surefoot attach root-mfa keys.png", "place and digest"),
      .init("surefoot attach root-mfa https://wiki.example.com/root-mfa", "an address"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    let what = invocation.positional(1) ?? ""
    let evidence = try EvidenceInput.read(what, of: "WHAT", in: invocation.world)
    let bytes = try invocation.arguments.has("--keep") ? bytes(of: evidence, invocation) : nil
    return try Desk.write(invocation) { desk in
      let subject = try desk.subject(invocation)
      let line = try subject.plan.line(subject.checklist.item(invocation.subject))
      let kept = try bytes.map { try desk.workspace.keep(KeptBytes(file: $0)) }
      let attached = Event.Attached(item: line.item.id, evidence: evidence, kept: kept)
      let records = try desk.append([subject.fresh(.attached(attached), line.item)])
      return Outcome(
        "attached", data: ["entries": records.map(HistoryLine.init)],
        text: "Attached to \(line.item.id): \(evidence.prose)\(kept == nil ? "" : ", kept here") "
          + "(entry \(records.first?.number ?? 0)).\nUndo: surefoot undo\n",
        notices: desk.notices)
    }
  }

  /// The bytes of a file that is to be kept, the same that the digest was made of.
  private static func bytes(
    of evidence: Evidence, _ invocation: borrowing Invocation
  ) throws -> [UInt8] {
    guard let name = evidence.file, let count = evidence.bytes else {
      throw UsageError.contradiction(
        "--keep is for a file, and this is none", remedy: "leave out --keep, or name a file")
    }
    guard count <= KeptBytes.limit else { throw KeptError.tooLarge(count) }
    let path = Locator.absolute(name, in: invocation.world)
    let bytes = try OpenFile(reading: path).read(atMost: KeptBytes.limit + 1)
    guard KeptBytes(file: bytes).digest == evidence.digest else {
      throw UsageError.contradiction(
        "\(name) changed while it was read", remedy: "try again when nobody writes to it")
    }
    // What the workspace holds travels with it: a picture of a key would, too, but that no guard
    // can see.
    try SecretCheck.refuse(bytes, in: name)
    return bytes
  }
}
