import CareCore
import CareModels

extension Rule {
  /// Rules about deprivation of liberty.
  static let deprivationsOfLiberty: [Rule] = [
    .liberty(
      "700", "The start of the deprivation of liberty is blank or no date. Enter the day as dd/mm/yyyy.",
      fields: [.start]
    ) { deprivation in
      deprivation.isBlank(.start) || deprivation.isNoReturnedDay(.start)
    },
    .liberty(
      "701", "The end of the deprivation of liberty is no date. Enter the day as dd/mm/yyyy, or leave it blank.",
      fields: [.end]
    ) { deprivation in
      deprivation.isNoReturnedDay(.end)
    },
    .liberty(
      "702", "The deprivation of liberty ends on or before the day it starts. Check both dates.",
      fields: [.start, .end],
      note: "Whether it may end on the day it starts is left open by what is published; it is reported, as the public "
        + "validator does."
    ) { deprivation in
      guard let start = deprivation.start, let end = deprivation.end else { return false }
      return end <= start
    },
    .liberty(
      "703", "The deprivation of liberty starts after the end of the collection year. Check the date.",
      fields: [.start]
    ) { deprivation in
      guard let start = deprivation.start else { return false }
      return start > deprivation.facts.year.end
    },
    .liberty(
      "704", "The deprivation of liberty ended before or after the collection year. Check the date.", fields: [.end]
    ) { deprivation in
      deprivation.ends(outside: deprivation.facts.year)
    },
    .child(
      "705",
      "The deprivation of liberty starts before the one before it has ended. Check whether an end is missing, or the "
        + "dates overlap.",
      fields: [.liberty(.start), .liberty(.end)], years: 2027...2027, tables: [.deprivationsOfLiberty],
      note: "Taken in order and reported as times missing are (574)."
    ) { child, flags in
      flags.flag(child.deprivationsOfLiberty.overlapping)
    },
    .child(
      "706",
      "The child's deprivation of liberty was still open at the end of last year, but no entry of this year starts on "
        + "the same day. Enter it again, with its start of last year.",
      fields: [.liberty(.start), .header(.child)], years: 2027...2027, tables: [.deprivationsOfLiberty],
      needs: [.lastYear(.deprivationsOfLiberty)],
      note: "The child's first entry of this year is reported, or, when there is none, the child in the header: last "
        + "year's return cannot be put right."
    ) { child, flags in
      let now = child.deprivationsOfLiberty
      guard let before = child.lastYear?.deprivationsOfLiberty.filter(\.isOpen), !now.contains(where: \.isStartUnusable)
      else { return }
      let isLost = before.contains { open in open.start != nil && !now.contains { $0.start == open.start } }
      if isLost { flags.flagNotContinued(now, of: child) }
    },
    .child(
      "707",
      "The child has ceased to be looked after, but the deprivation of liberty has no end, or ends outside the time in "
        + "care. Check the end, and the episodes.",
      fields: [.liberty(.end)], years: 2027...2027, tables: [.deprivationsOfLiberty, .episodes],
      note: "Judged as times missing are (577)."
    ) { child, flags in
      flags.flag(child.deprivationsOfLiberty.outside(child.periodsOfCare))
    },
    .liberty(
      "708", "The deprivation of liberty starts on or before the date of birth. Check both dates.", fields: [.start],
      note: "The start has to be after the date of birth, so that the day of birth itself is reported."
    ) { deprivation in
      guard let start = deprivation.start, let birth = deprivation.birthDate else { return false }
      return start <= birth
    },
    .child(
      "709",
      "The child was deprived of liberty in a placement that is not expected for it: K2, Z12 and Z13 are. "
        + "Check the placement and the dates.",
      fields: [.liberty(.start), .episode(.placementType)], years: 2027...2027,
      tables: [.deprivationsOfLiberty, .episodes],
      note: "Only deprivations that have ended are looked at. A code that is not on the list is none of the three; a "
        + "blank one says nothing."
    ) { child, flags in
      child.flagDeprivations(&flags) { episode in
        switch episode.placementType {
        case .childrensHome, .otherSecondKind, .otherThirdKind: false
        default: episode.isFilled(.placementType)
        }
      }
    },
    .child(
      "710",
      "The child was deprived of liberty in a secure children's home, with parents, in a young offender institution or "
        + "in supported accommodation, which does not go with it. Check the placement and the dates.",
      fields: [.liberty(.start), .episode(.placementType)], years: 2027...2027,
      tables: [.deprivationsOfLiberty, .episodes],
      note: "Only deprivations that have ended are looked at."
    ) { child, flags in
      child.flagDeprivations(&flags) { episode in
        switch episode.placementType {
        case .secureChildrensHome, .withParents, .youngOffenderInstitution, .supportedAccommodation: true
        default: false
        }
      }
    },
  ]
}
