import CareCore
import CareModels
import CareTestSupport

/// Re-referrals, plans and reviews counted another way: over flat lists, child by child, day by day.
struct PlainProtection {
  let referrals: [Referral]
  let plans: [ChildProtectionPlan]
  let year: Period

  /// Referrals and plans of some children, every day and every count given.
  init(children: Int, seed: UInt64, year: Period) {
    var random = SplitMix64(seed: seed)
    func day(_ from: CalendarDay, _ within: Int) -> CalendarDay {
      from.adding(days: Int.random(in: 0..<within, using: &random)) ?? from
    }
    let first = CalendarDay(2018, 1, 1)
    var referrals: [Referral] = []
    var plans: [ChildProtectionPlan] = []
    for number in 0..<children {
      let child = ChildIdentifier("c\(number)")
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        referrals.append(Referral(child: child, date: day(first, 1_250)))
      }
      var start = day(first, 900)
      for place in 0..<Int.random(in: 0...2, using: &random) {
        let end = day(start, 1_000)
        var reviews: [ProtectionPlanReview] = []
        var last = start
        while let next = last.adding(days: Int.random(in: 60...190, using: &random)), next <= end {
          reviews.append(ProtectionPlanReview(date: next))
          last = next
        }
        let isOpen = place > 0 || Int.random(in: 0...2, using: &random) == 0
        plans.append(
          ChildProtectionPlan(
            child: child, start: start, end: isOpen ? nil : end, previousPlans: place,
            reviews: reviews.shuffled(using: &random)))
        if isOpen { break }
        start = day(end, 400)
      }
    }
    self.referrals = referrals.shuffled(using: &random)
    self.plans = plans.shuffled(using: &random)
    self.year = year
  }

  var register: Register {
    var register = Register()
    register.referrals = referrals
    register.childProtectionPlans = plans
    return register
  }

  private func days(of period: Period) -> [CalendarDay] {
    (0..<period.dayCount).compactMap { period.start.adding(days: $0) }
  }

  /// For each day of the year those referred on it, and of them those referred in the year before, day by day.
  var reReferrals: (numerator: Int, denominator: Int) {
    var dates: [ChildIdentifier: [CalendarDay: Int]] = [:]
    for referral in referrals {
      if let child = referral.child, let date = referral.date { dates[child, default: [:]][date, default: 0] += 1 }
    }
    var (again, all) = (0, 0)
    for day in days(of: year) {
      guard let from = day.adding(months: -12), let before = day.adding(days: -1) else { continue }
      let window = days(of: Period(from, before))
      for own in dates.values {
        guard let count = own[day] else { continue }
        all += count
        if window.contains(where: { own[$0] != nil }) { again += count }
      }
    }
    return (again, all)
  }

  var second: (numerator: Int, denominator: Int) {
    let started = plans.filter { plan in plan.start.map(year.contains) ?? false }
    let again = started.filter { plan in
      plans.contains { other in
        guard let one = other.start, let two = plan.start else { return false }
        return other.child == plan.child && one < two
      }
    }
    return (again.count, started.count)
  }

  private var open: [ChildProtectionPlan] {
    plans.filter { plan in
      (plan.start.map { $0 <= year.end } ?? false) && (plan.end.map { $0 > year.end } ?? true)
    }
  }

  /// Counts the days on which each plan was in force.
  var twoYears: (numerator: Int, denominator: Int) {
    let long = open.filter { plan in
      guard let start = plan.start, let days = Period(from: start, through: year.end)?.dayCount else { return false }
      return days > 729
    }
    return (long.count, open.count)
  }

  /// Walks the days of each plan: on none of them may the limit have passed.
  var reviewed: (numerator: Int, denominator: Int) {
    var (inTime, all) = (0, 0)
    for plan in open {
      guard let start = plan.start, var due = start.adding(months: 3), due <= year.end else { continue }
      all += 1
      var isLate = false
      for day in days(of: Period(start, year.end)) {
        if day > start, plan.reviews?.contains(where: { $0.date == day }) ?? false {
          isLate = isLate || day > due
          due = day.adding(months: 6) ?? due
        }
      }
      if !isLate, due >= year.end { inTime += 1 }
    }
    return (inTime, all)
  }
}
