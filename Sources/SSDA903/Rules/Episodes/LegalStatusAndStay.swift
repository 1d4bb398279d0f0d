import CareCore
import CareModels

extension Rule {
  /// Rules about legal status and length of stay.
  static let legalStatusAndStay: [Rule] = [
    .limit("361", .policeProtection, days: 3, "police protection (L1) cannot last more than 72 hours"),
    .limit(
      "362", .emergencyProtectionOrder, days: 21,
      "the return lets an emergency protection order (L2) last 21 days at most"),
    .limit("363", .childAssessmentOrder, days: 7, "a child assessment order (L3) cannot last more than 7 days"),
    .limit("364", .detainedUnderPACE, days: 21, "the return lets detention under PACE (J2) last 21 days at most"),
    .episode(
      "365", "A short break of a series (V3) lasts more than 17 days. Check the dates and the legal status.",
      fields: [.legalStatus, .start, .end],
      note: "One that goes on is counted to the end of the collection year."
    ) { episode in
      episode.legalStatus == .shortBreaksIndividuallyRecorded && episode.lasts(moreThan: 17)
    },
    .child(
      "367",
      "The child's short breaks (V3) come to more than 75 days in the year. Check the dates and the legal status.",
      fields: [.episode(.legalStatus), .episode(.start), .episode(.end)], tables: [.episodes],
      note: "Of any twelve months, a return can show its own year: the days from start to end that lie in it, the last "
        + "one not counted."
    ) { child, flags in
      let breaks = child.episodes.filter { episode in
        episode.legalStatus == .shortBreaksIndividuallyRecorded && episode.daysInYear > 0
      }
      if breaks.reduce(0, { $0 + $1.daysInYear }) > 75 { flags.flag(breaks) }
    },
    .temporaryLimit("375", .temporaryHospitalStay, "A stay in hospital that counts as temporary (T1)"),
    .temporaryLimit("376", .temporaryWhileCarerOnHoliday, "A temporary placement during the carer's holiday (T3)"),
    .temporaryLimit("379", .temporaryShortOther, "A temporary placement for another reason (T4)"),
    .child(
      "377",
      "The child has more than two temporary placements during the carer's holiday (T3) in twelve months. Check the "
        + "placements.",
      fields: [.episode(.placementType)], tables: [.episodes],
      note: "Placements are in the same twelve months when the last of them starts before the first has its "
        + "anniversary. Those without a start cannot be placed, and are not counted."
    ) { child, flags in
      let placements = child.episodes.filter { episode in
        episode.placementType == .temporaryWhileCarerOnHoliday && episode.start != nil
      }
      for (index, third) in placements.enumerated().dropFirst(2) {
        guard let start = third.start, let anniversary = placements[index - 2].start?.adding(years: 1),
          start < anniversary
        else { continue }
        flags.flag(placements[(index - 2)...index])
      }
    },
    .child(
      "426",
      "The child has short breaks both recorded one by one (V3) and under an agreement (V4). Use one of them throughout "
        + "the year.",
      fields: [.episode(.legalStatus)], tables: [.episodes]
    ) { child, flags in
      let breaks = child.episodes.filter(\.isShortBreak)
      if breaks.contains(where: { $0.legalStatus != breaks.first?.legalStatus }) { flags.flag(breaks) }
    },
  ]

  /// A rule that a legal status does not last longer than the law lets it, from episode to episode.
  private static func limit(_ code: String, _ status: LegalStatus, days: Int, _ limit: String) -> Rule {
    .child(
      code, "The legal status lasts too long: \(limit). Check the dates and the legal status.",
      fields: [.episode(.legalStatus), .episode(.start), .episode(.end)], tables: [.episodes],
      note:
        "Episodes under the status that leave no day between them are one stay, which lasts from the first start to "
        + "the last end; another status in between ends it. One that goes on is counted to the end of the collection year."
    ) { child, flags in
      for stay in child.stays(under: status) where stay.days > days { flags.flag(stay.episodes) }
    }
  }

  /// A rule that a temporary placement does not last longer than its kind may.
  private static func temporaryLimit(_ code: String, _ placement: PlacementType, _ name: String) -> Rule {
    let days = placement.maximumDays ?? .max
    return .episode(
      code, "\(name) lasts more than \(days) days. Check the dates and the placement.",
      fields: [.start, .placementType],
      note: "One that goes on is counted to the end of the collection year, as under rule 365. The date of birth does "
        + "not matter."
    ) { episode in
      episode.placementType == placement && episode.lasts(moreThan: days)
    }
  }
}
