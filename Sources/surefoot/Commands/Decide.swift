import Readiness

/// `surefoot decide`
enum Decide {
  static let command = Command(
    "decide", "Show the recommendation, explained",
    discussion: """
      Which rules hit, on which facts, which nearly did, what would change it, what to watch and \
      what is missing. With --fact the tables are tried directly, without a workspace: facts that \
      are not given stand at their neutral value.
      """,
    options: [
      .init(
        "--what-if", value: "ID=VALUE", "as if that question were answered so; nothing is kept",
        repeats: true, values: .questions),
      .init("--fact", value: "NAME=VALUE", "try the tables with this fact", repeats: true),
      .init("--table", "print the decision tables"),
      .init("--prove", "print the proof that the tables answer every case, and sensibly"),
    ],
    examples: [
      .init("surefoot decide", "the recommendation for this workspace"),
      .init("surefoot decide --what-if people-in-a-year=15", "compare"),
      .init(
        "surefoot decide --fact people=3 --fact complexity=low --fact compliance=none",
        "ask the tables alone"),
      .init("surefoot decide --prove", "how many cases there are, and that each is answered"),
    ]
  ) { invocation in
    let arguments = invocation.arguments
    let ways = ["--what-if", "--fact", "--table", "--prove"].filter(arguments.has)
    if ways.count > 1 {
      throw UsageError.contradiction(
        "\(ways[0]) and \(ways[1]) do not go together", remedy: "give one of them")
    }
    if let way = ways.first, way != "--what-if" {
      try invocation.refuse(["--workspace", "--account", "--as-of"], with: way)
    }
    switch ways.first {
    case "--fact": return try DecideTrial.outcome(invocation)
    case "--table": return try DecideTable.outcome(invocation)
    case "--prove": return try DecideProof.outcome(invocation)
    case "--what-if": return try DecideWhatIf.outcome(invocation)
    default: return try decide(invocation)
    }
  }

  private static func decide(_ invocation: borrowing Invocation) throws -> Outcome {
    try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let advice = try Advice(pack, desk.state, account: account)
      let page = advice.report(nil, day: desk.decidedOn, account: account)
      return Outcome(
        "decision", data: advice.recommendation,
        text: try Templates(pack).terminal("decision", page), notices: desk.notices)
    }
  }

  /// The pack for what needs no workspace: the folder given, else the one that is shipped.
  static func pack(_ invocation: borrowing Invocation) throws -> Pack {
    try Pack.load(folder: invocation.arguments.value("--content"))
  }
}
