public import CareCore

/// A child's free early education: what they are entitled to, and the place they took up.
///
/// Take-up is counted each term over the children eligible. Source: Local Authority Interactive Tool data
/// dictionary, item 209; quarter 4 2020/21 performance report.
public struct EarlyEducationPlace: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Which entitlement; `nil` when not recorded.
  public var strand: Coded<EarlyEducationStrand>?

  /// The first day on which the child is entitled: the start of the term after the birthday; `nil` when not
  /// recorded.
  public var eligibleFrom: CalendarDay?

  /// The first day of the place; `nil` when not taken up.
  public var start: CalendarDay?

  /// The last day of the place; `nil` when it goes on or was not taken up.
  public var end: CalendarDay?

  /// Funded hours a week, in whole hours, 0–30; `nil` when not recorded.
  public var weeklyHours: Int?

  /// Weeks a year over which the hours are spread, 0–52; `nil` when not recorded.
  public var weeksAYear: Int?

  /// Whether early years pupil premium is paid; `nil` when not recorded.
  public var hasPupilPremium: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    school: URN? = nil,
    strand: Coded<EarlyEducationStrand>? = nil,
    eligibleFrom: CalendarDay? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    weeklyHours: Int? = nil,
    weeksAYear: Int? = nil,
    hasPupilPremium: Bool? = nil
  ) {
    self.child = child
    self.school = school
    self.strand = strand
    self.eligibleFrom = eligibleFrom
    self.start = start
    self.end = end
    self.weeklyHours = weeklyHours
    self.weeksAYear = weeksAYear
    self.hasPupilPremium = hasPupilPremium
  }
}

extension EarlyEducationPlace {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EarlyEducationPlace/child``.
    case child
    /// ``EarlyEducationPlace/school``.
    case school
    /// ``EarlyEducationPlace/strand``.
    case strand
    /// ``EarlyEducationPlace/eligibleFrom``.
    case eligibleFrom
    /// ``EarlyEducationPlace/start``.
    case start
    /// ``EarlyEducationPlace/end``.
    case end
    /// ``EarlyEducationPlace/weeklyHours``.
    case weeklyHours
    /// ``EarlyEducationPlace/weeksAYear``.
    case weeksAYear
    /// ``EarlyEducationPlace/hasPupilPremium``.
    case hasPupilPremium
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EarlyEducationPlace>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.strand, \.strand),
    FieldSlot(.eligibleFrom, \.eligibleFrom),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.weeklyHours, \.weeklyHours),
    FieldSlot(.weeksAYear, \.weeksAYear),
    FieldSlot(.hasPupilPremium, \.hasPupilPremium),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .earlyEducationPlaces }
}
