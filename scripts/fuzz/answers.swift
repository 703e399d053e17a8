import Readiness

@testable import surefoot

private let questionnaire = try! Pack.load().onboarding()
private let model = try! Pack.load().decisionModel()

/// Any bytes are answers that the flow takes or refuses, or a list of faults.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  do {
    let file = try AnswersFile.read(bytes, named: "fuzz.yaml", [questionnaire])
    let flow = Advice.flow(questionnaire, model, file.account)
    let filling = flow.filling(flow.start(), with: file.answers.mapValues(\.given))
    if filling.faults.isEmpty {
      _ = Advice(questionnaire, model, answers: filling.state.answers, account: file.account)
    }
  } catch {
    precondition(!"\(error)".isEmpty, "refused without saying why")
  }
  return 0
}
