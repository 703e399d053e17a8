import Readiness

/// The ways in which `surefoot confirm` is used.
enum ConfirmWay {
  /// The actor says so, or names somebody who does.
  case spoken(words: String, by: String?)
  /// What somebody else is to sign is printed.
  case shown(words: String)
  /// The actor signs.
  case signing(key: String, words: String)
  /// Somebody else signed.
  case signed(signature: String, statement: String, by: String?)

  /// The way that the options ask for.
  /// - Throws: ``UsageError`` if they ask for several, or for what means nothing to it.
  init(_ invocation: borrowing Invocation) throws {
    let arguments = invocation.arguments
    let ways = ["--show-statement", "--sign", "--signature"].filter(arguments.has)
    guard ways.count < 2 else {
      throw UsageError.contradiction(
        "\(ways[0]) and \(ways[1]) are two ways to confirm", remedy: "give one of them")
    }
    if let way = ways.first {
      try invocation.refuse(ConfirmWay.strange(to: way), with: way)
    } else {
      try invocation.refuse(["--statement-file"], with: "without --signature")
    }
    let by = try arguments.value("--by").map { try SecretCheck.line($0, in: "--by") }
    let words = try ConfirmWay.words(arguments, by)
    self =
      switch ways.first {
      case "--show-statement": .shown(words: words)
      case "--sign": .signing(key: arguments.value("--sign") ?? "", words: words)
      case "--signature": try ConfirmWay.signed(arguments, by)
      default: try ConfirmWay.spoken(words, by, invocation.world.actor)
      }
  }

  /// The options that mean nothing to a way.
  private static func strange(to way: String) -> Set<String> {
    switch way {
    case "--signature": ["--statement"]
    default: ["--statement-file", "--by"]
    }
  }

  private static func words(_ arguments: Arguments, _ by: String?) throws -> String {
    guard let text = arguments.value("--statement") else {
      return by.map { "\($0) saw it" } ?? ConfirmationStatement.words
    }
    return try SecretCheck.line(text, in: "--statement")
  }

  private static func spoken(
    _ words: String, _ by: String?, _ actor: Actor
  ) throws(UsageError) -> ConfirmWay {
    guard let by, PersonName.areSame(by, Person(actor).shown) else {
      return .spoken(words: words, by: by)
    }
    throw .contradiction(
      "--by names somebody else, and you are \(by)", remedy: "leave out --by to speak for yourself")
  }

  private static func signed(
    _ arguments: Arguments, _ by: String?
  ) throws(UsageError) -> ConfirmWay {
    let signature = arguments.value("--signature") ?? ""
    if let file = arguments.value("--statement-file") {
      return .signed(signature: signature, statement: file, by: by)
    }
    guard signature.hasSuffix(".sig") else {
      throw .missingArgument("--statement-file FILE", command: "confirm --signature")
    }
    return .signed(signature: signature, statement: String(signature.dropLast(4)), by: by)
  }
}
