public import CareCore

/// An action of a plan: what is to be done, by whom and by when.
///
/// Source: committee pack of 21 January 2020, action plan, what a plan must state.
public struct PlanAction: FieldRecord, FieldValue {
  /// What is to be done; `nil` when not recorded.
  public var action: String?

  /// Who is responsible; `nil` when not recorded.
  public var owner: String?

  /// The day by which it is to be done; `nil` when none was set.
  public var due: CalendarDay?

  /// The day it was done; `nil` when it is not or not recorded.
  public var done: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    action: String? = nil,
    owner: String? = nil,
    due: CalendarDay? = nil,
    done: CalendarDay? = nil
  ) {
    self.action = action
    self.owner = owner
    self.due = due
    self.done = done
  }
}

extension PlanAction {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PlanAction/action``.
    case action
    /// ``PlanAction/owner``.
    case owner
    /// ``PlanAction/due``.
    case due
    /// ``PlanAction/done``.
    case done
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PlanAction>] = [
    FieldSlot(.action, \.action),
    FieldSlot(.owner, \.owner),
    FieldSlot(.due, \.due),
    FieldSlot(.done, \.done),
  ]
}
