extension Answer.Value {
  /// The value as tests see it.
  public var term: Term {
    switch self {
    case .yesNo(let yes): .word(yes ? "yes" : "no")
    case .option(let option): .word(option.text)
    case .options(let options): .words(Set(options.map(\.text)))
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .day(let day): .day(day)
    }
  }
}
