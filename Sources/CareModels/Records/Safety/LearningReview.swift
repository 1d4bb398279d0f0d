public import CareCore

/// A review held to learn from serious harm to one or more children. It is about no child of the register.
///
/// Source: committee pack of 7 September 2021, safeguarding partnership annual report, reviews.
public struct LearningReview: RegisterRecord {
  /// The partnership's own identifier of the review; `nil` when it has none.
  public var id: String?

  /// Which review; `nil` when not recorded.
  public var kind: Coded<LearningReviewKind>?

  /// The day the incident was notified; `nil` when not recorded.
  public var notified: CalendarDay?

  /// The day the review was begun; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it was completed; `nil` while it lasts or when not recorded.
  public var completed: CalendarDay?

  /// The day it was published; `nil` when it was not or not yet.
  public var published: CalendarDay?

  /// Whether a child under one was harmed; `nil` when not recorded.
  public var concernsInfant: Bool?

  /// The ``LearningReview/id`` of the rapid review that led to this one; `nil` when not known.
  public var ledFrom: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    kind: Coded<LearningReviewKind>? = nil,
    notified: CalendarDay? = nil,
    start: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    published: CalendarDay? = nil,
    concernsInfant: Bool? = nil,
    ledFrom: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.notified = notified
    self.start = start
    self.completed = completed
    self.published = published
    self.concernsInfant = concernsInfant
    self.ledFrom = ledFrom
  }
}

extension LearningReview {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``LearningReview/id``.
    case id
    /// ``LearningReview/kind``.
    case kind
    /// ``LearningReview/notified``.
    case notified
    /// ``LearningReview/start``.
    case start
    /// ``LearningReview/completed``.
    case completed
    /// ``LearningReview/published``.
    case published
    /// ``LearningReview/concernsInfant``.
    case concernsInfant
    /// ``LearningReview/ledFrom``.
    case ledFrom
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<LearningReview>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.kind, \.kind),
    FieldSlot(.notified, \.notified),
    FieldSlot(.start, \.start),
    FieldSlot(.completed, \.completed),
    FieldSlot(.published, \.published),
    FieldSlot(.concernsInfant, \.concernsInfant),
    FieldSlot(.ledFrom, \.ledFrom),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .learningReviews }
}
