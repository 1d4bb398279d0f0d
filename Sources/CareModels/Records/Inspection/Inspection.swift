public import CareCore

/// An inspection or visit by Ofsted, with its judgements.
///
/// Source: Ofsted, Inspecting local authority children's services; scrutiny committee, minutes of 5 November 2019,
/// 40.
public struct Inspection: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The authority inspected; `nil` when not recorded.
  public var authority: LocalAuthorityCode?

  /// Ofsted's number of the home, agency or service inspected; `nil` when the authority was, or when not recorded.
  public var providerURN: URN?

  /// What kind of inspection; `nil` when not recorded.
  public var kind: Coded<InspectionKind>?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The last day, itself part of it; `nil` when not recorded.
  public var end: CalendarDay?

  /// The day the report was published; `nil` until then, or when not recorded.
  public var published: CalendarDay?

  /// How many inspectors, 1 or more; `nil` when not recorded.
  public var inspectors: Int?

  /// The grades, area by area; `nil` when none are given, as after a focused visit, or when not recorded.
  public var judgements: [InspectionJudgement]?

  /// What is to improve, in the order of the report; `nil` when not recorded.
  public var recommendations: [InspectionRecommendation]?

  /// What was found good; `nil` when not recorded.
  public var strengths: [String]?

  /// What was found wanting, beside the recommendations; `nil` when not recorded.
  public var concerns: [String]?

  /// The day by which an action plan is due; `nil` when none is, or when not recorded.
  public var actionPlanDue: CalendarDay?

  /// The day the action plan was sent; `nil` until then, or when not recorded.
  public var actionPlanSent: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    authority: LocalAuthorityCode? = nil,
    providerURN: URN? = nil,
    kind: Coded<InspectionKind>? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    published: CalendarDay? = nil,
    inspectors: Int? = nil,
    judgements: [InspectionJudgement]? = nil,
    recommendations: [InspectionRecommendation]? = nil,
    strengths: [String]? = nil,
    concerns: [String]? = nil,
    actionPlanDue: CalendarDay? = nil,
    actionPlanSent: CalendarDay? = nil
  ) {
    self.id = id
    self.authority = authority
    self.providerURN = providerURN
    self.kind = kind
    self.start = start
    self.end = end
    self.published = published
    self.inspectors = inspectors
    self.judgements = judgements
    self.recommendations = recommendations
    self.strengths = strengths
    self.concerns = concerns
    self.actionPlanDue = actionPlanDue
    self.actionPlanSent = actionPlanSent
  }
}

extension Inspection {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Inspection/id``.
    case id
    /// ``Inspection/authority``.
    case authority
    /// ``Inspection/providerURN``.
    case providerURN
    /// ``Inspection/kind``.
    case kind
    /// ``Inspection/start``.
    case start
    /// ``Inspection/end``.
    case end
    /// ``Inspection/published``.
    case published
    /// ``Inspection/inspectors``.
    case inspectors
    /// ``Inspection/judgements``.
    case judgements
    /// ``Inspection/recommendations``.
    case recommendations
    /// ``Inspection/strengths``.
    case strengths
    /// ``Inspection/concerns``.
    case concerns
    /// ``Inspection/actionPlanDue``.
    case actionPlanDue
    /// ``Inspection/actionPlanSent``.
    case actionPlanSent
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Inspection>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.authority, \.authority),
    FieldSlot(.providerURN, \.providerURN),
    FieldSlot(.kind, \.kind),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.published, \.published),
    FieldSlot(.inspectors, \.inspectors),
    FieldSlot(.judgements, \.judgements),
    FieldSlot(.recommendations, \.recommendations),
    FieldSlot(.strengths, \.strengths),
    FieldSlot(.concerns, \.concerns),
    FieldSlot(.actionPlanDue, \.actionPlanDue),
    FieldSlot(.actionPlanSent, \.actionPlanSent),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .inspections }
}
