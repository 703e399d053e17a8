import Readiness

/// `surefoot decide --prove`
enum DecideProof {
  static func outcome(_ invocation: borrowing Invocation) throws -> Outcome {
    let model = try Decide.pack(invocation).decisionModel()
    let (proofs, faults) = model.prove()
    guard faults.isEmpty else { throw ProofError(faults: faults) }
    var text = ""
    for proof in proofs {
      text += "\(proof.title) (\(proof.table)): \(proof).\n"
      for bands in proof.bands {
        text += "  \(bands.fact): \(bands.bands.joined(separator: " | "))\n"
      }
    }
    let cases = proofs.reduce(0) { $0 + $1.cases }
    text += "\(cases) cases in all, each of them tried just now.\n"
    return Outcome(
      "proof", data: ProofPage(proofs: proofs, cases: cases),
      text: Escape.terminal(text, lineBreaks: .kept))
  }
}

private struct ProofPage: Encodable {
  let proofs: [Proof]
  let cases: Int
}

/// The tables are broken, each fault with the case that shows it.
struct ProofError: Error, CustomStringConvertible {
  let faults: [Fault]

  var description: String {
    faults.map { "\($0.path): \($0.problem)" }.joined(separator: "\n")
      + "\nmend the rules named above; surefoot content check shows their lines"
  }
}
