extension GFMCase {
  /// Where a table begins and ends.
  static let ends: [GFMCase] = [
    GFMCase(
      "below a paragraph", #"one\#ntwo\#na|b\#n-|-\#nc|d\#n"#,
      #"""
      <p>one
      two</p><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td>\#
      </tr></tbody></table>
      """#),
    GFMCase(
      "text without pipe is a row", #"a|b\#n-|-\#nc\#n*d*\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr><tr>\#
      <td><em>d</em></td><td></td></tr></tbody></table>
      """#),
    GFMCase(
      "lone pipe ends it", #"|a|b|\#n|-|-|\#n|c|d|\#n|\#nx\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      </tbody></table><p>|
      x</p>
      """#),
    GFMCase(
      "ends at a list", #"a|b\#n-|-\#n- c|d\#n\#na|b\#n-|-\#n3. c|d\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead></table><ul><li>c|d</li></ul><table>\#
      <thead><tr><th>a</th><th>b</th></tr></thead></table><ol start="3"><li>c|d</li></ol>
      """#),
    GFMCase(
      "ends at an empty item", #"a|b\#n-|-\#n-\#nc|d\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead></table><ul><li></li></ul><p>c|d</p>
      """#),
    GFMCase(
      "ends at indented code", #"a|b\#n-|-\#n    c|d\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead></table><pre><code>c|d
      </code></pre>
      """#),
    GFMCase(
      "ends at HTML", #"a|b\#n-|-\#n<div>\#nc|d\#n</div>\#n\#na|b\#n-|-\#n<x>\#nc|d\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead></table><!-- raw HTML omitted -->\#
      <table><thead><tr><th>a</th><th>b</th></tr></thead></table><!-- raw HTML omitted -->
      """#),
    GFMCase(
      "ends at a rule", #"a|b\#n-|-\#nc|d\#n---\#ne\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      </tbody></table><hr /><p>e</p>
      """#),
    GFMCase(
      "underline is a row", #"a|b\#n-|-\#nc|d\#n===\#ne|f\#n-|-\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      <tr><td>===</td><td></td></tr><tr><td>e</td><td>f</td></tr><tr><td>-</td><td>-</td></tr>\#
      </tbody></table>
      """#),
    GFMCase(
      "definition is a row", #"a|b\#n-|-\#n[c]: /d\#n\#n[c]\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>[c]: /d</td><td></td>\#
      </tr></tbody></table><p>[c]</p>
      """#),
    GFMCase(
      "two tables, one paragraph", #"a|b\#n-|-\#n|\#nc|d\#n-|-\#ne|f\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead></table><p>|</p><table><thead><tr>\#
      <th>c</th><th>d</th></tr></thead><tbody><tr><td>e</td><td>f</td></tr></tbody></table>
      """#),
    GFMCase(
      "delimiter indented by four", #"a|b\#n    -|-\#n"#,
      #"""
      <p>a|b
      -|-</p>
      """#),
  ]
}
