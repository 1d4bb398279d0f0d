public import CareCore

/// Whether a young person leaving Year 11 or 12 has a place in education or training from September.
///
/// Source: Annual report of the Virtual School Head, June 2021, paragraphs 45–51.
public struct SeptemberGuarantee: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school year in which they leave Year 11 or 12; `nil` when not recorded.
  public var year: AcademicYear?

  /// Year 11 or 12; `nil` when not recorded.
  public var yearGroup: Coded<NationalCurriculumYear>?

  /// Whether they were offered a place; `nil` when not recorded.
  public var outcome: Coded<SeptemberGuaranteeOutcome>?

  /// What they mean to do; `nil` when not recorded.
  public var intended: Coded<ParticipationStatus>?

  /// Who offered the place; `nil` when not recorded.
  public var provider: String?

  /// The day the destination was confirmed; `nil` when not confirmed.
  public var confirmed: CalendarDay?

  /// The day of the careers adviser's meeting with them; `nil` when there was none.
  public var careersAdvice: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    year: AcademicYear? = nil,
    yearGroup: Coded<NationalCurriculumYear>? = nil,
    outcome: Coded<SeptemberGuaranteeOutcome>? = nil,
    intended: Coded<ParticipationStatus>? = nil,
    provider: String? = nil,
    confirmed: CalendarDay? = nil,
    careersAdvice: CalendarDay? = nil
  ) {
    self.child = child
    self.year = year
    self.yearGroup = yearGroup
    self.outcome = outcome
    self.intended = intended
    self.provider = provider
    self.confirmed = confirmed
    self.careersAdvice = careersAdvice
  }
}

extension SeptemberGuarantee {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SeptemberGuarantee/child``.
    case child
    /// ``SeptemberGuarantee/year``.
    case year
    /// ``SeptemberGuarantee/yearGroup``.
    case yearGroup
    /// ``SeptemberGuarantee/outcome``.
    case outcome
    /// ``SeptemberGuarantee/intended``.
    case intended
    /// ``SeptemberGuarantee/provider``.
    case provider
    /// ``SeptemberGuarantee/confirmed``.
    case confirmed
    /// ``SeptemberGuarantee/careersAdvice``.
    case careersAdvice
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SeptemberGuarantee>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.year, \.year),
    FieldSlot(.yearGroup, \.yearGroup),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.intended, \.intended),
    FieldSlot(.provider, \.provider),
    FieldSlot(.confirmed, \.confirmed),
    FieldSlot(.careersAdvice, \.careersAdvice),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .septemberGuarantees }
}
