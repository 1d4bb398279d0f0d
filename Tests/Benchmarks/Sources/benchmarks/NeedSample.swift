import ChildrensServices

extension Register {
  /// The register with what is on record of need and protection, made up for its children from their places in the table:
  /// two referrals, a contact and an assessment each, and of every fourth an enquiry and a plan with its reviews.
  func withNeed(before last: CalendarDay) -> Register {
    var register = self
    let children = (self.children ?? []).compactMap(\.child)
    var contacts: [FrontDoorContact] = []
    var referrals: [Referral] = []
    var assessments: [SocialCareAssessment] = []
    var episodes: [ChildInNeedEpisode] = []
    var enquiries: [Section47Enquiry] = []
    var plans: [ChildProtectionPlan] = []
    for (place, child) in children.enumerated() {
      // The same day is not met again for ten years, so that children differ without a generator.
      guard let first = last.adding(days: -(place &* 37 % 3_653)) else { continue }
      func day(_ days: Int) -> CalendarDay { first.adding(days: days) ?? first }
      contacts.append(
        FrontDoorContact(child: child, received: first, outcome: .known(.socialCareThreshold)))
      for gap in [0, 200 + place % 400] {
        referrals.append(
          Referral(
            child: child, date: day(gap), noFurtherAction: place % 9 == 0, decided: day(gap + place % 4),
            childSeen: place % 5 == 0 ? nil : day(gap + place % 12)))
      }
      assessments.append(
        SocialCareAssessment(child: child, kind: .known(.single), start: day(2), authorised: day(2 + place % 80)))
      episodes.append(
        ChildInNeedEpisode(
          child: child, start: first, primaryNeed: .known(.abuseOrNeglect),
          end: place % 3 == 0 ? nil : day(90 + place % 500)))
      guard place % 4 == 0 else { continue }
      enquiries.append(Section47Enquiry(child: child, start: day(10), initialConference: day(20 + place % 20)))
      plans.append(
        ChildProtectionPlan(
          child: child, start: day(25), end: place % 8 == 0 ? nil : day(200 + place % 700),
          previousPlans: place % 5 / 4,
          reviews: [90, 260, 440].map { ProtectionPlanReview(date: day(25 + $0 + place % 9)) }))
    }
    register.contacts = contacts
    register.referrals = referrals
    register.socialCareAssessments = assessments
    register.childInNeedEpisodes = episodes
    register.section47Enquiries = enquiries
    register.childProtectionPlans = plans
    return register
  }
}
