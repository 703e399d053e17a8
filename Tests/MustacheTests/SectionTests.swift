import Testing

@testable import Mustache

@Suite struct SectionTests {
  @Test(arguments: [
    Case("true", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": true], is: "yes"),
    Case("false", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": false], is: "no"),
    Case("null", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": .null], is: "no"),
    Case("missing", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", is: "no"),
    Case("nought", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": 0], is: "no"),
    Case("nought as a fraction", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": 0.0], is: "no"),
    Case("not a number", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": .number(.nan)], is: "no"),
    Case("another number", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": -0.1], is: "yes"),
    Case("empty text", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": ""], is: "no"),
    Case("text", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": "false"], is: "yes"),
    Case("empty list", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": []], is: "no"),
    Case("list of a false thing", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": [false]], is: "yes"),
    Case("empty object", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": [:]], is: "yes"),
    Case("dotted", "{{#a.b}}yes{{/a.b}}{{^a.b}}no{{/a.b}}", ["a": ["b": true]], is: "yes"),
    Case("dotted and false", "{{#a.b}}yes{{/a.b}}{{^a.b}}no{{/a.b}}", ["a": ["b": 0]], is: "no"),
    Case("broken chain", "{{#a.b.c}}yes{{/a.b.c}}{{^a.b.c}}no{{/a.b.c}}", ["a": 1], is: "no"),
  ])
  func `a section shows for what is true, an inverted one else`(_ example: Case) throws {
    try example.check()
  }

  @Test(arguments: [
    Case("once for each item", "{{#l}}{{n}};{{/l}}", ["l": [["n": 1], ["n": 2]]], is: "«1»;«2»;"),
    Case(
      "items that are false count too", "{{#l}}({{{.}}}){{/l}}", ["l": [0, "", .null, false]],
      is: "(0)()()(false)"),
    Case(
      "lists in lists", "{{#l}}<{{#.}}{{{.}}},{{/.}}>{{/l}}", ["l": [[1, 2], [], ["x"]]],
      is: "<1,2,><><x,>"),
    Case("the whole may be a list", "{{#.}}{{{v}}}{{/.}}", [["v": "a"], ["v": "b"]], is: "ab"),
    Case("an inverted section has no item", "{{^l}}{{{x}}}{{/l}}", ["l": [], "x": 1], is: "1"),
    Case(
      "items do not outlive their section", "{{#l}}{{{n}}}{{/l}}[{{{n}}}]", ["l": [["n": 1]]],
      is: "1[]"),
    Case(
      "a true thing is its section's item", "{{#name}}Dear {{{.}}}{{/name}}", ["name": "reader"],
      is: "Dear reader"),
    Case(
      "inner names hide outer ones", "{{a}}{{#in}}{{a}}{{b}}{{/in}}",
      ["a": 1, "b": 2, "in": ["a": 3]], is: "«1»«3»«2»"),
    Case(
      "three levels of lists", "{{#x}}{{#y}}{{#z}}{{{a}}}{{{b}}}{{{.}}} {{/z}}{{/y}}{{/x}}",
      ["x": [["a": "a", "y": [["b": "b", "z": [1, 2]], ["b": "c", "z": [3]]]]]],
      is: "ab1 ab2 ac3 "),
    Case("a section in one of its own name", "{{#a}}{{#a}}x{{/a}}{{/a}}", ["a": true], is: "x"),
    Case(
      "a false section hides what is in it", "{{#a}}{{#b}}{{c}}{{/b}}{{/a}}.", ["b": [1]],
      is: "."),
    Case(
      "spaces in the tags do not count", "{{# a }}x{{/ a }}{{ ^b }}y{{ /b }}", ["a": 1],
      is: "xy"),
  ])
  func `a section goes through its items`(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case("their lines vanish", "a\n{{#s}}\nb\n{{/s}}\nc\n", ["s": 1], is: "a\nb\nc\n"),
    Case(
      "with their indentation", "a\n  {{#s}}\n  b\n\t{{/s}} \t\nc\n", ["s": 1], is: "a\n  b\nc\n"),
    Case("inverted as well", "a\n {{^s}}\nb\n {{/s}}\nc\n", is: "a\nb\nc\n"),
    Case(
      "line ends of two bytes", "a\r\n{{#s}}\r\nb\r\n{{/s}}\r\nc\r\n", ["s": 1],
      is: "a\r\nb\r\nc\r\n"),
    Case("on the first line", "  {{#s}}\nb{{/s}}\nc", ["s": 1], is: "b\nc"),
    Case("on the last line", "a{{#s}}\nb\n  {{/s}}", ["s": 1], is: "a\nb\n"),
    Case("not beside words", "a {{#s}}\nb\n{{/s}} c\n", ["s": 1], is: "a \nb\n c\n"),
    Case("not two on a line", " {{#s}} {{/s}} \n", ["s": 1], is: "   \n"),
    Case("not before a bare carriage return", "{{#s}}\rb{{/s}}", ["s": 1], is: "\rb"),
    Case(
      "not before a carriage return at the end", "b{{#s}}{{/s}}\n{{^s}}{{/s}}\r", ["s": 1],
      is: "b\n\r"),
    Case("once for each item", "{{#l}}\n- {{{.}}}\n{{/l}}\n", ["l": [1, 2]], is: "- 1\n- 2\n"),
    Case("other white space is text", "\u{a0}{{#s}}\nb\n{{/s}}\n", ["s": 1], is: "\u{a0}\nb\n"),
  ])
  func `tags alone on a line take it along`(_ example: Case) throws { try example.check() }
}
