import CareCore
import CareModels

/// The page of every clock, written from the code.
enum TimeLimitsReference {
  static func markdown() -> String {
    let checks = Dictionary([TimelinessCheck].all.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let intro = """
      # Time limits

      Every statutory clock, and how it is read from the records. This page is written by a test from
      `StatutoryClock.all` and `[TimelinessCheck].all`; write it again with `CHILDRENS_SERVICES_WRITE_REFERENCE=1`.
      Something done on the last permitted day is in time.

      | Clock | Starts with | By when | Status | Source |
      |---|---|---|---|---|

      """
    let rows = StatutoryClock.all.map { clock in
      "| \(clock.name) (`\(clock.id)`) | \(clock.trigger) | \(byWhen(clock)) | \(clock.status.rawValue) | "
        + "\(clock.source) |\n"
    }
    return intro + rows.joined() + "\n## On the records\n"
      + StatutoryClock.all.map { section($0, checks[$0.id]) }.joined()
  }

  private static func byWhen(_ clock: StatutoryClock) -> String {
    let usual =
      switch clock.requirement {
      case .within(let limit): length(limit)
      case .firstThen(let first, let then): "\(length(first)), then \(length(then))"
      case .eachTerm: "once each term"
      case .byEvent(let event): "by: \(event.lowercased())"
      case .averageWithin(let thresholds):
        "on average " + thresholds.map { "\($0.months) months (scorecards \($0.scorecards))" }.joined(separator: ", ")
      case .noNationalLimit: "no national limit"
      }
    return usual + (clock.longerLimit.map { "; if agreed, \(length($0))" } ?? "")
      + (clock.endedIn.map { "; until \($0)" } ?? "")
  }

  private static func length(_ limit: TimeLimit) -> String {
    let unit =
      switch limit.unit {
      case .hours: "hour"
      case .calendarDays: "day"
      case .workingDays: "working day"
      case .weeks: "week"
      case .months: "month"
      }
    return "\(limit.limit) \(unit)\(limit.limit == 1 ? "" : "s")"
  }

  private static func section(_ clock: StatutoryClock, _ check: TimelinessCheck?) -> String {
    var text = "\n### `\(clock.id)`\n\n\(clock.name).\n"
    if let check {
      text += "\n- From: \(check.trigger.map { "`\($0)`" }.joined(separator: ", "))\n"
      text += "- Done: \(check.done.map { "`\($0)`" }.joined(separator: ", "))\n"
      if let reading = check.reading { text += "- Reading: \(reading)\n" }
    } else {
      text += "\n- Not checked: \(TimelinessCheck.unchecked[clock.id] ?? "?")\n"
    }
    for variant in clock.variants { text += "- \(variant.variant ?? ""): \(length(variant)) (\(variant.source))\n" }
    if let note = clock.note { text += "- Note: \(note)\n" }
    return text
  }
}
