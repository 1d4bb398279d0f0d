public import CareCore
public import CareModels

/// A decision to let a finding stand: what a check finds there is right, or cannot be put right, and somebody says so.
///
/// It names the finding by its check and either a row or a child. A list of them is a file of its own, in JSON, kept
/// where the data is kept: the child's identifier and the reason may be about a person.
public struct Waiver: Codable, Hashable, Sendable {
  /// The ``RecordCheck/id`` of the check.
  public var check: String

  /// The row that may break it; `nil` when the waiver is for a child.
  public var record: RecordReference?

  /// The child whose rows may break it, wherever they stand; `nil` when the waiver is for a row.
  public var child: ChildIdentifier?

  /// Why.
  public var reason: String

  /// Who decided.
  public var acceptedBy: String

  /// The last day on which it holds; `nil` when it has no end.
  public var until: CalendarDay?

  /// Lets the findings of a check on one row stand.
  public init(check: String, record: RecordReference, reason: String, acceptedBy: String, until: CalendarDay? = nil) {
    self.check = check
    self.record = record
    self.reason = reason
    self.acceptedBy = acceptedBy
    self.until = until
  }

  /// Lets the findings of a check on one child's rows stand.
  public init(check: String, child: ChildIdentifier, reason: String, acceptedBy: String, until: CalendarDay? = nil) {
    self.check = check
    self.child = child
    self.reason = reason
    self.acceptedBy = acceptedBy
    self.until = until
  }

  /// Whether it has ended by a day.
  public func hasExpired(on day: CalendarDay) -> Bool { until.isBefore(day) }

  /// Whether it is for this finding, of a row of this child. A waiver for neither row nor child is for none.
  func covers(_ finding: Finding, of owner: ChildIdentifier?) -> Bool {
    guard check == finding.check, record != nil || child != nil else { return false }
    if let record, record.table != finding.location.table || record.row != finding.location.row { return false }
    return child == nil || child == owner
  }
}

extension Waiver: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The check; neither the child nor the reason.
  public var description: String { "Waiver of \(check)" }

  /// The check; neither the child nor the reason.
  public var debugDescription: String { description }

  /// A mirror without the details.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
