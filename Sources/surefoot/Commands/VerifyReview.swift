import Readiness

/// `surefoot review verify [NAME]`
enum VerifyReview {
  static let command = Command(
    "review verify", "Check that a closed review is as it was recorded, and who signed it",
    discussion: """
      Checks the journal as surefoot journal verify does, computes anew how everything stood when the \
      review was closed and compares, and checks the signatures with ssh-keygen. Whose key signed, only \
      a list of your own can tell: give it with --allowed-signers, in the format of OpenSSH (one line a \
      key: name, key type, key). Never take that list from whoever gave you the workspace. The exit \
      status is 4 if something is not as recorded, a signature is bad, or, with a list, nobody in it \
      signed or somebody else did.
      """,
    positionals: [
      .init("REVIEW", "the one that was closed last, if left out", .optional, values: .reviews)
    ],
    options: [
      .init(
        "--allowed-signers", value: "FILE", "your own list of whose key is whose", values: .file)
    ],
    meaningless: ["--account", "--as-of", "--content"],
    endings: [
      .init(.gate, "something is not as recorded, or not signed as it should be")
    ],
    examples: [
      .init("surefoot review verify", "is the review that was closed last intact?"),
      .init(
        "surefoot review verify 2026-Q4 --allowed-signers ~/.ssh/allowed_signers",
        "and did somebody sign whom you know?"),
    ]
  ) { invocation in
    let signers = try invocation.arguments.value("--allowed-signers").map {
      try AllowedSigners($0, for: .review, in: invocation.world)
    }
    return try Desk.read(invocation) { desk in
      let (brief, end) = try desk.closedReview(named: invocation.positional(0))
      let result = try VerifyJournal.verification(of: desk.workspace, in: invocation.world)
      let found = try ReviewVerifying(brief, end, result, signers, desk).verification(desk)
      return Outcome(
        "review-verification", data: found, text: found.text, notices: desk.fileNotices,
        status: found.isHeld ? .done : .gate)
    }
  }
}
