extension GFMCase {
  /// Task boxes, and items that only look like it.
  static let boxes: [GFMCase] = [
    GFMCase(
      "boxes", #"- [ ] a\#n- [x] b\#n- [X] *c*\#n- d\#n"#,
      #"""
      <ul><li><input type="checkbox" disabled="" /> a</li><li>\#
      <input type="checkbox" checked="" disabled="" /> b</li><li>\#
      <input type="checkbox" checked="" disabled="" /> <em>c</em></li><li>d</li></ul>
      """#),
    GFMCase(
      "numbered boxes", #"3. [ ] a\#n4. [x] b\#n"#,
      #"""
      <ol start="3"><li><input type="checkbox" disabled="" /> a</li><li>\#
      <input type="checkbox" checked="" disabled="" /> b</li></ol>
      """#),
    GFMCase(
      "loose boxes", #"- [ ] a\#n\#n- [x] b\#n\#n  c\#n"#,
      #"""
      <ul><li><input type="checkbox" disabled="" />\#u{20}
      <p>a</p></li><li><input type="checkbox" checked="" disabled="" />\#u{20}
      <p>b</p><p>c</p></li></ul>
      """#),
    GFMCase(
      "boxes in items", #"- a\#n  - [x] b\#n    - [ ] c\#n  - d\#n- [ ] e\#n"#,
      #"""
      <ul><li>a
      <ul><li><input type="checkbox" checked="" disabled="" /> b
      <ul><li><input type="checkbox" disabled="" /> c</li></ul></li><li>d</li></ul></li><li>\#
      <input type="checkbox" disabled="" /> e</li></ul>
      """#),
    GFMCase(
      "no box", #"- [ ]\#n- [x]a\#n- [y] b\#n- [] c\#n- \[ ] d\#n- a [ ] e\#n\#n[ ] f\#n"#,
      #"""
      <ul><li>[ ]</li><li>[x]a</li><li>[y] b</li><li>[] c</li><li>[ ] d</li><li>a [ ] e</li>\#
      </ul><p>[ ] f</p>
      """#),
    GFMCase(
      "box is no link", #"- [x] a\#n- [x] [x]\#n\#n[x]: /u\#n"#,
      #"""
      <ul><li><input type="checkbox" checked="" disabled="" /> a</li><li>\#
      <input type="checkbox" checked="" disabled="" /> <a href="/u">x</a></li></ul>
      """#),
    GFMCase(
      "box in a quote", #"> - [ ] a\#n"#,
      #"""
      <blockquote><ul><li>[ ] a</li></ul></blockquote>
      """#),
    GFMCase(
      "box behind another marker", #"- - [ ] a\#n"#,
      #"""
      <ul><li><ul><li>[ ] a</li></ul></li></ul>
      """#),
    GFMCase(
      "box before no block", #"- [ ] # a\#n- [x] > b\#n- [ ] 1. c\#n- [x]     d\#n"#,
      #"""
      <ul><li><input type="checkbox" disabled="" /> # a</li><li>\#
      <input type="checkbox" checked="" disabled="" /> &gt; b</li><li>\#
      <input type="checkbox" disabled="" /> 1. c</li><li>\#
      <input type="checkbox" checked="" disabled="" /> d</li></ul>
      """#),
    GFMCase(
      "box before a table", #"- [ ] a|b\#n  -|-\#n  c|d\#n- e\#n"#,
      #"""
      <ul><li><input type="checkbox" disabled="" />\#u{20}
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      </tbody></table></li><li>e</li></ul>
      """#),
    GFMCase(
      "box before a heading", #"- [x] a\#n  ---\#n  b\#n"#,
      #"""
      <ul><li><input type="checkbox" checked="" disabled="" />\#u{20}
      <h2>a</h2>
      b</li></ul>
      """#),
    GFMCase(
      "box, nothing else", #"- [ ] \#n- [x]  \#n- a\#n"#,
      #"""
      <ul><li><input type="checkbox" disabled="" /> </li><li>\#
      <input type="checkbox" checked="" disabled="" /> </li><li>a</li></ul>
      """#),
    GFMCase(
      "box in code", #"-     [ ] a\#n\#n```\#n- [ ] b\#n```\#n"#,
      #"""
      <ul><li><pre><code>[ ] a
      </code></pre></li></ul><pre><code>- [ ] b
      </code></pre>
      """#),
    GFMCase(
      "box and lazy line", #"- [ ] a\#nb\#n- [x] c\#n    d\#n"#,
      #"""
      <ul><li><input type="checkbox" disabled="" /> a
      b</li><li><input type="checkbox" checked="" disabled="" /> c
      d</li></ul>
      """#),
  ]
}
