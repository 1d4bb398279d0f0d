public import CareCore

/// A target of a personal education plan: specific, dated, with its cost and what came of it.
///
/// Source: Annual report of the Virtual School Head, June 2021, paragraphs 18–22.
public struct PEPTarget: FieldRecord, FieldValue {
  /// Its number in the plan, 1 or more; `nil` when not recorded.
  public var number: Int?

  /// What it is about; `nil` when not recorded.
  public var area: Coded<PEPTargetArea>?

  /// What is to be achieved; `nil` when not recorded.
  public var text: String?

  /// Who sees to it, by an identifier or a role; `nil` when not recorded.
  public var owner: String?

  /// The day it was set; `nil` when not recorded.
  public var set: CalendarDay?

  /// The day by which it is to be achieved; `nil` when not recorded.
  public var due: CalendarDay?

  /// The intervention it is to be achieved by; `nil` when not recorded.
  public var intervention: Coded<PupilPremiumIntervention>?

  /// Whether pupil premium pays for it; `nil` when not recorded.
  public var usesPupilPremium: Bool?

  /// The amount asked for; `nil` when not recorded.
  public var requested: Money?

  /// The amount agreed; `nil` when not recorded.
  public var agreed: Money?

  /// The amount spent; `nil` when not recorded.
  public var spent: Money?

  /// The outcome intended of the intervention; `nil` when not recorded.
  public var intendedOutcome: String?

  /// What came of it; `nil` when not evaluated yet.
  public var outcome: Coded<PEPTargetOutcome>?

  /// The day it was evaluated: at the meeting of the term after; `nil` when not evaluated yet.
  public var evaluated: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    number: Int? = nil,
    area: Coded<PEPTargetArea>? = nil,
    text: String? = nil,
    owner: String? = nil,
    set: CalendarDay? = nil,
    due: CalendarDay? = nil,
    intervention: Coded<PupilPremiumIntervention>? = nil,
    usesPupilPremium: Bool? = nil,
    requested: Money? = nil,
    agreed: Money? = nil,
    spent: Money? = nil,
    intendedOutcome: String? = nil,
    outcome: Coded<PEPTargetOutcome>? = nil,
    evaluated: CalendarDay? = nil
  ) {
    self.number = number
    self.area = area
    self.text = text
    self.owner = owner
    self.set = set
    self.due = due
    self.intervention = intervention
    self.usesPupilPremium = usesPupilPremium
    self.requested = requested
    self.agreed = agreed
    self.spent = spent
    self.intendedOutcome = intendedOutcome
    self.outcome = outcome
    self.evaluated = evaluated
  }
}

extension PEPTarget {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PEPTarget/number``.
    case number
    /// ``PEPTarget/area``.
    case area
    /// ``PEPTarget/text``.
    case text
    /// ``PEPTarget/owner``.
    case owner
    /// ``PEPTarget/set``.
    case set
    /// ``PEPTarget/due``.
    case due
    /// ``PEPTarget/intervention``.
    case intervention
    /// ``PEPTarget/usesPupilPremium``.
    case usesPupilPremium
    /// ``PEPTarget/requested``.
    case requested
    /// ``PEPTarget/agreed``.
    case agreed
    /// ``PEPTarget/spent``.
    case spent
    /// ``PEPTarget/intendedOutcome``.
    case intendedOutcome
    /// ``PEPTarget/outcome``.
    case outcome
    /// ``PEPTarget/evaluated``.
    case evaluated
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PEPTarget>] = [
    FieldSlot(.number, \.number),
    FieldSlot(.area, \.area),
    FieldSlot(.text, \.text),
    FieldSlot(.owner, \.owner),
    FieldSlot(.set, \.set),
    FieldSlot(.due, \.due),
    FieldSlot(.intervention, \.intervention),
    FieldSlot(.usesPupilPremium, \.usesPupilPremium),
    FieldSlot(.requested, \.requested),
    FieldSlot(.agreed, \.agreed),
    FieldSlot(.spent, \.spent),
    FieldSlot(.intendedOutcome, \.intendedOutcome),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.evaluated, \.evaluated),
  ]
}
