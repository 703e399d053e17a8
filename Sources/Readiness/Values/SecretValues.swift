/// Values that may be secret.
extension SecretText {
  /// A value, and what is around it.
  struct Value {
    let range: Range<Int>
    /// Whether quotes hold it together.
    let isQuoted: Bool
    /// Whether nothing follows it on its line but a sign that ends it.
    let isWhole: Bool
  }

  /// The value that begins there, or the first so many bytes of it; nil if there is none.
  func value(from start: Int, isTag: Bool, atMost limit: Int) -> Value? {
    var start = start
    let isEscaped = byte(start) == 0x5c && byte(start + 1)?.isQuote == true
    if isEscaped { start += 1 }
    if isTag {
      let end = end(from: start, atMost: limit) { $0 >= 0x20 && $0 != 0x3c }
      return start < end && (byte(end) == 0x3c || end - start == limit)
        ? Value(range: start..<end, isQuoted: true, isWhole: true) : nil
    }
    guard let quote = byte(start), quote.isQuote
    else { return word(from: afterScheme(start), atMost: limit) }
    let open = afterScheme(start + 1)
    let end = endOfQuoted(from: open, atMost: limit, quote, isEscaped: isEscaped)
    guard open < end else { return nil }
    return Value(range: open..<end, isQuoted: true, isWhole: true)
  }

  /// Behind `Bearer`, `Basic` or another word for how to authorize, if one stands there.
  private func afterScheme(_ start: Int) -> Int {
    let schemes = ["bearer ", "basic ", "token ", "apikey ", "digest "]
    let scheme = schemes.first { holds(Array($0.utf8), at: start) }
    return start + (scheme?.utf8.count ?? 0)
  }

  private func endOfQuoted(
    from start: Int, atMost limit: Int, _ quote: UInt8, isEscaped: Bool
  ) -> Int {
    var index = start
    while index - start < limit, let byte = byte(index), byte != quote, byte >= 0x20 || byte == 9 {
      index += byte == 0x5c && !isEscaped && self.byte(index + 1) != nil ? 2 : 1
    }
    let end = min(index, bytes.count)
    return isEscaped && end > start && bytes[end - 1] == 0x5c ? end - 1 : end
  }

  /// To the next space, or to a sign behind which something else begins.
  private func word(from start: Int, atMost limit: Int) -> Value? {
    var end = start
    while end - start < limit, let byte = byte(end), byte > 0x20, !endsValue(end, byte) { end += 1 }
    guard start < end else { return nil }
    let rest = self.end(from: end, atMost: 64, while: \.isSpace)
    let after = byte(rest) ?? 0x0a
    return Value(
      range: start..<end, isQuoted: false,
      isWhole: after < 0x20 || after.isQuote || after.isAny(of: "#,;&}])|"))
  }

  /// A quote, or `,`, `;` or `&` before the next thing: what belongs to a password stays in it.
  private func endsValue(_ index: Int, _ byte: UInt8) -> Bool {
    guard byte.isQuote || byte.isAny(of: ",;&") else { return false }
    guard let after = self.byte(index + 1), after > 0x20 else { return true }
    if byte.isQuote { return after.isAny(of: ",;)]}|>\\") || after.isQuote }
    if after.isQuote || after.isAny(of: "&|") { return true }
    let name = end(from: index + 1, atMost: 40) { $0.isAlphanumeric || $0.isAny(of: "_-. ") }
    return name > index + 1 && (self.byte(name) == 0x3d || self.byte(name) == 0x3a)
  }
}
