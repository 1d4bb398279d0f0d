public import CareCore
public import CareModels

/// Who was looked after before a period, who came, who left, and who was looked after at its end.
///
/// The first and the second less the third make the fourth. Where they do not, the children who make the difference are
/// listed, so that a report in which the figures do not add up can be put right or explained. Stocks are those of
/// ``Indicator/lookedAfter``, flows those of ``Indicator/started`` and ``Indicator/ceased``.
/// Source: Local Authority Interactive Tool, items 332, 376 and 392; the identity is arithmetic.
public struct StockFlow: Codable, Hashable, Sendable {
  /// How those who came and left are counted.
  public enum Basis: String, CaseIterable, Codable, Hashable, Sendable {
    /// Each child once, however often they came or left, as published. A child who came back and left again is a
    /// difference.
    case children
    /// Each time. A record without faults has no difference.
    case occasions
  }

  /// A child whose figures do not add up.
  public struct Difference: Codable, Hashable, Sendable {
    /// Why they do not.
    public enum Cause: String, Codable, Hashable, Sendable {
      /// The child came or left more than once, and counts once.
      case countedOnce
      /// The record breaks off, goes on after the child left, or starts without saying that the child came.
      case recordBroken
    }

    /// The row that stands for the child.
    public let record: RecordReference
    /// 1 when the child was looked after before the period, otherwise 0.
    public let opening: Int
    /// How often the child came.
    public let started: Int
    /// How often the child left.
    public let ceased: Int
    /// 1 when the child was looked after on the last day, otherwise 0.
    public let closing: Int
    /// Why they do not add up.
    public let cause: Cause

    /// By how much the stock at the end is above what the other figures make.
    public var gap: Int { closing - opening - started + ceased }
  }

  /// The period, both days included.
  public let period: Period
  /// How those who came and left are counted.
  public let basis: Basis
  /// Children looked after at the end of the day before the period.
  public let opening: Int
  /// Children who came in the period, or how often children came.
  public let started: Int
  /// Children who left in the period, or how often children left.
  public let ceased: Int
  /// Children looked after on the last day.
  public let closing: Int
  /// The children whose figures do not add up, by the rows that stand for them.
  public let differences: [Difference]
  /// The children of whom one of the four cannot be told. They are in none.
  public let undetermined: [RecordReference]

  /// Figures as they were printed, of which the children are not known.
  public init(period: Period, opening: Int, started: Int, ceased: Int, closing: Int) {
    self.init(
      period: period, basis: .children, opening: opening, started: started, ceased: ceased, closing: closing,
      differences: [], undetermined: [])
  }

  fileprivate init(
    period: Period, basis: Basis, opening: Int, started: Int, ceased: Int, closing: Int, differences: [Difference],
    undetermined: [RecordReference]
  ) {
    self.period = period
    self.basis = basis
    self.opening = opening
    self.started = started
    self.ceased = ceased
    self.closing = closing
    self.differences = differences
    self.undetermined = undetermined
  }
}

extension StockFlow {
  /// By how much the number of children looked after grew; below nought when it fell. `nil` when it does not fit.
  public var netChange: Int? { closing.checked { $0.subtractingReportingOverflow(opening) } }

  /// How many more came than left; below nought when more left. `nil` when it does not fit.
  public var netFlow: Int? { started.checked { $0.subtractingReportingOverflow(ceased) } }

  /// The stock at the end as the other figures make it. `nil` when it does not fit.
  public var expectedClosing: Int? {
    netFlow.flatMap { flow in opening.checked { $0.addingReportingOverflow(flow) } }
  }

  /// By how much the stock at the end is above what the other figures make: 0 when they add up. `nil` when it does not
  /// fit.
  public var gap: Int? {
    expectedClosing.flatMap { expected in closing.checked { $0.subtractingReportingOverflow(expected) } }
  }

  /// Both together: of two authorities, or of two parts of one. `nil` when they are not of one period and basis, or when
  /// the numbers do not fit.
  public static func + (left: StockFlow, right: StockFlow) -> StockFlow? {
    guard left.period == right.period, left.basis == right.basis else { return nil }
    let sums = [\StockFlow.opening, \.started, \.ceased, \.closing].compactMap { part in
      left[keyPath: part].checked { $0.addingReportingOverflow(right[keyPath: part]) }
    }
    guard sums.count == 4 else { return nil }
    return StockFlow(
      period: left.period, basis: left.basis, opening: sums[0], started: sums[1], ceased: sums[2], closing: sums[3],
      differences: (left.differences + right.differences).sorted { $0.record < $1.record },
      undetermined: (left.undetermined + right.undetermined).sorted())
  }
}

extension Int {
  /// The result of an operation that reports overflow; `nil` when it did.
  fileprivate func checked(_ operation: (Int) -> (partialValue: Int, overflow: Bool)) -> Int? {
    let (value, overflow) = operation(self)
    return overflow ? nil : value
  }
}

extension ChildHistories {
  /// Stock and flow of children looked after in a period.
  ///
  /// `nil` when the table of episodes was not supplied.
  ///
  /// - Parameters:
  ///   - period: The period, both days included.
  ///   - basis: How those who came and left are counted.
  /// - Returns: The four figures, and the children for whom they do not add up.
  /// - Complexity: O(*n*) in the episodes.
  public func stockFlow(in period: Period, counting basis: StockFlow.Basis = .children) -> StockFlow? {
    guard register.episodes != nil else { return nil }
    let context = MeasurementContext(period: period)
    let (hasStarted, hasCeased) = (Population<ChildHistory>.started.contains, Population<ChildHistory>.ceased.contains)
    var totals = (opening: 0, started: 0, ceased: 0, closing: 0)
    var differences: [StockFlow.Difference] = []
    var undetermined: [RecordReference] = []
    for child in self where !child.episodes.isEmpty || !child.undatedEpisodes.isEmpty {
      // Before the first day of the calendar nobody was looked after.
      let before = period.start.adding(days: -1)
      guard let opening = before.map(child.isLookedAfter(on:)) ?? false,
        let closing = child.isLookedAfter(on: period.end), hasStarted(child, context) != nil,
        hasCeased(child, context) != nil
      else {
        undetermined.append(child.reference)
        continue
      }
      let occasions = (started: child.starts(in: period), ceased: child.ceases(in: period))
      let flows =
        basis == .occasions ? occasions : (started: occasions.started.signum(), ceased: occasions.ceased.signum())
      let (first, last) = (opening ? 1 : 0, closing ? 1 : 0)
      totals.opening += first
      totals.started += flows.started
      totals.ceased += flows.ceased
      totals.closing += last
      guard first + flows.started - flows.ceased != last else { continue }
      let isWhole = first + occasions.started - occasions.ceased == last
      differences.append(
        StockFlow.Difference(
          record: child.reference, opening: first, started: flows.started, ceased: flows.ceased, closing: last,
          cause: isWhole ? .countedOnce : .recordBroken))
    }
    return StockFlow(
      period: period, basis: basis, opening: totals.opening, started: totals.started, ceased: totals.ceased,
      closing: totals.closing, differences: differences.sorted { $0.record < $1.record },
      undetermined: undetermined.sorted())
  }
}

extension ChildHistory {
  /// How often the child started to be looked after in a period.
  fileprivate func starts(in period: Period) -> Int {
    careEpisodes.count { $0.reasonForNewEpisode == .startedToBeLookedAfter && period.contains($0.start) }
  }

  /// How often the child ceased to be looked after in a period.
  fileprivate func ceases(in period: Period) -> Int {
    careEpisodes.count { episode in episode.endsCare && episode.end.map(period.contains) ?? false }
  }
}
