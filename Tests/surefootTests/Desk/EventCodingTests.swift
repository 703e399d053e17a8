import Readiness
import Testing

@testable import surefoot

/// What an event is in the journal, for ever.
@Suite struct EventCodingTests {
  private func entry(_ kind: String, _ body: String, day: String = "2026-11-23") -> Entry {
    let stamp = Stamp(instant: "2026-11-23T19:04:29Z", day: day, actor: Sample.owner)
    return Entry(NewEntry(stamp: stamp, account: "main", kind: kind, body: body), after: nil)
  }

  private func record(_ event: Event, act: Int? = nil, clock: ClockMark? = nil) throws -> Record {
    let body = try EventCoding.body(of: event, act: act, clock: clock)
    return try EventCoding.record(entry(event.kind, body))
  }

  @Test(arguments: RandomEvent.full + RandomEvent.lean)
  func `every kind is read as it was written`(event: Event) throws {
    let plain = try record(event)
    #expect(plain.event == event)
    #expect((plain.act, plain.clock) == (1, nil))
    let marked = try record(event, act: 7, clock: .wentBack)
    #expect(marked.event == event)
    #expect((marked.act, marked.clock) == (7, .wentBack))
  }

  @Test(arguments: UInt64(0)..<300)
  func `any text in any place is read as it was written`(seed: UInt64) throws {
    var random = StoreRandom(state: seed)
    let event = RandomEvent.any(&random)
    #expect(try record(event).event == event)
  }

  /// These bytes stand in people's journals.
  @Test func `every full event has its bytes`() {
    #expect(RandomEvent.full.count == EventCodingTests.bodies.count)
  }

  @Test(arguments: zip(RandomEvent.full, EventCodingTests.bodies))
  func `a body is these bytes`(event: Event, body: String) throws {
    #expect(try EventCoding.body(of: event, act: nil, clock: nil) == body)
  }

  private static let accepted =
    #"{"answers":{"regions":{"answer":{"options":["a","b"]},"because":"two teams joined","#
    + #""control":"a second pair of eyes"}},"title":"A trail"}"#

  static let bodies = [
    #"{"name":"Example Bakery","zone":"Europe/Vienna"}"#,
    #"{"digest":"00ff","outgrown":[{"account":"main","question":"people-now"}],"#
      + #""pack":"surefoot","renamed":[{"from":"keys","to":"root-keys"}],"version":"1"}"#,
    #"{"environment":"production","kind":"member","number":"111122223333"}"#,
    #"{"environment":"sandbox","kind":"stand-alone","number":"111122223333"}"#,
    #"{"reason":"merged"}"#,
    #"{"answer":{"number":3},"because":"two teams joined","#
      + #""control":"a second pair of eyes","question":"people-now"}"#,
    #"{"questionnaire":"onboarding"}"#,
    #"{"facts":{"people":"3"},"outputs":{"outcome":"single"},"rules":["rest"],"settled":true}"#,
    #"{"checklist":"thirty-days","items":[{"because":["people-now"],"content":"surefoot 2","#
      + #""due":"2026-12-13","item":"root-mfa","unsure":["root-mfa"]}],"start":"2026-11-23"}"#,
    #"{"added":[{"because":["people-now"],"content":"surefoot 2","due":"2026-12-13","#
      + #""item":"root-mfa","unsure":["root-mfa"]}],"#
      + #""kept":[{"because":["people-now"],"item":"root-mfa"}],"#
      + #""removed":[{"because":["people-now"],"content":"surefoot 2","into":["trails"],"#
      + #""item":"trail","title":"A trail"}]}"#,
    #"{"days":["mon","fri"],"start":"2026-11-23"}"#,
    #"{"item":"root-mfa"}"#,
    #"{"despite":"the other way is down","evidence":[{"bytes":7,"digest":"00ff","file":"mfa.png"},"#
      + #"{"link":"https://example.com/1"},{"text":"two keys are listed"}],"#
      + #""grade":"witnessed","item":"root-mfa","note":"in the safe","on":"2026-11-23","#
      + #""until":"2027-03-23"}"#,
    #"{"by":"lead","entry":11,"item":"root-mfa","recorder":{"holds-key":false,"known":"named","#
      + #""name":"owner"},"signature":"armour","statement":"I saw it"}"#,
    #"{"item":"root-mfa","reason":"a key was lost"}"#,
    #"{"item":"root-mfa","owner":"platform lead"}"#,
    #"{"due":"2026-12-13","item":"root-mfa"}"#,
    #"{"item":"root-mfa","kept":"00ff","note":"ordered two"}"#,
    #"{"evidence":{"bytes":9,"digest":"00ff","file":"a.pdf"},"item":"root-mfa","kept":"00ff"}"#,
    #"{"accepted":\#(accepted),"item":"trail","reason":"no servers","until":"2027-03-23"}"#,
    #"{"accepted":\#(accepted),"alone":"none","approver":"owner","control":"read by hand","#
      + #""item":"trail","reason":"too dear","until":"2027-03-23"}"#,
    #"{"area":"root","due":"2026-12-13","item":"own-vpn","minutes":45,"needs":["root-mfa"],"#
      + #""priority":"high","scope":"organization","title":"The old VPN is gone","#
      + #""valid-for":"P90D","why":"nobody updates it"}"#,
    #"{"answer":{"text":"the red folder"},"because":"two teams joined","#
      + #""control":"a second pair of eyes","prerequisite":"vault-place","#
      + #""runbook":"root-break-glass"}"#,
    #"{"runbook":"root-break-glass"}"#,
    #"{"because":"customers' data","drill":"2027-03-23","every":"P90D","#
      + #""runbook":"root-break-glass"}"#,
    #"{"alarm-within":15,"alone":true,"at":"2026-11-23T03:12:00Z","#
      + #""emergency":"locked out","injects":[{"after":10,"say":"no key"},"#
      + #"{"say":"an update","step":"sign-in"}],"minutes":60,"mode":"sign-in","#
      + #""paper":true,"roles":{"approver":"lead"},"runbook":"root-break-glass","#
      + #""task":"close-account","tick":{"awake":60000,"boot":"0123abcd","up":61000},"#
      + #""ticket":"T-7","why":"a drill is due"}"#,
    #"{"at":"2026-11-23T03:12:00Z","result":"differed","run":7,"step":"sign-in","#
      + #""text":"slow","tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"allowed":true,"alone":true,"at":"2026-11-23T03:12:00Z","by":"lead","#
      + #""recorder":{"holds-key":false,"known":"named","name":"owner"},"run":7,"#
      + #""signature":"armour","statement":"yes","tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"at":"2026-11-23T03:12:00Z","mark":"role","role":"operator","run":7,"#
      + #""text":"platform engineer","tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"events":9,"run":7,"text":"one is odd","#
      + #""tick":{"awake":60000,"boot":"0123abcd","up":61000},"unexplained":1}"#,
    #"{"alone":true,"by":"adviser","run":7,"text":"needed","#
      + #""tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"new":"ask","old":"guess","part":"if-not","run":7,"step":"sign-in","#
      + #""tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"drill":"2027-03-23","passed":false,"review":"2026-12-13","run":7,"#
      + #""tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"end":"closed","reason":"all done","run":7,"#
      + #""tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"entered":true,"minutes":60,"name":"2026-Q4","present":["owner","on-call"],"#
      + #""tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"present":["owner"],"review":7}"#,
    #"{"because":"the proof ran out","bulk":true,"review":7,"subject":"item root-mfa","#
      + #""text":"keys are ordered","until":"2027-03-23","verdict":"accepted"}"#,
    #"{"due":"2027-03-23","owner":"owner","priority":"high","review":7,"#
      + #""subject":"question people-now","text":"two accounts"}"#,
    #"{"item":"own-vpn","review":7,"subject":"item root-mfa"}"#,
    #"{"mark":"taken-over","review":7,"text":"from another","#
      + #""tick":{"awake":60000,"boot":"0123abcd","up":61000}}"#,
    #"{"every":"P3M","minutes":58,"next":"2027-03-23","open":["#
      + #"{"account":"main","parked":true,"subject":"item root-mfa"},"#
      + #"{"subject":"question people-now"}],"review":7,"snapshot":{"accounts":[{"account":"main","#
      + #""answers":{"keys":{"answer":{"yes-no":true},"because":"two teams joined","#
      + #""control":"a second pair of eyes"}},"items":[{"evidence":["00ff"],"grade":"self-stated","#
      + #""item":"root-mfa","state":"done","until":"2027-03-23"}]}],"answers":{"people-now":"#
      + #"{"answer":{"number":3},"because":"two teams joined","control":"a second pair of eyes"}},"#
      + #""day":"2026-11-23","decision":{"facts":{"p":"3"},"outputs":{"outcome":"single"}},"#
      + #""pack":{"digest":"00ff","pack":"surefoot","version":"1"}}}"#,
    #"{"review":7,"text":"the second safe"}"#,
    #"{"recorder":{"holds-key":true,"known":"named","name":"owner"},"review":7,"#
      + #""signature":"armour","statement":"yes"}"#,
    #"{"audience":"restricted","form":"html","page":"runbook book"}"#,
    #"{"entries":[3,4]}"#, #"{"entry":1,"reason":"held a name","zone":"Europe/Vienna"}"#,
  ]

  @Test(arguments: [
    (Answer.Response.value(.yesNo(true)), #"{"yes-no":true}"#),
    (.value(.option("web")), #"{"option":"web"}"#),
    (.value(.options([])), #"{"options":[]}"#),
    (.value(.number(-3)), #"{"number":-3}"#),
    (.value(.text("a/b")), #"{"text":"a/b"}"#),
    (.value(.day(Day(number: 20_780))), #"{"day":"2026-11-23"}"#),
    (.unknown, #"{"unknown":true}"#),
    (.notApplicable(because: "no data"), #"{"not-applicable":"no data"}"#),
  ])
  func `an answer is an object with one key`(response: Answer.Response, text: String) throws {
    let body = try EventCoding.body(
      of: .answered(.init(question: "q", answer: Answer(response))), act: nil, clock: nil)
    #expect(body == #"{"answer":\#(text),"question":"q"}"#)
  }

  @Test(arguments: [
    ("workspace.made", "{}"), ("pack.adopted", #"{"pack":"surefoot"}"#),
    ("account.added", #"{"kind":"king"}"#), ("account.closed", #"{"reason":3}"#),
    ("question.answered", #"{"question":"q"}"#),
    ("question.answered", #"{"question":"q","answer":{}}"#),
    ("question.answered", #"{"question":"q","answer":{"number":3,"text":"3"}}"#),
    ("question.answered", #"{"question":"q","answer":{"number":3.5}}"#),
    ("questionnaire.finished", "{}"), ("decision.made", #"{"settled":true}"#),
    ("plan.made", #"{"checklist":"c","items":[],"start":"2026-02-30"}"#),
    ("plan.changed", #"{"added":[]}"#), ("item.done", #"{"grade":"sure","item":"i"}"#),
    ("item.done", #"{"grade":"witnessed","item":"i""#), ("item.done", "{\0}"),
    ("journal.undone", #"{"entries":["3"]}"#), ("journal.redacted", #"{"entry":1}"#),
    ("journal.redacted", #"{"act":"x","entry":1,"reason":"r"}"#),
    ("journal.undone", #"{"clock":"stopped","entries":[]}"#),
  ])
  func `a body that does not say what its kind says is an error`(kind: String, body: String) {
    #expect(throws: EventCodingError.badBody(kind, entry: 1)) {
      try EventCoding.record(entry(kind, body))
    }
  }

  @Test func `an unknown kind asks for the newer program`() throws {
    let error = EventCodingError.unknownKind("item.polished", entry: 1)
    #expect(throws: error) { try EventCoding.record(entry("item.polished", "{}")) }
    #expect("\(error)".contains("entry 1 is of a kind this program does not know: item.polished\n"))
    #expect("\(error)".hasSuffix("a newer Surefoot wrote it; use that one"))
  }

  @Test(arguments: ["", "2026-02-30", "23.11.2026"])
  func `a day that is none is an error`(day: String) {
    #expect(throws: EventCodingError.badDay(day, entry: 1)) {
      try EventCoding.record(entry("account.set", "{}", day: day))
    }
  }

  @Test func `a redacted entry keeps its kind and says nothing`() throws {
    let whole = entry("item.done", "{}")
    let blank = Entry(
      number: 4, previous: .zero, stamp: whole.stamp, account: nil, kind: "item.done", body: nil,
      bodyDigest: .zero, digest: .zero)
    let record = try EventCoding.record(blank)
    #expect((record.kind, record.event, record.act) == ("item.done", nil, 4))
  }
}
