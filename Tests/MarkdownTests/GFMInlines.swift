extension GFMCase {
  /// What cells hold, and how the text around a line is written.
  static let inlines: [GFMCase] = [
    GFMCase(
      "emphasis does not cross", #"|*a|b*|\#n|-|-|\#n|**c|d**|\#n|*e*|**f** `g`|\#n"#,
      #"""
      <table><thead><tr><th>*a</th><th>b*</th></tr></thead><tbody><tr><td>**c</td><td>d**</td>\#
      </tr><tr><td><em>e</em></td><td><strong>f</strong> <code>g</code></td></tr></tbody>\#
      </table>
      """#),
    GFMCase(
      "hashes in cells", "|# a|b ##|\n|-|-|\n|### |#|\n|\\#|c # #|\n",
      #"""
      <table><thead><tr><th># a</th><th>b ##</th></tr></thead><tbody><tr><td>###</td><td>#</td>\#
      </tr><tr><td>#</td><td>c # #</td></tr></tbody></table>
      """#),
    GFMCase(
      "links in cells", #"|[a](/u)|<http://x.y>|\#n|-|-|\#n|[b]|[c][b]|\#n\#n[b]: /v 't'\#n"#,
      #"""
      <table><thead><tr><th><a href="/u">a</a></th><th><a href="http://x.y">http://x.y</a></th>\#
      </tr></thead><tbody><tr><td><a href="/v" title="t">b</a></td><td>\#
      <a href="/v" title="t">c</a></td></tr></tbody></table>
      """#),
    GFMCase(
      "raw HTML in cells", #"|<b>a</b>|b|\#n|-|-|\#n|<script>|<!-- x -->|\#n"#,
      #"""
      <table><thead><tr><th><!-- raw HTML omitted -->a<!-- raw HTML omitted --></th><th>b</th>\#
      </tr></thead><tbody><tr><td><!-- raw HTML omitted --></td><td><!-- raw HTML omitted -->\#
      </td></tr></tbody></table>
      """#),
    GFMCase(
      "tabs in the delimiter", #"a|b\#n-\#t|\#t-\#nc|d\#n"#,
      #"""
      <p>a|b</p><ul><li>|	-
      c|d</li></ul>
      """#),
    GFMCase(
      "line ends CR LF", #"a|b\#r\#n-|-\#r\#nc|d\#r\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      </tbody></table>
      """#),
    GFMCase(
      "no line end", #"a|b\#n-|-\#nc|d"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      </tbody></table>
      """#),
    GFMCase(
      "byte order mark", #"\#u{FEFF}a|b\#n-|-\#nc|d\#n"#,
      #"""
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr>\#
      </tbody></table>
      """#),
    GFMCase(
      "letters of other scripts", #"|ä|日本|\#n|-|-|\#n|\#u{A0}x\#u{A0}|🙂|\#n"#,
      #"""
      <table><thead><tr><th>ä</th><th>日本</th></tr></thead><tbody><tr><td>\#u{A0}x\#u{A0}</td>\#
      <td>🙂</td></tr></tbody></table>
      """#),
    GFMCase(
      "entities", #"|&amp;|&#124;|\#n|-|-|\#n|&lt;b&gt;|&copy;|\#n"#,
      #"""
      <table><thead><tr><th>&amp;</th><th>|</th></tr></thead><tbody><tr><td>&lt;b&gt;</td>\#
      <td>©</td></tr></tbody></table>
      """#),
    GFMCase(
      "not a delimiter", #"a|b\#n-|x\#n\#na|b\#n|:|\#n\#na|b\#n- -|-\#n\#na|b\#n--:-|-\#n"#,
      #"""
      <p>a|b
      -|x</p><p>a|b
      |:|</p><p>a|b</p><ul><li>-|-</li></ul><p>a|b
      --:-|-</p>
      """#),
  ]
}
