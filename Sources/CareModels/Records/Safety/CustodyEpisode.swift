public import CareCore

/// A stretch of days that a young person spent in custody, on remand or under a sentence.
///
/// The dashboards count sentences of custody in a quarter. Source: committee pack of 1 June 2021, youth justice
/// overview and Quarter 4 performance, paragraph 24.
public struct CustodyEpisode: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The ``JusticeOutcome/id`` of the sentence; `nil` when not known.
  public var outcome: String?

  /// Remand or sentence; `nil` when not recorded.
  public var kind: Coded<CustodyKind>?

  /// The day it began; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day of release; `nil` while it lasts or when not recorded.
  public var end: CalendarDay?

  /// The length of the sentence, in days; `nil` on remand or when not recorded.
  public var sentenceDays: Int?

  /// Where the young person is held; `nil` when not recorded.
  public var establishment: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    outcome: String? = nil,
    kind: Coded<CustodyKind>? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    sentenceDays: Int? = nil,
    establishment: String? = nil
  ) {
    self.child = child
    self.outcome = outcome
    self.kind = kind
    self.start = start
    self.end = end
    self.sentenceDays = sentenceDays
    self.establishment = establishment
  }
}

extension CustodyEpisode {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CustodyEpisode/child``.
    case child
    /// ``CustodyEpisode/outcome``.
    case outcome
    /// ``CustodyEpisode/kind``.
    case kind
    /// ``CustodyEpisode/start``.
    case start
    /// ``CustodyEpisode/end``.
    case end
    /// ``CustodyEpisode/sentenceDays``.
    case sentenceDays
    /// ``CustodyEpisode/establishment``.
    case establishment
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CustodyEpisode>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.kind, \.kind),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.sentenceDays, \.sentenceDays),
    FieldSlot(.establishment, \.establishment),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .custodyEpisodes }
}
