public import CareCore
public import CareModels

/// One theme of a complaint; one without a theme has one that is not recorded.
public struct ComplaintThemeEntry: IndicatorSubject {
  /// The history of the child; `nil` when the complaint names none.
  public let history: ChildHistory?

  /// The row of the complaint.
  public let reference: RecordReference

  /// The theme; `nil` when not recorded.
  public let theme: Coded<ComplaintTheme>?

  let received: CalendarDay?

  static func all(of complaint: RegisterRow<Complaint>) -> [ComplaintThemeEntry] {
    var seen: Set<Coded<ComplaintTheme>> = []
    let themes = (complaint.themes ?? []).filter { seen.insert($0).inserted }.map(Optional.some)
    return (themes.isEmpty ? [nil] : themes).map {
      ComplaintThemeEntry(
        history: complaint.history, reference: complaint.reference, theme: $0, received: complaint.received)
    }
  }
}

extension Population<ComplaintThemeEntry> {
  static var complaintThemes: Population {
    .parts(
      of: Complaint.self, "complaint-themes", title: "of complaints received in the period",
      noun: "themes of complaints", missing: "the day the complaint was received", each: ComplaintThemeEntry.all,
      where: { theme, context in theme.received.map(context.period.contains) })
  }
}
