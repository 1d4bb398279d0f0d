/// A recommendation of an inspection.
///
/// Source: Ofsted inspection report of October 2019.
public struct InspectionRecommendation: FieldRecord, FieldValue {
  /// Its number in the report; `nil` when not recorded.
  public var reference: String?

  /// What is to improve; `nil` when not recorded.
  public var text: String?

  /// What it is about, in a word or two; `nil` when not recorded.
  public var topic: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    reference: String? = nil,
    text: String? = nil,
    topic: String? = nil
  ) {
    self.reference = reference
    self.text = text
    self.topic = topic
  }
}

extension InspectionRecommendation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``InspectionRecommendation/reference``.
    case reference
    /// ``InspectionRecommendation/text``.
    case text
    /// ``InspectionRecommendation/topic``.
    case topic
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<InspectionRecommendation>] = [
    FieldSlot(.reference, \.reference),
    FieldSlot(.text, \.text),
    FieldSlot(.topic, \.topic),
  ]
}
