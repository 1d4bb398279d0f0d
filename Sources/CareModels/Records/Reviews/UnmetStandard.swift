/// A practice standard that the checklist before a review found unmet. Each needs an alert, or a reason why there
/// is none.
///
/// Source: Independent Reviewing Officer annual report 2020/21, section 6, challenge and escalation.
public struct UnmetStandard: FieldRecord, FieldValue {
  /// Which standard; `nil` when not recorded.
  public var standard: String?

  /// The ``QualityAlert/id`` raised; `nil` when none was.
  public var alert: String?

  /// Why no alert was raised; `nil` when one was, or when not recorded.
  public var reasonForNoAlert: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    standard: String? = nil,
    alert: String? = nil,
    reasonForNoAlert: String? = nil
  ) {
    self.standard = standard
    self.alert = alert
    self.reasonForNoAlert = reasonForNoAlert
  }
}

extension UnmetStandard {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``UnmetStandard/standard``.
    case standard
    /// ``UnmetStandard/alert``.
    case alert
    /// ``UnmetStandard/reasonForNoAlert``.
    case reasonForNoAlert
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<UnmetStandard>] = [
    FieldSlot(.standard, \.standard),
    FieldSlot(.alert, \.alert),
    FieldSlot(.reasonForNoAlert, \.reasonForNoAlert),
  ]
}
