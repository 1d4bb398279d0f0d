public import CareCore
import CareModels

/// Why the cost of placements changed from one year to another: more days of care (volume), in other kinds of placement
/// (mix), at other prices (price).
///
/// In each line, with days *q* and cost *c* of the earlier year, *q′* and *c′* of the later, and all days *Q* and *Q′*:
///
/// - **volume** is what *c* would have grown by, had every kind grown like the whole: *c* × (*Q′* − *Q*) ÷ *Q*;
/// - **price** is what the later days cost above what they would have cost at the earlier price: *c′* − *q′* × *c* ÷ *q*;
/// - **mix** is the rest: this kind's days grew more, or less, than all days did.
///
/// Volume and price are each rounded to the penny, line by line. Mix takes what is left, so that every line and every total adds
/// up to its change exactly, and each figure is within a penny a line of its exact value. A kind without days in the earlier
/// year has no earlier price, so all of it is mix. Cost without any days (a retainer, a void) has neither volume nor mix: its
/// change is ``Parts/withoutDays``.
public struct PriceVolumeMix: Codable, Hashable, Sendable {
  /// A year of one kind of placement.
  public struct Year: Codable, Hashable, Sendable {
    /// The days of care.
    public let days: Int

    /// What they cost.
    public let cost: Money

    /// So many days at such a cost.
    public init(days: Int, cost: Money) {
      self.days = days
      self.cost = cost
    }
  }

  /// The parts of a change in cost.
  public struct Parts: Codable, Hashable, Sendable {
    /// What more, or fewer, days of care did.
    public let volume: Money

    /// What a move between kinds of placement did.
    public let mix: Money

    /// What dearer, or cheaper, weeks did.
    public let price: Money

    /// The change in cost that no days belong to.
    public let withoutDays: Money

    /// The whole change: the sum of the parts, exactly.
    public let change: Money
  }

  /// One kind of placement in both years.
  public struct Line: Codable, Hashable, Sendable {
    /// What the kind is called.
    public let name: String

    /// The earlier year.
    public let earlier: Year

    /// The later year.
    public let later: Year

    /// Why its cost changed.
    public let parts: Parts
  }

  /// The kinds of placement, in the order given.
  public let lines: [Line]

  /// The whole: the sum of the lines, exactly.
  public let total: Parts

  /// Compares two years.
  ///
  /// `nil` when there are no days in the earlier year, fewer than none anywhere, or when an amount does not fit.
  ///
  /// - Parameters:
  ///   - kinds: Each kind of placement once, with both its years.
  ///   - rounding: How volume and price are rounded to the penny.
  /// - Complexity: O(*n*) in the number of kinds.
  public init?(_ kinds: [(name: String, earlier: Year, later: Year)], rounding: Rounding = .halfAwayFromZero) {
    var (before, after) = (Int128(0), Int128(0))
    for kind in kinds {
      guard kind.earlier.days >= 0, kind.later.days >= 0 else { return nil }
      before += Int128(kind.earlier.days)
      after += Int128(kind.later.days)
    }
    guard before > 0, before <= Int.max, after <= Int.max else { return nil }
    var lines: [Line] = []
    for kind in kinds {
      guard let parts = Parts(kind.earlier, kind.later, growth: after - before, of: before, rounding) else {
        return nil
      }
      lines.append(Line(name: kind.name, earlier: kind.earlier, later: kind.later, parts: parts))
    }
    guard let total = Parts(sumOf: lines.map(\.parts)) else { return nil }
    self.lines = lines
    self.total = total
  }

  /// Compares what the care of children cost in two periods, by setting and provider.
  ///
  /// `nil` when a day of either is not priced, when there are none in the earlier, or when an amount does not fit.
  public init?(from earlier: CohortCost, to later: CohortCost, rounding: Rounding = .halfAwayFromZero) {
    func key(_ row: CohortCost.Row) -> String {
      let setting = row.setting?.title ?? "Setting not known"
      return row.provider.map { "\(setting), \($0.title)" } ?? setting
    }
    var kinds: [(name: String, earlier: Year, later: Year)] = []
    var positions: [String: Int] = [:]
    let none = Year(days: 0, cost: .zero)
    for (rows, isLater) in [(earlier.rows, false), (later.rows, true)] {
      for row in rows {
        guard let days = row.cost.days, let cost = row.cost.amount(rounding: rounding) else { return nil }
        let year = Year(days: days, cost: cost)
        if let position = positions[key(row)] {
          kinds[position].later = year
        } else {
          positions[key(row)] = kinds.count
          kinds.append((key(row), isLater ? none : year, isLater ? year : none))
        }
      }
    }
    self.init(kinds, rounding: rounding)
  }
}

extension PriceVolumeMix.Parts {
  fileprivate init?(
    _ earlier: PriceVolumeMix.Year, _ later: PriceVolumeMix.Year, growth: Int128, of days: Int128, _ rounding: Rounding
  ) {
    guard let change = later.cost.subtracting(earlier.cost) else { return nil }
    // What has no days is left out of both years before the others are told apart.
    let (attached, laterAttached) = (earlier.days > 0 ? earlier.cost : .zero, later.days > 0 ? later.cost : .zero)
    guard let attachedChange = laterAttached.subtracting(attached),
      let withoutDays = change.subtracting(attachedChange),
      let volume = Self.scaled(attached, by: growth, over: days, rounding)
    else { return nil }
    var price = Money.zero
    if earlier.days > 0, later.days > 0 {
      guard let same = Self.scaled(attached, by: Int128(later.days), over: Int128(earlier.days), rounding),
        let rise = laterAttached.subtracting(same)
      else { return nil }
      price = rise
    }
    guard let mix = attachedChange.subtracting(volume)?.subtracting(price) else { return nil }
    self.init(volume: volume, mix: mix, price: price, withoutDays: withoutDays, change: change)
  }

  fileprivate init?(sumOf parts: [Self]) {
    guard let volume = Money.sum(parts.lazy.map(\.volume)), let mix = Money.sum(parts.lazy.map(\.mix)),
      let price = Money.sum(parts.lazy.map(\.price)), let withoutDays = Money.sum(parts.lazy.map(\.withoutDays)),
      let change = Money.sum(parts.lazy.map(\.change))
    else { return nil }
    self.init(volume: volume, mix: mix, price: price, withoutDays: withoutDays, change: change)
  }

  private static func scaled(
    _ amount: Money, by factor: Int128, over divisor: Int128, _ rounding: Rounding
  ) -> Money? {
    // Both are whole words, so the product fits in two.
    rounding.quotient(Int128(amount.pence) * factor, by: divisor).flatMap { Int(exactly: $0) }.map(Money.init(pence:))
  }
}
