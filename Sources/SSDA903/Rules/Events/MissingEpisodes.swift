import CareCore
import CareModels

extension Rule {
  /// Rules about the entries for times missing or away.
  static let missingEpisodes: [Rule] = [
    .missing(
      "1004", "The start of the time missing or away is blank or no date. Enter the day as dd/mm/yyyy.",
      fields: [.start]
    ) { missing in
      missing.isBlank(.start) || missing.isNoReturnedDay(.start)
    },
    .missing(
      "1005", "The end of the time missing or away is no date. Enter the day as dd/mm/yyyy, or leave it blank.",
      fields: [.end]
    ) { missing in
      missing.isNoReturnedDay(.end)
    },
    .missing(
      "1006", "The kind of absence is not on the list. Enter M for missing or A for away without authorisation.",
      fields: [.kind]
    ) { missing in
      missing.isNoReturnedCode(.kind, \.kind)
    },
    .missing(
      "564", "The child was missing or away, but the day it started is blank. Enter the start.",
      fields: [.kind, .start]
    ) { missing in
      missing.kind != nil && missing.isBlank(.start)
    },
    .missing(
      "565", "There is a start, but not whether the child was missing or away. Enter M or A.",
      fields: [.kind, .start]
    ) { missing in
      missing.isFilled(.start) && missing.isBlank(.kind)
    },
    .missing(
      "566", "There is an end, but not whether the child was missing or away. Enter M or A.", fields: [.kind, .end]
    ) { missing in
      missing.isFilled(.end) && missing.isBlank(.kind)
    },
    .missing(
      "567", "The time missing or away ends before it starts. Check both dates.", fields: [.start, .end]
    ) { missing in
      guard let start = missing.start, let end = missing.end else { return false }
      return end < start
    },
    .missing(
      "570", "The time missing or away starts after the end of the collection year. Check the date.", fields: [.start]
    ) { missing in
      guard let start = missing.start else { return false }
      return start > missing.facts.year.end
    },
    .missing(
      "571", "The time missing or away ended before or after the collection year. Check the date.", fields: [.end]
    ) { missing in
      missing.ends(outside: missing.facts.year)
    },
    .missing(
      "586", "The child went missing or away on or before the date of birth. Check both dates.", fields: [.start],
      note: "The day of birth itself is reported too: nobody goes missing from a placement on that day."
    ) { missing in
      guard let start = missing.start, let birth = missing.birthDate else { return false }
      return start <= birth
    },
  ]

  /// Rules about times missing or away against one another, last year's, and the child's time in care.
  static let missingFromCare: [Rule] = [
    .child(
      "574",
      "The time missing or away starts before the one before it has ended. Check whether an end is missing, or the "
        + "dates overlap.",
      fields: [.missing(.start), .missing(.end)], tables: [.missingEpisodes],
      note:
        "The times of a child are taken in order of their ends, open ones by their starts; of two that overlap, the "
        + "one that ends later is reported. One may start on the day another ended."
    ) { child, flags in
      flags.flag(child.missing.overlapping)
    },
    .missing(
      "575",
      "The placement from which the child went missing or away has ended, but the time missing or away has no end. "
        + "Enter the end, or check the episode.",
      fields: [.end], with: [.episodes],
      note: "The placement is that of any episode in which the start lies, its first and last day included."
    ) { missing in
      guard let start = missing.start, missing.isOpen, let child = missing.child else { return false }
      return child.episodes.contains { $0.covers(start) ?? false && $0.end != nil }
    },
    .child(
      "576",
      "The child was still missing or away at the end of last year, but this year's first entry does not start on the "
        + "same day. Enter that time again, with its start of last year.",
      fields: [.missing(.child), .header(.child)], tables: [.missingEpisodes], needs: [.lastYear(.missingEpisodes)],
      note: "A child without any entry this year is reported in the header."
    ) { child, flags in
      let first = child.missing.first
      guard first?.cells.start != .unusable, let before = child.lastYear?.missing.filter(\.isOpen) else { return }
      if before.contains(where: { $0.start != nil && $0.start != first?.start }) {
        flags.flagNotContinued(child.missing, of: child)
      }
    },
    .child(
      "577",
      "The child has ceased to be looked after, but the time missing or away has no end, or ends outside the time in "
        + "care. Check the end, and the episodes.",
      fields: [.missing(.end)], tables: [.missingEpisodes, .episodes],
      note: "The time missing or away has to end within a period of care, or to go on in one that goes on and in which "
        + "it started. A child without episodes is not reported here."
    ) { child, flags in
      flags.flag(child.missing.outside(child.periodsOfCare))
    },
    .child(
      "578",
      "The time missing or away starts when the child is not looked after. Check the start, and the episodes.",
      fields: [.missing(.start)], tables: [.missingEpisodes, .episodes],
      note: "The last day of care still counts: only a start after it is reported. A child without episodes is not "
        + "reported here."
    ) { child, flags in
      let periods = child.periodsOfCare
      flags.flag(
        child.missing.filter { missing in
          guard let start = missing.start, !periods.isEmpty else { return false }
          return !periods.contains { $0.covers(start) }
        })
    },
    .episode(
      "580",
      "The child was missing or away when care ended on the 18th birthday, but the reason is not E8. "
        + "Check the reason the episode ceased.",
      fields: [.reasonCeased], with: [.missingEpisodes],
      note: "It is only on the 18th birthday that care ends for a missing child whatever happens; the rule is put to "
        + "times missing that end on it, on the last day of the episode."
    ) { episode in
      guard let end = episode.end, episode.reasonCeased != .otherReason, let child = episode.child
      else { return false }
      return child.missing.contains { $0.end == end && $0.birthDate?.birthday(18) == end }
    },
    .missing(
      "581",
      "The time missing or away starts when care has not started yet. Check the start, and the first episode.",
      fields: [.start], with: [.episodes],
      note: "What is reported lies in no episode and before one. A start after the last day of care is reported by 578."
    ) { missing in
      guard let start = missing.start, let episodes = missing.child?.episodes else { return false }
      return !episodes.contains { $0.covers(start) ?? true }
        && episodes.contains { $0.start.map { $0 > start } ?? false }
    },
  ]
}
