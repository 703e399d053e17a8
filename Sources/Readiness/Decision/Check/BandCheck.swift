/// Looks whether the bands of a fact hold every sum of its points exactly once.
struct BandCheck {
  private let check: FactCheck
  private let bands: [Derivation.Band]
  /// The least and the largest sum: all negative points, or all positive ones.
  private let sums: ClosedRange<Int>

  init(_ check: FactCheck, _ points: [Derivation.Points], _ bands: [Derivation.Band]) {
    self.check = check
    self.bands = bands
    let worth = points.map { min(max($0.points, -1000), 1000) }
    sums = worth.filter { $0 < 0 }.reduce(0, +)...worth.filter { $0 > 0 }.reduce(0, +)
  }

  /// All faults of the bands.
  var faults: [Fault] {
    let strange = bands.enumerated().flatMap { index, band in
      check.strange(band.value, "\(check.path)/bands/\(index)/value") + wording(index, band)
    }
    guard strange.isEmpty else { return strange }
    let segments = segments
    let held = segments.map { segment in
      bands.indices.filter { bands[$0].sums.accepts(.number(segment.lowerBound)) }
    }
    return zip(segments, held).flatMap(fault) + unreached(held.flatMap { $0 })
      + check.idle(bands.map(\.value))
  }

  private func wording(_ index: Int, _ band: Derivation.Band) -> [Fault] {
    if band.sums.words.isEmpty && band.sums.days.isEmpty { return [] }
    return [
      Fault(
        "\(check.path)/bands/\(index)/sums", "a sum is a number, and \(band.sums) is none",
        remedy: "write numbers such as 2..4 or >= 5")
    ]
  }

  /// The sums, cut where a band begins or ends.
  private var segments: [ClosedRange<Int>] {
    let cuts = bands.reduce(into: Set<Int>()) { $0.formUnion($1.sums.cuts) }
    let inner = cuts.filter { $0 > sums.lowerBound && $0 <= sums.upperBound }.sorted()
    return zip([sums.lowerBound] + inner, inner.map { $0 - 1 } + [sums.upperBound])
      .map { $0...$1 }
  }

  private func fault(_ segment: ClosedRange<Int>, _ held: [Int]) -> [Fault] {
    let text = UnaryTest.Part.range(segment.lowerBound, segment.upperBound).prose
    let subject = segment.count == 1 ? "the sum \(text) lies" : "the sums \(text) lie"
    if held.count == 1 { return [] }
    let values = held.map { bands[$0].value }.joined(separator: " and in ")
    return [
      Fault(
        "\(check.path)/bands",
        held.isEmpty ? "\(subject) in no band" : "\(subject) in \(values)",
        remedy: "the points add up to \(sums.lowerBound) to \(sums.upperBound);"
          + " give each of these sums one band")
    ]
  }

  private func unreached(_ held: [Int]) -> [Fault] {
    bands.indices.filter { !held.contains($0) }.map { index in
      Fault(
        "\(check.path)/bands/\(index)/sums", "no sum reaches \(bands[index].value)",
        remedy: "the points add up to \(sums.lowerBound) to \(sums.upperBound)")
    }
  }
}
