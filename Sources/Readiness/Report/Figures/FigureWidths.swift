/// How wide letters are at most, in hundredths of their height.
///
/// The widest sans-serif that a reader is likely to have is DejaVu Sans; its widths are rounded up.
/// Scripts that it lacks count as wide as their fonts draw them.
enum FigureWidths {
  private static let narrow = Set("ijlI|!'.,:;` \u{A0}".unicodeScalars)
  private static let slim = Set("frt()[]{}/\\-\"*".unicodeScalars)
  private static let small = Set("ckosvxyz_".unicodeScalars)
  private static let wide = Set("mwMW@%+=<>#~^æœÆŒ".unicodeScalars)
  private static let broad = Set("ШЩЖЮЫФшщжюыфмМ".unicodeScalars)

  /// How wide a scalar is.
  static func hundredths(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x80 || scalar == "\u{A0}" { return latin(scalar) }
    if isMark(scalar) || scalar.properties.generalCategory == .format { return 0 }
    if wide.contains(scalar) || broad.contains(scalar) { return 115 }
    switch scalar.value {
    case ..<0x370: return 82
    case ..<0x590: return 92
    case ..<0x900: return 130
    case ..<0x1100: return 160
    case 0x2E3A...0x2E3B: return 300
    case 0xFDFA...0xFDFD: return 1_200
    case 0x12000..<0x12550: return 500
    default: return scalar.value == 0x2026 ? 100 : 132
    }
  }

  /// Whether it stands on the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Int {
    if narrow.contains(scalar) { return 35 }
    if slim.contains(scalar) { return 48 }
    if small.contains(scalar) { return 62 }
    if wide.contains(scalar) { return 100 }
    return scalar == "&" || ("A"..."Z").contains(scalar) ? 80 : 66
  }
}
