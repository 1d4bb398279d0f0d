import CareCore
import CareModels

extension SampledChild {
  /// The reviews held in the years of history: the first within 20 working days, then after 3 and every 6 months,
  /// mostly in time. Returned as table Reviews.
  func reviews() -> [Review] {
    var random = random(.reviews)
    let fourth = birth.yearsLater(4)
    var reviews: [Review] = []
    for course in courses {
      var previous = course.period.start
      var held = 0
      while true {
        let due = due(held, after: previous)
        let isLate = random.happens(inThousand: held == 0 ? 130 : 75)
        let spare = held == 0 ? 8 : 24
        let planned = isLate ? due.shifted(random.number(1...30)) : due.shifted(-random.below(spare))
        let day = workday(planned, forward: isLate)
        guard day > previous, day < course.period.end, day <= context.asAt else { break }
        if day >= context.window.start {
          reviews.append(
            Review(
              child: identifier, birthDate: birth, date: day, participation: .known(participation(day, fourth, &random))
            ))
        }
        previous = day
        held += 1
      }
    }
    return reviews
  }

  private func due(_ held: Int, after previous: CalendarDay) -> CalendarDay {
    switch held {
    // Four weeks where the working days are not known.
    case 0: WorkingDays.englandAndWales.adding(20, to: previous) ?? previous.shifted(28)
    case 1: previous.adding(months: 3) ?? .last
    default: previous.adding(months: 6) ?? .last
    }
  }

  /// The working day on or nearest a day; a weekday where the working days are not known.
  private func workday(_ day: CalendarDay, forward: Bool) -> CalendarDay {
    var day = day
    for _ in 0..<10 {
      let isOff =
        WorkingDays.englandAndWales.isWorkingDay(day).map { !$0 }
        ?? (day.weekday == .saturday || day.weekday == .sunday)
      guard isOff else { break }
      day = day.shifted(forward ? 1 : -1)
    }
    return day
  }

  private func participation(
    _ day: CalendarDay, _ fourth: CalendarDay, _ random: inout SeededGenerator
  ) -> ReviewParticipation {
    if day < fourth { return .underFour }
    return random.pick(day < birth.yearsLater(10) ? Self.participationOfYounger : Self.participationOfOlder)
  }

  private static let participationOfYounger = Weighted(
    ReviewParticipation.absentConveyedViews, 50, (.attendedAndSpoke, 24), (.absentWithoutViews, 14),
    (.absentWithAdvocate, 5), (.attendedWithoutViews, 4), (.attendedAndConveyedViews, 2), (.attendedWithAdvocate, 1))
  private static let participationOfOlder = Weighted(
    ReviewParticipation.attendedAndSpoke, 54, (.absentConveyedViews, 26), (.absentWithoutViews, 8),
    (.absentWithAdvocate, 7), (.attendedWithoutViews, 2), (.attendedWithAdvocate, 2), (.attendedAndConveyedViews, 1))
}

extension SampledChild {
  /// The times the child was missing or away in the years of history: few children, mostly over 11, some often.
  /// Returned as table Missing.
  func missingEpisodes() -> [MissingEpisode] {
    var random = random(.missing)
    var rows: [MissingEpisode] = []
    let eleventh = birth.yearsLater(11)
    for course in courses {
      var year = max(course.period.start, context.window.start, eleventh)
      while year < course.period.end, year <= context.asAt {
        let isOlder = year >= birth.yearsLater(15)
        if random.happens(inThousand: isOlder ? 190 : 80) {
          addCluster(from: year.shifted(random.below(250)), to: year.shifted(365), course, &random, &rows)
        }
        year = year.shifted(365)
      }
    }
    return rows
  }

  private func addCluster(
    from start: CalendarDay, to last: CalendarDay, _ course: CareCourse, _ random: inout SeededGenerator,
    _ rows: inout [MissingEpisode]
  ) {
    let count = random.happens(inThousand: 300) ? random.number(5...20) : random.number(1...4)
    var day = start
    for _ in 0..<count {
      guard day < last, day > course.period.start else { return }
      let end = day.shifted(random.pick(Self.nights))
      // Back before care ended: a child who never came back would be another history.
      guard end < course.period.end, day <= context.asAt else { return }
      let isBack = end <= context.asAt
      guard isBack || episodes.last.map({ $0.end == nil && $0.start.map { $0 <= day } ?? false }) ?? false else {
        return
      }
      let kind: MissingKind = random.happens(inThousand: 850) ? .missing : .awayWithoutAuthorisation
      rows.append(
        MissingEpisode(
          child: identifier, birthDate: birth, kind: .known(kind), start: day, end: isBack ? end : nil))
      guard isBack else { return }
      day = end.shifted(random.number(1...18))
    }
  }

  private static let nights = Weighted(1, 45, (0, 30), (2, 12), (3, 6), (4, 3), (6, 2), (11, 2))
}

extension SampledChild {
  /// The orders that deprived the child of liberty in the last year: very few, all in children's homes. Returned as
  /// table DoLo.
  func deprivationsOfLiberty() -> [DeprivationOfLiberty] {
    var random = random(.liberty)
    for course in courses {
      for (position, stay) in course.stays.enumerated() where stay.setting.type == .childrensHome {
        let leaves = position + 1 < course.stays.count ? course.stays[position + 1].start : course.period.end
        let from = max(stay.start, context.lastYear.start)
        let room = from.days(until: min(leaves, context.asAt))
        guard room > 40, random.happens(inThousand: 60) else { continue }
        let start = from.shifted(random.below(room - 30))
        let end = start.shifted(random.number(14...200))
        let isOver = end <= context.asAt
        guard isOver ? end < leaves : leaves > context.asAt else { continue }
        return [DeprivationOfLiberty(child: identifier, birthDate: birth, start: start, end: isOver ? end : nil)]
      }
    }
    return []
  }
}
