public import CareCore

/// How an offence by a young person was dealt with.
///
/// A first-time entrant is a young person of 10 to 17 whose first caution or conviction this is; figures come one
/// or two quarters late. Source: Local Authority Interactive Tool, items 111 and 202; quarterly performance reports
/// 2020/21 and 2021/22.
public struct JusticeOutcome: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the outcome; `nil` when it has none.
  public var id: String?

  /// The day of the offence, the first of several dealt with together; `nil` when not recorded.
  public var offenceDate: CalendarDay?

  /// How many offences were dealt with together, 1 or more; `nil` when not recorded.
  public var offences: Int?

  /// The offence, in the words of the record; `nil` when not recorded.
  public var offence: String?

  /// The day of the caution or the sentence; `nil` when not recorded.
  public var date: CalendarDay?

  /// How it was dealt with; `nil` when not recorded.
  public var disposal: Coded<JusticeDisposal>?

  /// Whether it is the young person's first caution or conviction; `nil` when not recorded.
  public var isFirst: Bool?

  /// The young person's age on the day of it, in completed years; `nil` when not recorded.
  public var ageAtOutcome: Int?

  /// Whether the children and families service knew the young person before; `nil` when not recorded.
  public var knownToService: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    offenceDate: CalendarDay? = nil,
    offences: Int? = nil,
    offence: String? = nil,
    date: CalendarDay? = nil,
    disposal: Coded<JusticeDisposal>? = nil,
    isFirst: Bool? = nil,
    ageAtOutcome: Int? = nil,
    knownToService: Bool? = nil
  ) {
    self.child = child
    self.id = id
    self.offenceDate = offenceDate
    self.offences = offences
    self.offence = offence
    self.date = date
    self.disposal = disposal
    self.isFirst = isFirst
    self.ageAtOutcome = ageAtOutcome
    self.knownToService = knownToService
  }
}

extension JusticeOutcome {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``JusticeOutcome/child``.
    case child
    /// ``JusticeOutcome/id``.
    case id
    /// ``JusticeOutcome/offenceDate``.
    case offenceDate
    /// ``JusticeOutcome/offences``.
    case offences
    /// ``JusticeOutcome/offence``.
    case offence
    /// ``JusticeOutcome/date``.
    case date
    /// ``JusticeOutcome/disposal``.
    case disposal
    /// ``JusticeOutcome/isFirst``.
    case isFirst
    /// ``JusticeOutcome/ageAtOutcome``.
    case ageAtOutcome
    /// ``JusticeOutcome/knownToService``.
    case knownToService
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<JusticeOutcome>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.offenceDate, \.offenceDate),
    FieldSlot(.offences, \.offences),
    FieldSlot(.offence, \.offence),
    FieldSlot(.date, \.date),
    FieldSlot(.disposal, \.disposal),
    FieldSlot(.isFirst, \.isFirst),
    FieldSlot(.ageAtOutcome, \.ageAtOutcome),
    FieldSlot(.knownToService, \.knownToService),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .justiceOutcomes }
}
