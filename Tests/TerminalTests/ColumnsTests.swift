import Terminal
import Testing

struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("1", 1), ("#", 1), ("\u{A0}", 1), ("é", 1), ("Ж", 1), ("ß", 1), ("©", 1),
    ("—", 1), ("…", 1), ("№", 1), ("α", 1), ("→", 1), ("│", 1), ("★", 1),
  ])
  func `letters and what is ambiguous take one column`(text: String, columns: Int) {
    #expect(Columns.count(of: text) == columns)
  }

  @Test(arguments: [
    ("日本", 4), ("漢", 2), ("ひらがな", 8), ("カタカナ", 8), ("が", 2), ("か\u{3099}", 2), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ｗｉｄｅ", 8), ("！", 2), ("\u{3000}", 2), ("、。", 4),
    ("ﾊﾟ", 2), ("ﾃｽﾄ", 3), ("￦", 2), ("𠮷", 2), ("\u{3FFFD}", 2), ("〒", 2), ("㈱", 2), ("ㄅ", 2),
  ])
  func `what is wide in East Asia takes two`(text: String, columns: Int) {
    #expect(Columns.count(of: text) == columns)
  }

  @Test(arguments: [
    ("👍", 2), ("👍🏽", 2), ("✌🏽", 2), ("👩‍🚒", 2), ("👩‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🇩🇪", 2), ("🇩🇪🇫🇷", 4),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("❤\u{FE0E}", 1), ("❤️‍🔥", 2), ("1️⃣", 2), ("#️⃣", 2),
    ("©\u{FE0F}", 2), ("⌚", 2), ("☂", 1), ("⚡", 2), ("🫨", 2),
  ])
  func `an emoji takes two, however many scalars it is made of`(text: String, columns: Int) {
    #expect(Columns.count(of: text) == columns)
  }

  @Test(arguments: [
    ("e\u{301}", 1), ("e\u{301}\u{302}\u{323}", 1), ("a\u{20DD}", 1), ("שָׁלוֹם", 4), ("مُحَمَّد", 4),
    ("ที่นี่", 2), ("น้ำ", 2), ("नमस्ते", 4), ("का", 2), ("தமிழ்", 4), ("क्ष", 2), ("བོད", 2),
  ])
  func `marks above and below take none, signs beside a letter take one`(
    text: String, columns: Int
  ) {
    #expect(Columns.count(of: text) == columns)
  }

  @Test(arguments: [
    "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{301}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}", "\n",
    "\r\n", "\t", "\u{2028}", "\u{2029}", "\u{202E}", "\u{AD}", "\u{FE0F}", "\u{1161}", "\u{11A8}",
  ])
  func `controls and what is not drawn take none`(text: String) {
    #expect(Columns.count(of: text) == 0)
  }

  @Test func `the ends of every range of the table are found, and what lies between is not`() {
    let edges: [(UInt32, Int)] = [
      (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x2319, 1), (0x231A, 2), (0x231B, 2), (0x231C, 1),
      (0x303E, 2), (0x303F, 1), (0x3040, 1), (0x3041, 2), (0x4DBF, 2), (0x4DC0, 1), (0x4E00, 2),
      (0xABFF, 1), (0xAC00, 2), (0xD7A3, 2), (0xD7A4, 1), (0xFF00, 1), (0xFF01, 2), (0xFF60, 2),
      (0xFF61, 1), (0xFFE6, 2), (0xFFE7, 1), (0x1FFFF, 1), (0x20000, 2), (0x3FFFD, 2),
      (0x3FFFE, 1), (0x10FFFF, 1),
    ]
    for (value, columns) in edges {
      let text = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      #expect(Columns.count(of: text) == columns, "\(String(value, radix: 16))")
    }
  }
}
