import Testing

@testable import Mustache

@Suite struct TagTests {
  @Test(arguments: [
    Case("within a line", "a{{! no }}b", is: "ab"),
    Case("the spaces around stay", "a {{! no }} b", is: "a  b"),
    Case("over lines", "a{{! one\n two\n}}b\n", is: "ab\n"),
    Case("alone on a line", "a\n{{! no }}\nb\n", is: "a\nb\n"),
    Case("alone and indented", "a\n   {{! no }}\t\nb\n", is: "a\nb\n"),
    Case("alone over lines", "a\n  {{! one\n  two }}\nb\n", is: "a\nb\n"),
    Case("line ends of two bytes", "a\r\n{{!x}}\r\nb", is: "a\r\nb"),
    Case("alone at the end", "a\n  {{!x}}", is: "a\n"),
    Case("a comment is no name", "[{{! a }}]", ["! a": 1, "a": 2], is: "[]"),
    Case("an empty comment", "[{{!}}]", is: "[]"),
    Case("other tags in it do not count", "[{{! {{#a }}]", is: "[]"),
    Case("after one over lines the line goes on", "{{!\n}} {{!x}}\nb", is: " \nb"),
  ])
  func `comments leave nothing behind`(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case("a new pair", "{{=<% %>=}}<%a%>{{a}}", ["a": 1], is: "«1»{{a}}"),
    Case("and back", "{{=<% %>=}}<%={{ }}=%>{{a}}<%a%>", ["a": 1], is: "«1»<%a%>"),
    Case("single signs", "{{=| |=}}|a||&a||{a}|", ["a": 1], is: "«1»11"),
    Case("the same as a section's sign", "{{=# #=}}#a# #^a#x#/a#", ["a": 1], is: "«1» "),
    Case("brackets", "{{=[ ]=}}[#a][.][/a]", ["a": 1], is: "«1»"),
    Case("spaces do not count", "{{=  <%    %>  =}}<% a %>", ["a": 1], is: "«1»"),
    Case("a line break parts them as well", "{{=<%\n%>=}}<%a%>", ["a": 1], is: "«1»"),
    Case("triple with new ones", "{{=<% %>=}}<%{a}%>", ["a": 1], is: "1"),
    Case("a section may end under others", "{{#a}}{{=<% %>=}}x<%/a%>", ["a": 1], is: "x"),
    Case("alone on a line", "a\n  {{=<% %>=}}\t\nb\n", is: "a\nb\n"),
    Case("alone with line ends of two bytes", "a\r\n{{=| |=}}\r\nb", is: "a\r\nb"),
    Case("alone on the last line", "a\n {{=| |=}}", is: "a\n"),
    Case("within a line the spaces stay", " a {{=| |=}}\n", is: " a \n"),
    Case(
      "a partial does not inherit them", "{{=| |=}}|>p|", ["a": 1], partials: ["p": "{{a}}|a|"],
      is: "«1»|a|"),
    Case(
      "a partial does not leave them", "{{>p}}{{a}}|a|", ["a": 1],
      partials: ["p": "{{=| |=}}|a|"], is: "«1»«1»|a|"),
    Case("of other scripts", "{{=「 」=}}「a」", ["a": 1], is: "«1»"),
  ])
  func `delimiters can be changed`(_ example: Case) throws { try example.check() }
}
