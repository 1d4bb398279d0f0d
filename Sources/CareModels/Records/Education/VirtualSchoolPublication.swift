public import CareCore

/// A newsletter or book that a virtual school published, or wrote for.
///
/// Source: Virtual school report, January 2020, paragraphs 36–39.
public struct VirtualSchoolPublication: RegisterRecord {
  /// What it is called; `nil` when not recorded.
  public var title: String?

  /// Whom it is for; `nil` when it is for children or for all.
  public var audience: Coded<TrainingAudience>?

  /// Whether it is for children; `nil` when not recorded.
  public var isForChildren: Bool?

  /// The day it came out; `nil` when not recorded.
  public var published: CalendarDay?

  /// The school term; `nil` when not recorded.
  public var term: Term?

  /// Copies sent or sold, 0 or more; `nil` when not recorded.
  public var copies: Int?

  /// Children's contributions in it, 0 or more; `nil` when not recorded.
  public var contributions: Int?

  /// Whether it is a contribution to somebody else's publication; `nil` when not recorded.
  public var isContribution: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    title: String? = nil,
    audience: Coded<TrainingAudience>? = nil,
    isForChildren: Bool? = nil,
    published: CalendarDay? = nil,
    term: Term? = nil,
    copies: Int? = nil,
    contributions: Int? = nil,
    isContribution: Bool? = nil
  ) {
    self.title = title
    self.audience = audience
    self.isForChildren = isForChildren
    self.published = published
    self.term = term
    self.copies = copies
    self.contributions = contributions
    self.isContribution = isContribution
  }
}

extension VirtualSchoolPublication {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``VirtualSchoolPublication/title``.
    case title
    /// ``VirtualSchoolPublication/audience``.
    case audience
    /// ``VirtualSchoolPublication/isForChildren``.
    case isForChildren
    /// ``VirtualSchoolPublication/published``.
    case published
    /// ``VirtualSchoolPublication/term``.
    case term
    /// ``VirtualSchoolPublication/copies``.
    case copies
    /// ``VirtualSchoolPublication/contributions``.
    case contributions
    /// ``VirtualSchoolPublication/isContribution``.
    case isContribution
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<VirtualSchoolPublication>] = [
    FieldSlot(.title, \.title),
    FieldSlot(.audience, \.audience),
    FieldSlot(.isForChildren, \.isForChildren),
    FieldSlot(.published, \.published),
    FieldSlot(.term, \.term),
    FieldSlot(.copies, \.copies),
    FieldSlot(.contributions, \.contributions),
    FieldSlot(.isContribution, \.isContribution),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .virtualSchoolPublications }
}
