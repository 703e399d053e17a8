import Testing

@testable import Mustache

@Suite struct InterpolationTests {
  @Test(arguments: [
    Case("text without tags stays", "Only { words } here\n", is: "Only { words } here\n"),
    Case("an empty template is empty", "", is: ""),
    Case("a name becomes its value", "Account {{id}}.", ["id": "main"], is: "Account «main»."),
    Case("two names side by side", "{{a}}{{b}}", ["a": "1", "b": "2"], is: "«1»«2»"),
    Case("spaces in the tag do not count", "{{  id\t}}", ["id": "x"], is: "«x»"),
    Case("spaces around the tag stay", " - {{id}} - ", ["id": "x"], is: " - «x» - "),
    Case("a tag alone on its line keeps the line", "  {{id}}\n", ["id": "x"], is: "  «x»\n"),
    Case("three braces pass the escaping by", "{{{id}}}", ["id": "<b>"], is: "<b>"),
    Case("three braces with spaces", "{{{ id }}}", ["id": "<b>"], is: "<b>"),
    Case("three braces alone on a line keep it", " {{{id}}}\n", ["id": "x"], is: " x\n"),
    Case("an ampersand passes the escaping by", "{{&id}}", ["id": "<b>"], is: "<b>"),
    Case("an ampersand with spaces", "{{ & id }}", ["id": "<b>"], is: "<b>"),
    Case("a brace too many is text", "{{id}}}", ["id": "x"], is: "«x»}"),
    Case(
      "output is never read as a template", "{{a}}{{{b}}}", ["a": "{{b}}", "b": "{{a}}"],
      is: "«{{b}}»{{a}}"),
    Case("names of other scripts", "{{größe}}{{名}}", ["größe": "1", "名": "2"], is: "«1»«2»"),
  ])
  func `a name is replaced by its value`(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case("whole number", "{{n}}", ["n": 85], is: "«85»"),
    Case("fraction", "{{n}}", ["n": 1.21], is: "«1.21»"),
    Case("whole number kept as a fraction", "{{n}}", ["n": 85.0], is: "«85»"),
    Case("minus nought", "{{n}}", ["n": -0.0], is: "«0»"),
    Case("below nought", "{{n}} {{m}}", ["n": -7, "m": -0.5], is: "«-7» «-0.5»"),
    Case("the largest whole number", "{{n}}", ["n": .integer(.max)], is: "«9223372036854775807»"),
    Case("beyond whole numbers", "{{n}}", ["n": 1e300], is: "«1e+300»"),
    Case("truth values", "{{y}} {{n}}", ["y": true, "n": false], is: "«true» «false»"),
    Case("null is empty", "[{{{n}}}]", ["n": .null], is: "[]"),
    Case(
      "a list is its JSON", "{{{l}}}", ["l": [1, "a", .null, [true]]], is: "[1,\"a\",null,[true]]"),
    Case(
      "an object is its JSON, names sorted", "{{{o}}}", ["o": ["b": 2.5, "a": ["c": []]]],
      is: "{\"a\":{\"c\":[]},\"b\":2.5}"),
    Case("JSON text is quoted", "{{{l}}}", ["l": ["\"\\\n\u{1}"]], is: "[\"\\\"\\\\\\n\\u0001\"]"),
  ])
  func `every kind of value has one text`(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case("a missing name is empty", "[{{{nobody}}}]", is: "[]"),
    Case("dots go into objects", "{{{a.b.c}}}", ["a": ["b": ["c": "deep"]]], is: "deep"),
    Case("a broken chain is empty", "[{{{a.b.c}}}]", ["a": [:]], is: "[]"),
    Case("a chain through a text is empty", "[{{{a.b}}}]", ["a": "text"], is: "[]"),
    Case(
      "only the first part is searched for outside", "{{#in}}[{{{a.x}}}]{{/in}}",
      ["in": ["a": ["y": 1]], "a": ["x": "outer"]], is: "[]"),
    Case(
      "the first part may be found outside", "{{#in}}{{{a.x}}}{{/in}}",
      ["in": ["b": 1], "a": ["x": "outer"]], is: "outer"),
    Case(
      "a null within hides what is outside", "{{#in}}[{{{a}}}]{{/in}}",
      ["in": ["a": .null], "a": "outer"], is: "[]"),
    Case("a dot is the item at hand", "{{{.}}}", "whole", is: "whole"),
    Case("a dot is escaped too", "{{.}}{{&.}}{{{ . }}}", 5, is: "«5»55"),
  ])
  func `names are looked up from the inside out`(_ example: Case) throws { try example.check() }
}
