public import CareCore

/// A child's time in alternative provision: taught outside their school, or instead of one.
///
/// Provision used for looked-after children has to be quality assured and their progress in it followed. Source:
/// Virtual school report, January 2020, alternative provision.
public struct AlternativeProvision: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// The provider's name or identifier; `nil` when not recorded.
  public var provider: String?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The last day; `nil` when it goes on.
  public var end: CalendarDay?

  /// Whether the provider is a registered school; `nil` when not recorded.
  public var isRegistered: Bool?

  /// Whether the child stays on the roll of a school meanwhile; `nil` when not recorded.
  public var isDualPlacement: Bool?

  /// Hours a week in whole hours, 0–168; `nil` when not recorded.
  public var weeklyHours: Int?

  /// Why it is used; `nil` when not recorded.
  public var reason: String?

  /// The day the commissioner last checked its quality; `nil` when it was not checked.
  public var qualityAssured: CalendarDay?

  /// What shows the quality of teaching; `nil` when not recorded.
  public var qualityEvidence: String?

  /// Whether the child's progress there is followed; `nil` when not recorded.
  public var isProgressMonitored: Bool?

  /// The day the arrangement was last reviewed; `nil` when it was not.
  public var reviewed: CalendarDay?

  /// What it costs a week; `nil` when not recorded.
  public var weeklyCost: Money?

  /// Who commissions it; `nil` when not recorded.
  public var commissioner: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    school: URN? = nil,
    provider: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    isRegistered: Bool? = nil,
    isDualPlacement: Bool? = nil,
    weeklyHours: Int? = nil,
    reason: String? = nil,
    qualityAssured: CalendarDay? = nil,
    qualityEvidence: String? = nil,
    isProgressMonitored: Bool? = nil,
    reviewed: CalendarDay? = nil,
    weeklyCost: Money? = nil,
    commissioner: String? = nil
  ) {
    self.child = child
    self.school = school
    self.provider = provider
    self.start = start
    self.end = end
    self.isRegistered = isRegistered
    self.isDualPlacement = isDualPlacement
    self.weeklyHours = weeklyHours
    self.reason = reason
    self.qualityAssured = qualityAssured
    self.qualityEvidence = qualityEvidence
    self.isProgressMonitored = isProgressMonitored
    self.reviewed = reviewed
    self.weeklyCost = weeklyCost
    self.commissioner = commissioner
  }
}

extension AlternativeProvision {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``AlternativeProvision/child``.
    case child
    /// ``AlternativeProvision/school``.
    case school
    /// ``AlternativeProvision/provider``.
    case provider
    /// ``AlternativeProvision/start``.
    case start
    /// ``AlternativeProvision/end``.
    case end
    /// ``AlternativeProvision/isRegistered``.
    case isRegistered
    /// ``AlternativeProvision/isDualPlacement``.
    case isDualPlacement
    /// ``AlternativeProvision/weeklyHours``.
    case weeklyHours
    /// ``AlternativeProvision/reason``.
    case reason
    /// ``AlternativeProvision/qualityAssured``.
    case qualityAssured
    /// ``AlternativeProvision/qualityEvidence``.
    case qualityEvidence
    /// ``AlternativeProvision/isProgressMonitored``.
    case isProgressMonitored
    /// ``AlternativeProvision/reviewed``.
    case reviewed
    /// ``AlternativeProvision/weeklyCost``.
    case weeklyCost
    /// ``AlternativeProvision/commissioner``.
    case commissioner
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<AlternativeProvision>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.provider, \.provider),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.isRegistered, \.isRegistered),
    FieldSlot(.isDualPlacement, \.isDualPlacement),
    FieldSlot(.weeklyHours, \.weeklyHours),
    FieldSlot(.reason, \.reason),
    FieldSlot(.qualityAssured, \.qualityAssured),
    FieldSlot(.qualityEvidence, \.qualityEvidence),
    FieldSlot(.isProgressMonitored, \.isProgressMonitored),
    FieldSlot(.reviewed, \.reviewed),
    FieldSlot(.weeklyCost, \.weeklyCost),
    FieldSlot(.commissioner, \.commissioner),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .alternativeProvisions }
}
