extension GFMCase {
  /// Tables in quotes and list items.
  static let places: [GFMCase] = [
    GFMCase(
      "in a quote, lazy row", #"> a|b\#n> -|-\#nc|d\#n"#,
      #"""
      <blockquote><table><thead><tr><th>a</th><th>b</th></tr></thead></table></blockquote>\#
      <p>c|d</p>
      """#),
    GFMCase(
      "in a quote, lazy delimiter", #"> a|b\#n-|-\#n"#,
      #"""
      <blockquote><p>a|b
      -|-</p></blockquote>
      """#),
    GFMCase(
      "in a quote, lazy header", #"> a\#nb|c\#n> -|-\#n> d|e\#n"#,
      #"""
      <blockquote><p>a</p><table><thead><tr><th>b</th><th>c</th></tr></thead><tbody><tr>\#
      <td>d</td><td>e</td></tr></tbody></table></blockquote>
      """#),
    GFMCase(
      "in quotes", #"> > a|b\#n> > -|-\#n> > c|d\#n> e|f\#n"#,
      #"""
      <blockquote><blockquote><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>\#
      <td>c</td><td>d</td></tr></tbody></table></blockquote><p>e|f</p></blockquote>
      """#),
    GFMCase(
      "in an item, lazy row", #"- a|b\#n  -|-\#nc|d\#n"#,
      #"""
      <ul><li><table><thead><tr><th>a</th><th>b</th></tr></thead></table></li></ul><p>c|d</p>
      """#),
    GFMCase(
      "in a numbered item", #"12. | a |\#n    |---|\#n    | b |\#n\#n    c\#n"#,
      #"""
      <ol start="12"><li><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr>\#
      </tbody></table><p>c</p></li></ol>
      """#),
    GFMCase(
      "in an item behind a tab", #"-\#ta|b\#n\#t-|-\#n\#tc|d\#n"#,
      #"""
      <ul><li><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td>\#
      </tr></tbody></table></li></ul>
      """#),
    GFMCase(
      "in an item, blank first", #"-\#n  a|b\#n  -|-\#n  c|d\#n"#,
      #"""
      <ul><li><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td>\#
      </tr></tbody></table></li></ul>
      """#),
    GFMCase(
      "in an item, after code", #"-     c\#n\#n  a|b\#n  -|-\#n  d|e\#n"#,
      #"""
      <ul><li><pre><code>c
      </code></pre><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>d</td>\#
      <td>e</td></tr></tbody></table></li></ul>
      """#),
    GFMCase(
      "in a quote of an item", #"- > a|b\#n  > -|-\#n  > c|d\#n  e\#n"#,
      #"""
      <ul><li><blockquote><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>\#
      <td>c</td><td>d</td></tr></tbody></table></blockquote>
      e</li></ul>
      """#),
    GFMCase(
      "in items of items", #"- - + a|b\#n      -|-\#n      c|d\#n  - e\#n"#,
      #"""
      <ul><li><ul><li><ul><li><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>\#
      <td>c</td><td>d</td></tr></tbody></table></li></ul></li><li>e</li></ul></li></ul>
      """#),
  ]
}
