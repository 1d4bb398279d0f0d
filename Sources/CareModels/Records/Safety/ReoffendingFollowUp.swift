public import CareCore

/// A young offender of one cohort, and the offences proven in the twelve months that followed.
///
/// The rate is the offences of a cohort over its offenders. Source: Local Authority Interactive Tool, item 114;
/// quarterly performance reports, re-offending by young offenders.
public struct ReoffendingFollowUp: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The days in which an offender entered the cohort: three months; `nil` when not recorded.
  public var cohort: Period?

  /// The ``JusticeOutcome/id`` of the caution or conviction that put them in the cohort; `nil` when not known.
  public var outcome: String?

  /// The last day on which a further offence counts; `nil` when not recorded.
  public var followedUpThrough: CalendarDay?

  /// How many offences of those days led to a caution or conviction, even one given later, 0 or more; `nil` while
  /// not known.
  public var reoffences: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    cohort: Period? = nil,
    outcome: String? = nil,
    followedUpThrough: CalendarDay? = nil,
    reoffences: Int? = nil
  ) {
    self.child = child
    self.cohort = cohort
    self.outcome = outcome
    self.followedUpThrough = followedUpThrough
    self.reoffences = reoffences
  }
}

extension ReoffendingFollowUp {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ReoffendingFollowUp/child``.
    case child
    /// ``ReoffendingFollowUp/cohort``.
    case cohort
    /// ``ReoffendingFollowUp/outcome``.
    case outcome
    /// ``ReoffendingFollowUp/followedUpThrough``.
    case followedUpThrough
    /// ``ReoffendingFollowUp/reoffences``.
    case reoffences
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ReoffendingFollowUp>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.cohort, \.cohort),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.followedUpThrough, \.followedUpThrough),
    FieldSlot(.reoffences, \.reoffences),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .reoffendingFollowUps }
}
