public import CareCore

/// Whether a child had had, on a day, every vaccine due at their age, doses before care included.
///
/// Authorities often hold the answer without the doses (``Immunisation``). Source: guide to the SSDA903 collection,
/// IMMUNISATIONS.
public struct ImmunisationReview: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The day for which the answer holds; `nil` when not recorded.
  public var date: CalendarDay?

  /// Whether immunisations were up to date; `nil` when not recorded.
  public var isUpToDate: Bool?

  /// Who or what confirmed it, such as a health record system; `nil` when not recorded.
  public var confirmedBy: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    date: CalendarDay? = nil,
    isUpToDate: Bool? = nil,
    confirmedBy: String? = nil
  ) {
    self.child = child
    self.date = date
    self.isUpToDate = isUpToDate
    self.confirmedBy = confirmedBy
  }
}

extension ImmunisationReview {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ImmunisationReview/child``.
    case child
    /// ``ImmunisationReview/date``.
    case date
    /// ``ImmunisationReview/isUpToDate``.
    case isUpToDate
    /// ``ImmunisationReview/confirmedBy``.
    case confirmedBy
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ImmunisationReview>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.date, \.date),
    FieldSlot(.isUpToDate, \.isUpToDate),
    FieldSlot(.confirmedBy, \.confirmedBy),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .immunisationReviews }
}
