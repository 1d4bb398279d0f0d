import CareCore
import CareModels

extension SampledChild {
  /// Who was the child's social worker since the return began to ask, on 1 April 2023. Returned as table SWEpisodes.
  ///
  /// One worker follows another from the first start of care that is asked about, also while a child who comes back was
  /// at home (rule SW12STG2); the last has no end, even where the child has left care (rules SW11bSTG2 and SW17STG2).
  func socialWorkerEpisodes() -> [SocialWorkerEpisode] {
    let asked = CalendarDay(2023, 4, 1)
    let first = courses.first { $0.period.end > max(asked, context.window.start) }
    guard var start = first?.period.start, let last = courses.last?.period.end else { return [] }
    var random = random(.workers)
    var reason = SocialWorkerChangeReason.firstContactOrReferral
    // A worker who was there when the question was first asked had taken the case some time before.
    let earlier = asked.shifted(-random.below(400))
    if start < earlier { (start, reason) = (earlier, random.pick(Self.reasons)) }
    var worker = random.below(workerCount)
    var rows: [SocialWorkerEpisode] = []
    while true {
      var next = start
      repeat { next = next.shifted(30) } while next < last && !random.happens(inThousand: 88)
      next = next.shifted(-random.below(14))
      let isLast = next.shifted(14) >= last || next > context.asAt
      if isLast || next >= asked {
        rows.append(
          SocialWorkerEpisode(
            child: identifier, birthDate: birth, worker: Self.name(worker), start: start, end: isLast ? nil : next,
            reason: .known(reason)))
      }
      guard !isLast else { return rows }
      (start, reason) = (next, random.pick(Self.reasons))
      worker = (worker + 1 + random.below(workerCount - 1)) % workerCount
    }
  }

  /// About one worker for a dozen children, and never fewer than three.
  private var workerCount: Int { 3 + context.settings.children / 12 }

  private static func name(_ worker: Int) -> String {
    let digits = String(worker + 1)
    return "SW" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
  }

  private static let reasons = Weighted(
    SocialWorkerChangeReason.leftRole, 40, (.standardTransfer, 25), (.managingCaseloads, 14), (.absence, 8),
    (.restructure, 6), (.other, 5), (.childRequest, 1), (.parentOrCarerRequest, 1))
}

extension SampledChild {
  /// The schools of a child of school age who was in care in the last year. Not part of the return.
  func schoolEnrolments() -> [SchoolEnrolment] {
    guard !outline.isUnaccompanied, outline.shortBreaks == nil, hasEpisodeInLastYear else { return [] }
    var random = random(.schools)
    var rows: [SchoolEnrolment] = []
    // Reception in the September after the fourth birthday, secondary school seven years later, to the age of 16.
    let first = Self.september(after: birth.yearsLater(4))
    for (years, length, kind) in [(0, 7, 0), (7, 5, 1)] {
      let start = first.yearsLater(years)
      let end = first.yearsLater(years + length).shifted(-45)
      guard start <= context.asAt else { break }
      var cuts = [start]
      if random.happens(inThousand: 220) { cuts.append(start.shifted(60 + random.below(start.days(until: end) - 90))) }
      for (position, cut) in cuts.enumerated() where cut <= context.asAt {
        let leaves = position + 1 < cuts.count ? cuts[position + 1] : end
        let urn = URN(String(910_000 + kind * 40_000 + random.below(40 + min(context.settings.children, 30_000))))
        rows.append(
          SchoolEnrolment(
            child: identifier, school: urn, start: cut, end: leaves <= context.asAt ? leaves : nil))
      }
    }
    return rows
  }

  private static func september(after day: CalendarDay) -> CalendarDay {
    let parts = day.components
    return CalendarDay(year: parts.month >= 9 ? parts.year + 1 : parts.year, month: 9, day: 1) ?? day
  }
}
