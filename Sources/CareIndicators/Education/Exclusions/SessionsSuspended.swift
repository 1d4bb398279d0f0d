import CareCore
import CareModels

extension Indicator {
  /// How many sessions a child who was suspended lost by it.
  public static let sessionsSuspended = mean(
    "exclusions.sessions-per-child", "Sessions lost to suspension, for each child suspended",
    definition: """
      Of children looked after who were suspended in the school year, the mean number of half-day sessions that all their \
      suspensions took. At most 45 school days, 90 sessions, are lawful for one pupil in a school year.
      """,
    sources: [.interactiveTool("item 238"), .virtualSchoolReport("exclusions")], polarity: .lowIsGood, of: .suspended,
    .number("Sessions", unit: "sessions", missing: "the sessions of a suspension") { child, context in
      let found = child.exclusions(.suspension, context)
      let sessions = found.known.compactMap(\.sessions).filter { $0 >= 0 }
      guard !found.isUnsure, sessions.count == found.known.count else { return nil }
      return sessions.reduce(0) { sum, more in
        guard let sum else { return nil }
        let (total, overflow) = sum.addingReportingOverflow(more)
        return overflow ? nil : total
      }
    }, example: .exclusions(counted: "A", leftOut: "", outside: "B C E", shows: "7.0"))
}
