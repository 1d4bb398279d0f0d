public import CareCore

/// A looked-after child's health and offending in the year (the outcomes return OC2).
///
/// Returned for children looked after for the twelve months to 31 March.
public struct HealthOutcomes: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// The total difficulties score of the strengths and difficulties questionnaire, 0–40; `nil` when there is none
  /// or it is not a whole number. Returned as `SDQ_SCORE`.
  public var sdqScore: Int?

  /// Why there is no score; `nil` when there is one or no reason was given. Returned as `SDQ_REASON`.
  public var sdqReason: Coded<SDQReason>?

  /// Whether the child was convicted or cautioned in the year; `nil` when not given, as it must be under 10.
  /// Returned as `CONVICTED`.
  public var convicted: Coded<YesNo>?

  /// Whether development assessments are up to date; `nil` when not given, as it must be at 5 and over. Returned as
  /// `HEALTH_CHECK`.
  public var developmentCheck: Coded<YesNo>?

  /// Whether immunisations are up to date; `nil` when not given. Returned as `IMMUNISATIONS`.
  public var immunisations: Coded<YesNo>?

  /// Whether a dentist checked the child's teeth in the year; `nil` when not given. Returned as `TEETH_CHECK`.
  public var dentalCheck: Coded<YesNo>?

  /// Whether the health assessments due in the year were completed; `nil` when not given. Returned as
  /// `HEALTH_ASSESSMENT`.
  public var healthAssessment: Coded<YesNo>?

  /// Whether a substance misuse problem was identified; `nil` when not given. Returned as `SUBSTANCE_MISUSE`.
  public var substanceMisuse: Coded<YesNo>?

  /// Whether the child received help for it; `nil` when not given. Returned as `INTERVENTION_RECEIVED`.
  public var interventionReceived: Coded<YesNo>?

  /// Whether help was offered and refused; `nil` when not given, as it should be when help was received. Returned
  /// as `INTERVENTION_OFFERED`.
  public var interventionOffered: Coded<YesNo>?

  /// What the row said that the fields above cannot hold; `nil` when they hold all of it.
  public var asReceived: AsReceived?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    birthDate: CalendarDay? = nil,
    sdqScore: Int? = nil,
    sdqReason: Coded<SDQReason>? = nil,
    convicted: Coded<YesNo>? = nil,
    developmentCheck: Coded<YesNo>? = nil,
    immunisations: Coded<YesNo>? = nil,
    dentalCheck: Coded<YesNo>? = nil,
    healthAssessment: Coded<YesNo>? = nil,
    substanceMisuse: Coded<YesNo>? = nil,
    interventionReceived: Coded<YesNo>? = nil,
    interventionOffered: Coded<YesNo>? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.sdqScore = sdqScore
    self.sdqReason = sdqReason
    self.convicted = convicted
    self.developmentCheck = developmentCheck
    self.immunisations = immunisations
    self.dentalCheck = dentalCheck
    self.healthAssessment = healthAssessment
    self.substanceMisuse = substanceMisuse
    self.interventionReceived = interventionReceived
    self.interventionOffered = interventionOffered
    self.asReceived = asReceived
  }
}

extension HealthOutcomes {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``HealthOutcomes/child``.
    case child
    /// ``HealthOutcomes/birthDate``.
    case birthDate
    /// ``HealthOutcomes/sdqScore``.
    case sdqScore
    /// ``HealthOutcomes/sdqReason``.
    case sdqReason
    /// ``HealthOutcomes/convicted``.
    case convicted
    /// ``HealthOutcomes/developmentCheck``.
    case developmentCheck
    /// ``HealthOutcomes/immunisations``.
    case immunisations
    /// ``HealthOutcomes/dentalCheck``.
    case dentalCheck
    /// ``HealthOutcomes/healthAssessment``.
    case healthAssessment
    /// ``HealthOutcomes/substanceMisuse``.
    case substanceMisuse
    /// ``HealthOutcomes/interventionReceived``.
    case interventionReceived
    /// ``HealthOutcomes/interventionOffered``.
    case interventionOffered
    /// ``HealthOutcomes/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .sdqScore: "SDQ_SCORE"
      case .sdqReason: "SDQ_REASON"
      case .convicted: "CONVICTED"
      case .developmentCheck: "HEALTH_CHECK"
      case .immunisations: "IMMUNISATIONS"
      case .dentalCheck: "TEETH_CHECK"
      case .healthAssessment: "HEALTH_ASSESSMENT"
      case .substanceMisuse: "SUBSTANCE_MISUSE"
      case .interventionReceived: "INTERVENTION_RECEIVED"
      case .interventionOffered: "INTERVENTION_OFFERED"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<HealthOutcomes>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.sdqScore, \.sdqScore),
    FieldSlot(.sdqReason, \.sdqReason),
    FieldSlot(.convicted, \.convicted),
    FieldSlot(.developmentCheck, \.developmentCheck),
    FieldSlot(.immunisations, \.immunisations),
    FieldSlot(.dentalCheck, \.dentalCheck),
    FieldSlot(.healthAssessment, \.healthAssessment),
    FieldSlot(.substanceMisuse, \.substanceMisuse),
    FieldSlot(.interventionReceived, \.interventionReceived),
    FieldSlot(.interventionOffered, \.interventionOffered),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .healthOutcomes }
}
