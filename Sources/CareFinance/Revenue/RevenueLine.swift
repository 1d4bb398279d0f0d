public import CareCore
public import CareModels

/// A line, subtotal or total of a revenue budget.
///
/// Spending is positive and income negative in every column. Source: Medium Term Financial Strategy 2020/21–2023/24
/// (Leicestershire, January 2020), appendix A.
public struct RevenueLine: FieldRecord, FieldValue {
  /// What other rows refer to it by; `nil` when not given.
  public var code: String?

  /// The service; `nil` when not given.
  public var title: String?

  /// Whether it is a line, a subtotal or a total; `nil` when not said.
  public var kind: RowKind?

  /// The code of the row that it is part of; `nil` for the whole.
  public var partOf: String?

  /// The net budget of the year before, transfers included; `nil` when not stated.
  public var previous: Money?

  /// What employees cost; `nil` when not stated.
  public var employees: Money?

  /// Running expenses; `nil` when not stated.
  public var running: Money?

  /// Income from other parts of the authority; `nil` when not stated.
  public var internalIncome: Money?

  /// The gross budget, internal income taken off; `nil` when not stated.
  public var gross: Money?

  /// Grants, health transfers, contributions and fees; `nil` when not stated.
  public var externalIncome: Money?

  /// The net budget: gross and external income; `nil` when not stated.
  public var net: Money?

  /// The part of net that the schools block of the Dedicated Schools Grant meets; `nil` when not stated.
  public var schools: Money?

  /// The part that its early years block meets; `nil` when not stated.
  public var earlyYears: Money?

  /// The part that its high needs block meets; `nil` when not stated.
  public var highNeeds: Money?

  /// The part that the Dedicated Schools Grant meets: the three blocks together; `nil` when not stated.
  public var grant: Money?

  /// The part left to the authority: net less the grant; `nil` when not stated.
  public var authority: Money?

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
    previous: Money? = nil,
    employees: Money? = nil,
    running: Money? = nil,
    internalIncome: Money? = nil,
    gross: Money? = nil,
    externalIncome: Money? = nil,
    net: Money? = nil,
    schools: Money? = nil,
    earlyYears: Money? = nil,
    highNeeds: Money? = nil,
    grant: Money? = nil,
    authority: Money? = nil
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.partOf = partOf
    self.previous = previous
    self.employees = employees
    self.running = running
    self.internalIncome = internalIncome
    self.gross = gross
    self.externalIncome = externalIncome
    self.net = net
    self.schools = schools
    self.earlyYears = earlyYears
    self.highNeeds = highNeeds
    self.grant = grant
    self.authority = authority
  }
}

extension RevenueLine {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``RevenueLine/code``.
    case code
    /// ``RevenueLine/title``.
    case title
    /// ``RevenueLine/kind``.
    case kind
    /// ``RevenueLine/partOf``.
    case partOf
    /// ``RevenueLine/previous``.
    case previous
    /// ``RevenueLine/employees``.
    case employees
    /// ``RevenueLine/running``.
    case running
    /// ``RevenueLine/internalIncome``.
    case internalIncome
    /// ``RevenueLine/gross``.
    case gross
    /// ``RevenueLine/externalIncome``.
    case externalIncome
    /// ``RevenueLine/net``.
    case net
    /// ``RevenueLine/schools``.
    case schools
    /// ``RevenueLine/earlyYears``.
    case earlyYears
    /// ``RevenueLine/highNeeds``.
    case highNeeds
    /// ``RevenueLine/grant``.
    case grant
    /// ``RevenueLine/authority``.
    case authority
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<RevenueLine>] = [
    FieldSlot(.code, \.code),
    FieldSlot(.title, \.title),
    FieldSlot(.kind, \.kind),
    FieldSlot(.partOf, \.partOf),
    FieldSlot(.previous, \.previous),
    FieldSlot(.employees, \.employees),
    FieldSlot(.running, \.running),
    FieldSlot(.internalIncome, \.internalIncome),
    FieldSlot(.gross, \.gross),
    FieldSlot(.externalIncome, \.externalIncome),
    FieldSlot(.net, \.net),
    FieldSlot(.schools, \.schools),
    FieldSlot(.earlyYears, \.earlyYears),
    FieldSlot(.highNeeds, \.highNeeds),
    FieldSlot(.grant, \.grant),
    FieldSlot(.authority, \.authority),
  ]
}
