import CareFigures

/// Measures that are said to be shares of the same: no whole number may contradict them.
enum SharedBases {
  private typealias Member = (measure: PrintedMeasure, share: ShareOfCount, printed: PrintedInterval)

  /// Where the counts and percentages of measures of one base fit no base together, though each fits one.
  ///
  /// - Complexity: O(*n*) in the number of measures.
  static func disagreements(_ measures: [PrintedMeasure]) -> [DashboardDisagreement] {
    var order: [String] = []
    var groups: [String: [Member]] = [:]
    for measure in measures {
      guard let base = measure.base, let share = ShareOfCount(measure), share.base != nil,
        let printed = measure.current.value?.standsFor
      else { continue }
      if groups[base] == nil { order.append(base) }
      groups[base, default: []].append((measure, share, printed))
    }
    return order.compactMap { name in
      guard let group = groups[name],
        CommonBase(group.map { .init($0.printed, count: $0.share.count) }).range == nil
      else { return nil }
      // Two that contradict one another say more than all of them.
      let bounds = group.compactMap { part in part.share.base.map { (part: part, base: $0) } }
      guard let low = bounds.min(by: { $0.base.upperBound < $1.base.upperBound }),
        let high = bounds.max(by: { $0.base.lowerBound < $1.base.lowerBound })
      else { return nil }
      func print(_ side: (part: Member, base: ClosedRange<Int>)) -> String {
        "\(side.part.measure.current.value?.shown ?? "") (\(side.part.share.count.grouped))"
      }
      return DashboardDisagreement(
        .base, nil, subject: name.capitalised, printed: "\(print(low)) and \(print(high))",
        follows: "no one base follows",
        reason:
          "\(low.part.measure.title) is a share of \(low.base.inWords), \(high.part.measure.title) of \(high.base.inWords)"
      )
    }
  }
}

extension ClosedRange<Int> {
  /// The numbers as `693–694`, or the only one.
  fileprivate var inWords: String {
    lowerBound == upperBound ? lowerBound.grouped : "\(lowerBound.grouped)–\(upperBound.grouped)"
  }
}
