public import CareCore

/// One stage of a complaint, with the days its limits are counted between.
///
/// Stage 1 allows 10 working days, 20 when extended; stage 2 25, or 65; at stage 3 the panel meets within 30,
/// reports within 5 and is answered within 15. Source: Children Act 1989 Representations Procedure (England)
/// Regulations 2006; annual report 2019/20, appendix 1.
public struct ComplaintStage: FieldRecord, FieldValue {
  /// Which stage; `nil` when not recorded.
  public var stage: Coded<ComplaintStageKind>?

  /// The day the complaint was received, or the stage was asked for; `nil` when not recorded.
  public var requested: CalendarDay?

  /// The day the longer limit was agreed; `nil` when it was not or not recorded.
  public var extended: CalendarDay?

  /// Whether the longer limit applies; `nil` when not recorded.
  public var isExtended: Bool?

  /// The day the review panel met; `nil` at other stages, or when it has not.
  public var panelMet: CalendarDay?

  /// The day the panel sent its recommendations; `nil` at other stages, or when it has not.
  public var panelReported: CalendarDay?

  /// The day the authority, or the ombudsman, answered; `nil` while it is open or when not recorded.
  public var responded: CalendarDay?

  /// What the stage found; `nil` while it is open or when not recorded.
  public var finding: Coded<ComplaintFinding>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    stage: Coded<ComplaintStageKind>? = nil,
    requested: CalendarDay? = nil,
    extended: CalendarDay? = nil,
    isExtended: Bool? = nil,
    panelMet: CalendarDay? = nil,
    panelReported: CalendarDay? = nil,
    responded: CalendarDay? = nil,
    finding: Coded<ComplaintFinding>? = nil
  ) {
    self.stage = stage
    self.requested = requested
    self.extended = extended
    self.isExtended = isExtended
    self.panelMet = panelMet
    self.panelReported = panelReported
    self.responded = responded
    self.finding = finding
  }
}

extension ComplaintStage {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ComplaintStage/stage``.
    case stage
    /// ``ComplaintStage/requested``.
    case requested
    /// ``ComplaintStage/extended``.
    case extended
    /// ``ComplaintStage/isExtended``.
    case isExtended
    /// ``ComplaintStage/panelMet``.
    case panelMet
    /// ``ComplaintStage/panelReported``.
    case panelReported
    /// ``ComplaintStage/responded``.
    case responded
    /// ``ComplaintStage/finding``.
    case finding
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ComplaintStage>] = [
    FieldSlot(.stage, \.stage),
    FieldSlot(.requested, \.requested),
    FieldSlot(.extended, \.extended),
    FieldSlot(.isExtended, \.isExtended),
    FieldSlot(.panelMet, \.panelMet),
    FieldSlot(.panelReported, \.panelReported),
    FieldSlot(.responded, \.responded),
    FieldSlot(.finding, \.finding),
  ]
}
