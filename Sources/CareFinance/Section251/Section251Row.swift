public import CareCore
public import CareModels

/// A line of table A1 of the section 251 outturn return: what children’s services cost, by provider, with income
/// and grants.
///
/// Source: Section 251 outturn, table A1, columns (a) to (d) and (k) to (q).
public struct Section251Row: FieldRecord, FieldValue {
  /// The number of the line: `"3.1.1"`; `nil` when not given.
  public var line: String?

  /// What the line is called; `nil` when not given.
  public var title: String?

  /// Own provision, column (a); `nil` when not stated.
  public var ownProvision: Money?

  /// Private provision, column (b); `nil` when not stated.
  public var privateProvision: Money?

  /// Other public provision, column (c); `nil` when not stated.
  public var otherPublicProvision: Money?

  /// Voluntary provision, column (d); `nil` when not stated.
  public var voluntaryProvision: Money?

  /// Total expenditure, column (k) = a + b + c + d; `nil` when not stated.
  public var totalExpenditure: Money?

  /// Income, positive, column (l); `nil` when not stated.
  public var income: Money?

  /// Net current expenditure, column (m) = k − l; `nil` when not stated.
  public var netCurrent: Money?

  /// Government grants inside aggregate external finance, positive, column (n); `nil` when not stated.
  public var grantsInside: Money?

  /// Government grants outside aggregate external finance, positive, column (o); `nil` when not stated.
  public var grantsOutside: Money?

  /// Net revenue expenditure of the authority, column (q) = m − n − o; `nil` when not stated.
  public var netRevenue: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    line: String? = nil,
    title: String? = nil,
    ownProvision: Money? = nil,
    privateProvision: Money? = nil,
    otherPublicProvision: Money? = nil,
    voluntaryProvision: Money? = nil,
    totalExpenditure: Money? = nil,
    income: Money? = nil,
    netCurrent: Money? = nil,
    grantsInside: Money? = nil,
    grantsOutside: Money? = nil,
    netRevenue: Money? = nil
  ) {
    self.line = line
    self.title = title
    self.ownProvision = ownProvision
    self.privateProvision = privateProvision
    self.otherPublicProvision = otherPublicProvision
    self.voluntaryProvision = voluntaryProvision
    self.totalExpenditure = totalExpenditure
    self.income = income
    self.netCurrent = netCurrent
    self.grantsInside = grantsInside
    self.grantsOutside = grantsOutside
    self.netRevenue = netRevenue
  }
}

extension Section251Row {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Section251Row/line``.
    case line
    /// ``Section251Row/title``.
    case title
    /// ``Section251Row/ownProvision``.
    case ownProvision
    /// ``Section251Row/privateProvision``.
    case privateProvision
    /// ``Section251Row/otherPublicProvision``.
    case otherPublicProvision
    /// ``Section251Row/voluntaryProvision``.
    case voluntaryProvision
    /// ``Section251Row/totalExpenditure``.
    case totalExpenditure
    /// ``Section251Row/income``.
    case income
    /// ``Section251Row/netCurrent``.
    case netCurrent
    /// ``Section251Row/grantsInside``.
    case grantsInside
    /// ``Section251Row/grantsOutside``.
    case grantsOutside
    /// ``Section251Row/netRevenue``.
    case netRevenue
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Section251Row>] = [
    FieldSlot(.line, \.line),
    FieldSlot(.title, \.title),
    FieldSlot(.ownProvision, \.ownProvision),
    FieldSlot(.privateProvision, \.privateProvision),
    FieldSlot(.otherPublicProvision, \.otherPublicProvision),
    FieldSlot(.voluntaryProvision, \.voluntaryProvision),
    FieldSlot(.totalExpenditure, \.totalExpenditure),
    FieldSlot(.income, \.income),
    FieldSlot(.netCurrent, \.netCurrent),
    FieldSlot(.grantsInside, \.grantsInside),
    FieldSlot(.grantsOutside, \.grantsOutside),
    FieldSlot(.netRevenue, \.netRevenue),
  ]
}
