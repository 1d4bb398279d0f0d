public import CareCore
public import CareModels

/// A scheme of a capital programme, or a subtotal or total of it.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraphs 44 to 47 and
/// appendix C.
public struct CapitalScheme: FieldRecord, FieldValue {
  /// What other rows refer to it by; `nil` when not given.
  public var code: String?

  /// The scheme; `nil` when not given.
  public var title: String?

  /// Whether it is a line, a subtotal or a total; `nil` when not said.
  public var kind: RowKind?

  /// The code of the row that it is part of; `nil` for the whole.
  public var partOf: String?

  /// The month in which it is to be finished; `nil` when not stated.
  public var completion: CalendarMonth?

  /// What it costs in all; `nil` when not stated.
  public var grossCost: Money?

  /// What is spent in each year; `nil` when none are given.
  public var amounts: YearlyAmounts?

  /// What is spent over the years of the programme, as stated; `nil` when not stated.
  public var total: Money?

  /// How sure the price is; `nil` when not said.
  public var price: Coded<PriceCertainty>?

  /// How many places it makes, 0 or more; `nil` when not said or not a matter of places.
  public var places: Int?

  /// Whether it is only a future development, not in the totals; `nil` when not said.
  public var isFuture: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    code: String? = nil,
    title: String? = nil,
    kind: RowKind? = nil,
    partOf: String? = nil,
    completion: CalendarMonth? = nil,
    grossCost: Money? = nil,
    amounts: YearlyAmounts? = nil,
    total: Money? = nil,
    price: Coded<PriceCertainty>? = nil,
    places: Int? = nil,
    isFuture: Bool? = nil
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.partOf = partOf
    self.completion = completion
    self.grossCost = grossCost
    self.amounts = amounts
    self.total = total
    self.price = price
    self.places = places
    self.isFuture = isFuture
  }
}

extension CapitalScheme {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CapitalScheme/code``.
    case code
    /// ``CapitalScheme/title``.
    case title
    /// ``CapitalScheme/kind``.
    case kind
    /// ``CapitalScheme/partOf``.
    case partOf
    /// ``CapitalScheme/completion``.
    case completion
    /// ``CapitalScheme/grossCost``.
    case grossCost
    /// ``CapitalScheme/amounts``.
    case amounts
    /// ``CapitalScheme/total``.
    case total
    /// ``CapitalScheme/price``.
    case price
    /// ``CapitalScheme/places``.
    case places
    /// ``CapitalScheme/isFuture``.
    case isFuture
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CapitalScheme>] = [
    FieldSlot(.code, \.code),
    FieldSlot(.title, \.title),
    FieldSlot(.kind, \.kind),
    FieldSlot(.partOf, \.partOf),
    FieldSlot(.completion, \.completion),
    FieldSlot(.grossCost, \.grossCost),
    FieldSlot(.amounts, \.amounts),
    FieldSlot(.total, \.total),
    FieldSlot(.price, \.price),
    FieldSlot(.places, \.places),
    FieldSlot(.isFuture, \.isFuture),
  ]
}
