public import CareCore
public import CareModels

/// Amounts of money for financial years, in the order of the years.
///
/// An amount may be unknown (`nil`), which is not nought. Growth, savings and schemes of a plan are given in one of two
/// ways, and the same numbers mean different things in them: see ``AmountBasis``.
public struct YearlyAmounts: Hashable, Sendable {
  /// One year and its amount.
  public struct Entry: Hashable, Sendable {
    /// The financial year, 1 April to 31 March.
    public let year: ReportingYear

    /// The amount; `nil` when it is not known, as when a cell is blank.
    public let amount: Money?

    /// A year and its amount.
    public init(_ year: ReportingYear, _ amount: Money?) {
      self.year = year
      self.amount = amount
    }
  }

  /// The years and amounts, earliest first; no year is there twice.
  public private(set) var entries: [Entry]

  /// No years.
  public init() { entries = [] }

  /// Years and amounts in whatever order; `nil` when a year is given twice.
  public init?(_ entries: some Sequence<Entry>) {
    let ordered = entries.sorted { $0.year < $1.year }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) where earlier.year == later.year { return nil }
    self.entries = ordered
  }

  /// Amounts for years that follow one another; those that lie past the last year there is are dropped.
  public init(from first: ReportingYear, _ amounts: [Money?]) {
    entries = []
    var year: ReportingYear? = first
    for amount in amounts {
      guard let current = year else { return }
      entries.append(Entry(current, amount))
      year = current.next
    }
  }

  /// The amount of a year; `nil` when it is not known or the year is not there.
  ///
  /// - Complexity: O(log *n*) in the number of years.
  public subscript(year: ReportingYear) -> Money? { place(of: year).flatMap { entries[$0].amount } }

  /// Whether a year is there, with an amount or without.
  ///
  /// - Complexity: O(log *n*) in the number of years.
  public func has(_ year: ReportingYear) -> Bool { place(of: year) != nil }

  private func place(of year: ReportingYear) -> Int? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = low + (high - low) / 2
      if entries[middle].year < year { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].year == year ? low : nil
  }

  /// The years, earliest first.
  public var years: [ReportingYear] { entries.map(\.year) }

  /// Whether every year from the first to the last is there with an amount.
  public var isComplete: Bool { unknownYears.isEmpty }

  /// The years from the first to the last that are not there, or have no amount.
  public var unknownYears: [ReportingYear] { withoutGaps.entries.filter { $0.amount == nil }.map(\.year) }

  /// The same with an unknown amount for every year between the first and the last that is not there.
  public var withoutGaps: YearlyAmounts {
    var filled = YearlyAmounts()
    for entry in entries {
      while let next = filled.entries.last?.year.next, next < entry.year { filled.entries.append(Entry(next, nil)) }
      filled.entries.append(entry)
    }
    return filled
  }

  /// The sum over all years; `nil` when an amount is not known or the sum does not fit.
  public var total: Money? {
    let known = withoutGaps.entries.compactMap(\.amount)
    return known.count == withoutGaps.entries.count ? Money.sum(known) : nil
  }
}

// MARK: - In-year and cumulative

/// What the amount of a year stands for.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraph 7 and appendix B: the
/// roll-forward gives growth and savings for each year, the appendix gives them cumulatively.
public enum AmountBasis: String, CaseIterable, Codable, Hashable, Sendable {
  /// What is added in the year to the budget of the year before.
  case inYear
  /// What has been added by the year, since the year before the first: a level line has the same amount every year.
  case cumulative
}

extension AmountBasis: FieldValue {
  /// One of the two words.
  public static var fieldSchema: FieldSchema { .choice(allCases.map(\.rawValue)) }
}

extension YearlyAmounts {
  /// The same plan on another basis.
  ///
  /// The first year has the same amount on both. What follows from an unknown amount is unknown: in-year, the year itself
  /// and the one after; cumulatively, every year from it on. There and back again gives the same amounts when all are known.
  ///
  /// - Returns: `nil` when an amount does not fit.
  public func converted(from basis: AmountBasis, to other: AmountBasis) -> YearlyAmounts? {
    guard basis != other else { return self }
    var result = YearlyAmounts()
    var before: Money? = .zero
    for entry in withoutGaps.entries {
      var amount: Money?
      if let current = entry.amount, let earlier = before {
        amount = other == .cumulative ? earlier.adding(current) : current.subtracting(earlier)
        guard amount != nil else { return nil }
      }
      result.entries.append(Entry(entry.year, amount))
      before = other == .cumulative ? amount : entry.amount
    }
    return result
  }

  /// The sums of several plans, year by year, over all years that any of them has.
  ///
  /// A year is unknown where any plan does not know it or has no such year between its first and last; outside its years a
  /// plan counts as unknown too.
  ///
  /// - Returns: `nil` when a sum does not fit.
  public static func sum(_ plans: [YearlyAmounts]) -> YearlyAmounts? {
    var result = YearlyAmounts()
    for year in Set(plans.flatMap(\.years)).sorted() {
      let amounts = plans.compactMap { $0[year] }
      guard let sum = Money.sum(amounts) else { return nil }
      result.entries.append(Entry(year, amounts.count == plans.count ? sum : nil))
    }
    return result
  }
}

// MARK: - JSON

extension YearlyAmounts: Codable {
  private enum CodingKeys: String, CodingKey {
    case year
    case amount
  }

  /// Decodes a list of objects with `year` and, when known, `amount`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when a year is given twice.
  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    var entries: [Entry] = []
    while !list.isAtEnd {
      let object = try list.nestedContainer(keyedBy: CodingKeys.self)
      entries.append(
        Entry(
          try object.decode(ReportingYear.self, forKey: .year),
          try object.decodeIfPresent(Money.self, forKey: .amount)))
    }
    guard let amounts = YearlyAmounts(entries) else {
      throw DecodingError.dataCorruptedError(in: list, debugDescription: "a year is given twice")
    }
    self = amounts
  }

  /// Encodes a list of objects, earliest year first.
  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for entry in entries {
      var object = list.nestedContainer(keyedBy: CodingKeys.self)
      try object.encode(entry.year, forKey: .year)
      try object.encodeIfPresent(entry.amount, forKey: .amount)
    }
  }
}

extension YearlyAmounts: FieldValue {
  /// A list of years with their amounts.
  public static var fieldSchema: FieldSchema {
    .list(
      .object(
        "YearAmount",
        fields: [
          .init("year", item: nil, ReportingYear.fieldSchema), .init("amount", item: nil, Money.fieldSchema),
        ], required: ["year"]))
  }
}

extension Fraction: FieldValue {
  /// A whole number or a fraction, `5/2`.
  public static var fieldSchema: FieldSchema { .pattern("^-?[0-9]+(/[1-9][0-9]*)?$") }
}

extension RowKind: FieldValue {
  /// One of the words.
  public static var fieldSchema: FieldSchema { .choice(allCases.map(\.rawValue)) }
}

extension ReportingYear: FieldValue {
  /// The name of a year, `2020/21`.
  public static var fieldSchema: FieldSchema { .pattern("^[0-9]{4}/[0-9]{2}$") }
}
