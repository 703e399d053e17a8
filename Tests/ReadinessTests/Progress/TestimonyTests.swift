import Testing

@testable import Readiness

/// What a confirmation is worth, by who did it and who confirms.
@Suite struct TestimonyTests {
  private static func named(_ name: String) -> Actor { Actor(name: name, known: .named) }

  private static func login(_ name: String, _ user: Int, _ host: String = "laptop") -> Actor {
    Actor(name: "\(name)(\(user))@\(host)", known: .login)
  }

  private static func key(_ end: String) -> Actor {
    Actor(name: "SHA256:\(end)", known: .signed)
  }

  private static func proof(_ actor: Actor, entry: Int = 7) -> Recorded<Event.Done> {
    Recorded(
      value: .init(item: "root-mfa", grade: .selfStated), entry: entry, day: Day(number: 20_780),
      actor: actor.name, known: actor.known)
  }

  private static func testimony(
    _ first: Actor, _ second: Actor, by: String? = nil, recorder: Event.Recorder? = nil
  ) -> Testimony {
    let body = Event.Confirmed(
      item: "root-mfa", entry: 7, statement: "seen", by: by, recorder: recorder)
    return Testimony(body, by: second, of: proof(first))
  }

  private static let spoken: [(Actor, Actor, Testimony)] = [
    // Two user ids on one host, and on two.
    (login("owner", 1000), login("lead", 1001), .witness),
    (login("owner", 1000), login("lead", 1001, "desk"), .witness),
    (login("owner", 1000), login("lead", 1000, "desk"), .claim(.sameUser)),
    // One user id, whatever name the environment gives it.
    (login("owner", 1000), login("owner", 1000), .own(.name)),
    (login("owner", 1000), login("lead", 1000), .own(.login)),
    // One name, under two user ids.
    (login("owner", 1000), login("owner", 1001), .own(.name)),
    (login("owner", 1000), login("OWNER ", 501, "desk"), .own(.name)),
    // Root may be any administrator.
    (login("owner", 1000), login("root", 0), .claim(.root)),
    (login("root", 0), login("lead", 1001), .claim(.root)),
    (login("root", 0, "a"), login("admin", 0, "b"), .claim(.sameUser)),
    // Mere names.
    (named("owner"), named("lead"), .claim(.confirmerNamed)),
    (named("owner"), named("Owner"), .own(.name)),
    (login("owner", 1000), named("lead"), .claim(.confirmerNamed)),
    (login("owner", 1000), named("owner"), .own(.name)),
    (named("owner"), login("lead", 1001), .claim(.doerNamed)),
    (named("owner"), login("owner", 1001), .own(.name)),
    // A name that looks like a login or a key is a name.
    (login("owner", 1000), named("lead(1001)@laptop"), .claim(.confirmerNamed)),
    (login("owner", 1000), named("SHA256:abc"), .claim(.confirmerNamed)),
    (login("owner", 1000), Actor(name: "lead", known: .login), .claim(.confirmerNamed)),
    (login("owner", 1000), Actor(name: "a(-1)@b", known: .login), .claim(.confirmerNamed)),
    (login("owner", 1000), Actor(name: "a(1001)", known: .login), .claim(.confirmerNamed)),
    // A name with brackets of its own: the user id is the last.
    (login("owner(1001)@x", 1000), login("lead", 1000), .own(.login)),
    // A proof that is signed: the signer may be whoever is logged in.
    (key("abc"), login("lead", 1001), .claim(.doerNamed)),
  ]

  @Test(arguments: spoken)
  func `a spoken word counts from another user id only`(
    first: Actor, second: Actor, worth: Testimony
  ) {
    #expect(TestimonyTests.testimony(first, second) == worth)
  }

  @Test func `who is named by another is a claim, and never the one who did it`() {
    let (owner, lead) = (TestimonyTests.login("Owner", 1000), TestimonyTests.login("lead", 1001))
    #expect(TestimonyTests.testimony(owner, owner, by: "lead") == .claim(.names))
    #expect(TestimonyTests.testimony(owner, lead, by: "office") == .claim(.names))
    #expect(TestimonyTests.testimony(owner, lead, by: " owner ") == .own(.name))
  }

  @Test func `a signature counts unless it is made with the key of the one who did it`() {
    let (owner, lead) = (TestimonyTests.login("owner", 1000), TestimonyTests.named("lead"))
    let handed = Event.Recorder(owner, holdsKey: false)
    let held = Event.Recorder(owner, holdsKey: true)
    let key = TestimonyTests.key("abc")
    #expect(TestimonyTests.testimony(owner, key, recorder: handed) == .witness)
    #expect(TestimonyTests.testimony(owner, key, recorder: held) == .own(.key))
    let shouted = TestimonyTests.named("OWNER")
    #expect(TestimonyTests.testimony(shouted, key, recorder: held) == .own(.key))
    #expect(TestimonyTests.testimony(lead, key, recorder: held) == .witness)
    #expect(TestimonyTests.testimony(owner, key, by: "lead", recorder: handed) == .witness)
    #expect(TestimonyTests.testimony(owner, key, by: "Owner", recorder: handed) == .own(.name))
    #expect(TestimonyTests.testimony(key, key, recorder: handed) == .own(.key))
    #expect(TestimonyTests.testimony(key, TestimonyTests.key("abd"), recorder: handed) == .witness)
  }

  /// Whether two logins are two people does not depend on who came first.
  @Test(arguments: UInt64(0)..<200)
  func `two logins are two people in either order`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func anybody() -> Actor {
      let name = ["owner", "Owner", "lead", "root"].randomElement(using: &random) ?? ""
      return TestimonyTests.login(
        name, Int.random(in: 0...2, using: &random), Bool.random(using: &random) ? "a" : "b")
    }
    let (first, second) = (anybody(), anybody())
    #expect(
      TestimonyTests.testimony(first, second) == TestimonyTests.testimony(second, first))
    let own = TestimonyTests.testimony(first, first)
    #expect(own == .own(.name))
  }

  @Test func `only a witness of the proof that stands raises its grade`() {
    var record = ItemRecord()
    func take(_ event: Event, _ number: Int, _ actor: Actor) {
      record.take(
        event,
        Record(
          number: number, instant: "2026-11-23T12:00:00Z", day: Day(number: 20_780),
          actor: actor.name, known: actor.known, account: nil, kind: event.kind, event: event,
          act: number))
    }
    let done = Event.done(.init(item: "root-mfa", grade: .selfStated))
    let (owner, lead) = (TestimonyTests.login("owner", 1000), TestimonyTests.login("lead", 1001))
    take(done, 7, owner)
    take(.confirmed(.init(item: "root-mfa", entry: 7, statement: "s", by: "office")), 8, owner)
    #expect(record.grade == .selfStated)
    #expect(record.named == ["owner: office"])
    take(.confirmed(.init(item: "root-mfa", entry: 6, statement: "s")), 9, lead)
    #expect(record.grade == .selfStated, "another proof was confirmed")
    take(.confirmed(.init(item: "root-mfa", entry: 7, statement: "s")), 10, lead)
    #expect(record.grade == .witnessed)
    #expect(record.witness?.entry == 10)
    take(done, 11, owner)
    #expect(record.grade == .selfStated, "a new proof has no witness yet")
  }

  @Test func `a proof that an item carries on is confirmed under its new id`() {
    var (old, new) = (ItemRecord(), ItemRecord())
    func record(_ event: Event, _ number: Int, _ actor: Actor) -> Record {
      Record(
        number: number, instant: "2026-11-23T12:00:00Z", day: Day(number: 20_780),
        actor: actor.name, known: actor.known, account: nil, kind: event.kind, event: event,
        act: number)
    }
    let done = Event.done(.init(item: "old-mfa", grade: .selfStated))
    old.take(done, record(done, 7, TestimonyTests.login("owner", 1000)))
    let seen = Event.confirmed(.init(item: "root-mfa", entry: 7, statement: "s"))
    new.take(seen, record(seen, 8, TestimonyTests.login("lead", 1001)))
    let item = Item(
      id: "root-mfa", title: "", scope: .account, area: "root", priority: .high, day: 1,
      minutes: 1, owner: "owner", needs: [], appliesWhen: nil, replaces: ["old-mfa"])
    let records: [Item.ID: ItemRecord] = ["old-mfa": old, "root-mfa": new]
    #expect(records.record(of: item).grade == .witnessed)
    #expect(records.record(of: item).witness?.entry == 8)
  }
}

@Suite struct PersonNameTests {
  private static let same: [(String, String)] = [
    ("Owner", "owner"), (" owner\t", "owner"), ("office  lead", "Office\u{A0}Lead"),
    ("Zoë", "Zoe\u{308}"), ("ZOË", "zoe\u{308}"), ("Straße", "STRASSE"),
    ("ΝΊΚΟΣ", "νίκος"), ("ｏｗｎｅｒ", "Owner"), ("Ｏｗｎｅｒ\u{3000}", "owner"),
    ("ow\u{200B}ner", "owner"), ("ow\u{AD}ner", "owner"), ("\u{202E}owner\u{202C}", "owner"),
    ("owner\r\n", "owner"), ("ﬁnance", "FINANCE"),
  ]

  @Test(arguments: same)
  func `names of one person are the same`(first: String, second: String) {
    #expect(PersonName.areSame(first, second))
    #expect(PersonName.folded(PersonName.folded(first)) == PersonName.folded(first))
  }

  @Test(arguments: [
    ("owner", "owners"), ("office lead", "officelead"), ("zoe", "zoë"), ("o'neil", "oneil"),
    ("", "a"), ("lead 1", "lead 2"),
  ])
  func `other names are others`(first: String, second: String) {
    #expect(!PersonName.areSame(first, second))
  }

  @Test(arguments: [
    ("Platform, Ann", "ann platform"), ("Ann.Platform", "ann platform"), ("tесh lеad", "tech lead"),
    ("ΑΝΝ", "aνν"), ("ann (at night)", "Ann"),
  ])
  func `names that may well be one person's seem the same`(first: String, second: String) {
    #expect(PersonName.seemSame(first, second))
    #expect(PersonName.seemSame(second, first))
  }

  @Test(arguments: [
    ("tech lead", "office lead"), ("ann", "anna"), ("", "!"), ("lead 1", "lead 2"),
    ("Дарья", "Мария"),
  ])
  func `names of others do not`(first: String, second: String) {
    #expect(!PersonName.seemSame(first, second))
  }
}
