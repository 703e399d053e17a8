import Testing

@testable import surefoot

/// What templates are filled with, also where partials of somebody's own call themselves or each other.
@Suite struct TemplateScopesTests {
  private static let seen: [String: [String: ValueKind]] = [
    "page": ["terms": .list(.group("term"))], "term": ["terms": .list(.group("term"))],
  ]

  private func scopes(_ templates: [String: String]) throws -> TemplateScopes {
    let folder = try TestFolder()
    try Folders.make(folder.file("acme/Templates"))
    try AtomicFile.write(
      Array("format: surefoot/pack/1\npack: acme\nversion: 1\n".utf8),
      to: folder.file("acme/pack.yaml"))
    for (name, text) in templates {
      try AtomicFile.write(Array(text.utf8), to: folder.file("acme/Templates/\(name)"))
    }
    var scopes = TemplateScopes(
      try Pack.load(folder: folder.file("acme")), wiki: ["wiki-glossary.md"])
    scopes.add("page", to: "wiki-glossary.md")
    scopes.add("page", to: "glossary.md")
    scopes.follow(TemplateScopesTests.seen)
    return scopes
  }

  @Test func `a partial that calls itself is filled with what it calls itself with, and that ends`()
    throws
  {
    let scopes = try scopes([
      "glossary-body.md": "{{#terms}}\n{{> glossary-body}}\n{{/terms}}\n"
    ])
    #expect(scopes.groups(of: "glossary-body.md") == ["page", "term"])
    #expect(!scopes.knowsWay("glossary-body.md"), "a report calls it, too")
  }

  @Test func `partials that call each other know the way if only pages of the wiki lead to them`()
    throws
  {
    let scopes = try scopes([
      "wiki-glossary.md": "{{> acme-ring}}\n", "acme-ring.md": "{{> acme-rung}}\n",
      "acme-rung.md": "{{> acme-ring}}\n",
    ])
    #expect(scopes.knowsWay("acme-ring.md") && scopes.knowsWay("acme-rung.md"))
    #expect(!scopes.knowsWay("nobody-calls-it.md"))
  }
}
