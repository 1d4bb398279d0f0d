public import CareCore

/// Which way a measure has moved, as its own direction has it.
public enum MeasureMovement: String, CodeGroup {
  /// For the better.
  case improved
  /// Not at all.
  case unchanged
  /// For the worse.
  case worsened

  /// What the grouping is called, for a reader.
  public static var title: String { "Movement of a measure" }

  /// What the movement is called, for a reader.
  public var title: String {
    switch self {
    case .improved: "Improved"
    case .unchanged: "Unchanged"
    case .worsened: "Worsened"
    }
  }
}

extension MeasureReading {
  /// The number, in the measure's unit: 66.3 for 66.3%.
  ///
  /// `nil` when there is none, or when ``state`` says that there is none (not measured, to be confirmed, not
  /// applicable). A number without a state is a number.
  public var value: Fraction? { number(hundredths) }

  /// The upper end of a range, in the measure's unit; `nil` when it is no range.
  public var upperValue: Fraction? { number(upperHundredths) }

  /// The last day the reading is about: that of ``asAt``, or else the end of ``period``; `nil` when both are missing.
  public var day: CalendarDay? { asAt ?? period?.end }

  private func number(_ hundredths: Int?) -> Fraction? {
    switch state {
    case nil, .known(.measured), .known(.average): hundredths.flatMap { Fraction($0, over: 100) }
    case .known, .unrecognised: nil
    }
  }
}

extension ImprovementMeasure {
  /// The reading of the latest day; `nil` when there is none, when one that is a number has no day, or when two share
  /// the latest.
  ///
  /// Readings that are no numbers do not count.
  public var latest: MeasureReading? {
    let numbers = (readings ?? []).filter { $0.value != nil }
    if numbers.count == 1 { return numbers.first }
    let days = numbers.compactMap(\.day)
    guard days.count == numbers.count, let last = days.max() else { return nil }
    let latest = numbers.filter { $0.day == last }
    return latest.count == 1 ? latest.first : nil
  }

  /// Which way the measure has moved from the baseline to the latest reading.
  ///
  /// `nil` when either is no number, or the direction is missing or not on the list.
  public var movement: MeasureMovement? {
    guard let before = baseline?.value, let after = latest?.value, let direction = direction?.code else { return nil }
    if before == after { return .unchanged }
    return (after > before) == (direction == .higher) ? .improved : .worsened
  }

  /// Whether the latest reading meets a target. A target that is a range is met at the end that is easier to reach.
  ///
  /// `nil` when either is no number, or the direction is missing or not on the list.
  public func meets(_ target: MeasureReading) -> Bool? {
    guard let value = latest?.value, let lower = target.value, let direction = direction?.code else { return nil }
    switch direction {
    case .higher: return value >= lower
    case .lower: return value <= (target.upperValue ?? lower)
    }
  }

  /// The target for a day: the one set for exactly that day; `nil` when there is none or more than one.
  public func target(for day: CalendarDay) -> MeasureReading? {
    let targets = (targets ?? []).filter { $0.asAt == day }
    return targets.count == 1 ? targets.first : nil
  }
}
