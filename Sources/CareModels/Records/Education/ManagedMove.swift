public import CareCore

/// A move from one school to another agreed by both: not an exclusion.
///
/// Source: Pupils missing out on education, January 2020, developments.
public struct ManagedMove: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school the child leaves; `nil` when not known.
  public var fromSchool: URN?

  /// The school that takes the child; `nil` when not known.
  public var toSchool: URN?

  /// The day it was agreed; `nil` when not recorded.
  public var agreed: CalendarDay?

  /// The first day at the new school; `nil` when not recorded.
  public var start: CalendarDay?

  /// The last day of the trial; `nil` when there is none.
  public var trialEnd: CalendarDay?

  /// Whether the child stayed; `nil` when the trial goes on.
  public var succeeded: Bool?

  /// The panel or partnership that oversaw it; `nil` when not recorded.
  public var panel: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    fromSchool: URN? = nil,
    toSchool: URN? = nil,
    agreed: CalendarDay? = nil,
    start: CalendarDay? = nil,
    trialEnd: CalendarDay? = nil,
    succeeded: Bool? = nil,
    panel: String? = nil
  ) {
    self.child = child
    self.fromSchool = fromSchool
    self.toSchool = toSchool
    self.agreed = agreed
    self.start = start
    self.trialEnd = trialEnd
    self.succeeded = succeeded
    self.panel = panel
  }
}

extension ManagedMove {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ManagedMove/child``.
    case child
    /// ``ManagedMove/fromSchool``.
    case fromSchool
    /// ``ManagedMove/toSchool``.
    case toSchool
    /// ``ManagedMove/agreed``.
    case agreed
    /// ``ManagedMove/start``.
    case start
    /// ``ManagedMove/trialEnd``.
    case trialEnd
    /// ``ManagedMove/succeeded``.
    case succeeded
    /// ``ManagedMove/panel``.
    case panel
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ManagedMove>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.fromSchool, \.fromSchool),
    FieldSlot(.toSchool, \.toSchool),
    FieldSlot(.agreed, \.agreed),
    FieldSlot(.start, \.start),
    FieldSlot(.trialEnd, \.trialEnd),
    FieldSlot(.succeeded, \.succeeded),
    FieldSlot(.panel, \.panel),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .managedMoves }
}
