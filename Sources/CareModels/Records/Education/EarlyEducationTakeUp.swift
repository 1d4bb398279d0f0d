public import CareCore

/// How many children were eligible for free early education in a term, and how many took it up.
///
/// Source: quarter 4 2020/21 and quarter 1 2021/22 performance reports.
public struct EarlyEducationTakeUp: RegisterRecord {
  /// The school term; `nil` when not recorded.
  public var term: Term?

  /// Which entitlement; `nil` when not recorded.
  public var strand: Coded<EarlyEducationStrand>?

  /// The children's age in completed years, 0–4; `nil` when of several ages.
  public var age: Int?

  /// Children eligible, 0 or more; `nil` when not recorded.
  public var eligible: Int?

  /// Of those, children who took a place, 0 or more; `nil` when not recorded.
  public var takenUp: Int?

  /// Children attending on the day of the count, 0 or more; `nil` when not recorded.
  public var attending: Int?

  /// The day of the count; `nil` when not recorded.
  public var counted: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    term: Term? = nil,
    strand: Coded<EarlyEducationStrand>? = nil,
    age: Int? = nil,
    eligible: Int? = nil,
    takenUp: Int? = nil,
    attending: Int? = nil,
    counted: CalendarDay? = nil
  ) {
    self.term = term
    self.strand = strand
    self.age = age
    self.eligible = eligible
    self.takenUp = takenUp
    self.attending = attending
    self.counted = counted
  }
}

extension EarlyEducationTakeUp {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EarlyEducationTakeUp/term``.
    case term
    /// ``EarlyEducationTakeUp/strand``.
    case strand
    /// ``EarlyEducationTakeUp/age``.
    case age
    /// ``EarlyEducationTakeUp/eligible``.
    case eligible
    /// ``EarlyEducationTakeUp/takenUp``.
    case takenUp
    /// ``EarlyEducationTakeUp/attending``.
    case attending
    /// ``EarlyEducationTakeUp/counted``.
    case counted
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EarlyEducationTakeUp>] = [
    FieldSlot(.term, \.term),
    FieldSlot(.strand, \.strand),
    FieldSlot(.age, \.age),
    FieldSlot(.eligible, \.eligible),
    FieldSlot(.takenUp, \.takenUp),
    FieldSlot(.attending, \.attending),
    FieldSlot(.counted, \.counted),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .earlyEducationTakeUps }
}
