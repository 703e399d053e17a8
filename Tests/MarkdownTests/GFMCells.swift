extension GFMCase {
  /// The cells of a row, and the rows of a table.
  static let cells: [GFMCase] = [
    GFMCase(
      "plain", #"| a | b |\#n|---|---|\#n| c | d |\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      </tbody></table>
      """#),
    GFMCase(
      "no outer pipes", #"a | b\#n--|--\#nc | d\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      </tbody></table>
      """#),
    GFMCase(
      "alignments", #"|a|b|c|d|\#n|:-|:-:|-:|-|\#n|1|2|3|4|\#n"#,
      #"""
      <table><thead><tr><th align="left">a</th><th align="center">b</th><th align="right">c</th>\#
      <th>d</th></tr></thead><tbody><tr><td align="left">1</td><td align="center">2</td>\#
      <td align="right">3</td><td>4</td></tr></tbody></table>
      """#),
    GFMCase(
      "one column, colon only", #"a\#n:-\#nb\#n"#,
      #"""
      <table><thead><tr><th align="left">a</th></tr></thead><tbody><tr><td align="left">b</td>\#
      </tr></tbody></table>
      """#),
    GFMCase(
      "header only", #"| a | b |\#n|---|---|\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead></table>
      """#),
    GFMCase(
      "too few cells", #"|a|b|c|\#n|-|-|-|\#n|1|\#n|1|2|\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody><tr><td>1</td><td>\#
      </td><td></td></tr><tr><td>1</td><td>2</td><td></td></tr></tbody></table>
      """#),
    GFMCase(
      "too many cells", #"|a|b|\#n|-|-|\#n|1|2|3|4|\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr>\#
      </tbody></table>
      """#),
    GFMCase(
      "empty cells", #"|a|b|\#n|-|-|\#n||\#n| | |\#n|x||\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td></td><td></td></tr><tr>\#
      <td></td><td></td></tr><tr><td>x</td><td></td></tr></tbody></table>
      """#),
    GFMCase(
      "header too short", #"|a|\#n|-|-|\#n|1|2|\#n"#,
      #"""
      <p>|a|
      |-|-|
      |1|2|</p>
      """#),
    GFMCase(
      "second try", #"a|b|c\#n-|-\#nd|e\#n-|-\#nf|g\#n"#,
      #"""
      <p>a|b|c
      -|-</p><table><thead><tr><th>d</th><th>e</th></tr></thead><tbody><tr><td>f</td><td>g</td>\#
      </tr></tbody></table>
      """#),
    GFMCase(
      "escaped pipe", #"|a\|b|c|\#n|-|-|\#n|\||x\|\|y|\#n"#,
      #"""
      <table><thead><tr><th>a|b</th><th>c</th></tr></thead><tbody><tr><td>|</td><td>x||y</td>\#
      </tr></tbody></table>
      """#),
    GFMCase(
      "two backslashes", #"|a|b|\#n|-|-|\#n|x\\|y|\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>x|y</td><td></td></tr>\#
      </tbody></table>
      """#),
    GFMCase(
      "pipe in code", #"|a|b|\#n|-|-|\#n|`x|y`|z|\#n|`x\|y`|z|\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>`x</td><td>y`</td></tr>\#
      <tr><td><code>x|y</code></td><td>z</td></tr></tbody></table>
      """#),
    GFMCase(
      "backslash at the end", #"|a\\#n|-|\#n|b\|\#n|c\\#n"#,
      #"""
      <table><thead><tr><th>a\</th></tr></thead><tbody><tr><td>b|</td></tr><tr><td>c\</td></tr>\#
      </tbody></table>
      """#),
  ]
}
