public import CareCore

/// A rating of an open case by colour, which sets how often and how the child is seen.
///
/// Source: committee pack of 1 June 2021, recovery report, paragraph 26.
public struct CaseRiskAssessment: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The day of the rating; `nil` when not recorded.
  public var date: CalendarDay?

  /// The colour; `nil` when not recorded.
  public var rating: Coded<ContactRiskRating>?

  /// How often the child is to be seen: the longest time between visits, in days; `nil` when not recorded.
  public var visitEveryDays: Int?

  /// Whether the child is to be seen face to face rather than at a distance; `nil` when not recorded.
  public var seenInPerson: Bool?

  /// How the risk is to be made smaller, in the words of the record; `nil` when not recorded.
  public var mitigation: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    date: CalendarDay? = nil,
    rating: Coded<ContactRiskRating>? = nil,
    visitEveryDays: Int? = nil,
    seenInPerson: Bool? = nil,
    mitigation: String? = nil
  ) {
    self.child = child
    self.date = date
    self.rating = rating
    self.visitEveryDays = visitEveryDays
    self.seenInPerson = seenInPerson
    self.mitigation = mitigation
  }
}

extension CaseRiskAssessment {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CaseRiskAssessment/child``.
    case child
    /// ``CaseRiskAssessment/date``.
    case date
    /// ``CaseRiskAssessment/rating``.
    case rating
    /// ``CaseRiskAssessment/visitEveryDays``.
    case visitEveryDays
    /// ``CaseRiskAssessment/seenInPerson``.
    case seenInPerson
    /// ``CaseRiskAssessment/mitigation``.
    case mitigation
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CaseRiskAssessment>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.date, \.date),
    FieldSlot(.rating, \.rating),
    FieldSlot(.visitEveryDays, \.visitEveryDays),
    FieldSlot(.seenInPerson, \.seenInPerson),
    FieldSlot(.mitigation, \.mitigation),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .caseRiskAssessments }
}
