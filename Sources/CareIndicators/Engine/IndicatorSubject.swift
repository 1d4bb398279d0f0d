import CareCore
public import CareModels

/// What an indicator counts: a child, a record, something that was to be done.
///
/// A type of one's own can be one too: a birthday, a school term of a child.
public protocol IndicatorSubject: Sendable {
  /// The row that stands for it in traces and sentences. It names nobody.
  var reference: RecordReference { get }

  /// The history of the child it is about; `nil` when it is about none, or the record does not say about whom.
  var history: ChildHistory? { get }
}

extension ChildHistory: IndicatorSubject {
  /// The child itself.
  public var history: ChildHistory? { self }
}

/// A record of a register as an indicator looks at it: what it says, where it stands, and the history of its child.
///
/// The fields of the record can be asked of it: `review.partOne`.
@dynamicMemberLookup
public struct RegisterRow<Record: RegisterRecord>: IndicatorSubject {
  let table: [Record]
  let row: Int

  /// The history of the child the record names; `nil` when it names none.
  public let history: ChildHistory?

  /// The row at a place of a table; `nil` when the table has no such row.
  init?(_ table: [Record], _ row: Int, of history: ChildHistory?) {
    guard table.indices.contains(row) else { return nil }
    self.table = table
    self.row = row
    self.history = history
  }

  /// What the record says.
  public var record: Record { table[row] }

  /// Where it stands.
  public var reference: RecordReference { RecordReference(Record.table, row) }

  /// A field of the record.
  public subscript<Value>(dynamicMember field: KeyPath<Record, Value>) -> Value { table[row][keyPath: field] }
}

/// One thing that a statutory clock asked for, judged as the records stood on the last day of the period.
///
/// What is said of it can be asked of it: `event.due`, `event.outcome`.
@dynamicMemberLookup
public struct ClockEvent: IndicatorSubject {
  /// What came of it.
  public let timeliness: Timeliness

  /// The history of the child it was to be done for.
  public let history: ChildHistory?

  /// The row of the event that set the clock off, or else one that stands for the child.
  public var reference: RecordReference { timeliness.record }

  /// What came of it as it counts: what is not due by the day asked about is not yet due, though it may be done.
  public let outcome: Timeliness.Outcome

  /// An event; with `dueBy` one that is due after that day counts as not yet due.
  init(timeliness: Timeliness, history: ChildHistory?, dueBy day: CalendarDay? = nil) {
    self.timeliness = timeliness
    self.history = history
    let isWaiting = timeliness.due.map { due in day.map { due > $0 } ?? false } ?? false
    outcome = isWaiting ? .notYetDue : timeliness.outcome
  }

  /// What is said of it.
  public subscript<Value>(dynamicMember field: KeyPath<Timeliness, Value>) -> Value { timeliness[keyPath: field] }
}
