import CareFigures

/// Measures that are said to be shares of the same: no whole number may contradict them.
enum SharedBases {
  /// Where the counts and percentages of measures of one base fit no base together, though each fits one.
  ///
  /// - Complexity: O(*n*) in the number of measures.
  static func disagreements(_ measures: [PrintedMeasure]) -> [DashboardDisagreement] {
    var order: [String] = []
    var groups: [String: [(measure: PrintedMeasure, share: ShareOfCount, printed: PrintedInterval)]] = [:]
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
      let bases = group.compactMap { part in part.share.base.map { "\(part.measure.title): \($0.inWords)" } }
      return DashboardDisagreement(
        .base, nil, subject: name.capitalised,
        printed: group.map { "\($0.measure.current.value?.shown ?? "") (\($0.share.count.grouped))" }.joined(
          separator: " and "),
        follows: "no one base follows", reason: "Of which each can be the share: \(bases.joined(separator: "; "))")
    }
  }
}

extension ClosedRange<Int> {
  /// The numbers as `693–694`, or the only one.
  fileprivate var inWords: String {
    lowerBound == upperBound ? lowerBound.grouped : "\(lowerBound.grouped)–\(upperBound.grouped)"
  }
}
