import CareCore
public import CareModels

extension ChildHistory {
  /// Where the child stood with the permanence panel, as last recorded by a day; of several rows of one day the first in
  /// order of text. `nil` when nothing had been recorded.
  func permanenceState(on day: CalendarDay) -> Coded<PermanenceTrackingState>? {
    let rows = records(of: PermanenceTracking.self).filter { $0.asAt.map { $0 <= day } ?? false }
    guard let last = rows.compactMap(\.asAt).max() else { return nil }
    return rows.filter { $0.asAt == last }.compactMap(\.state).min { $0.text < $1.text }
  }
}

extension Breakdown<ChildHistory> {
  /// By where the child stood with the permanence panel on the day.
  public static var permanenceState: Breakdown {
    Breakdown.codes("permanence-state", title: "Permanence decision", requires: [.permanenceTracking]) {
      child, context in child.permanenceState(on: context.asAt)
    }
  }
}
