import CareCore
import CareModels

extension Indicator {
  /// Offers of a mentor to foster carers, by how far they came.
  public static let carerMentoringByStage = distribution(
    "support.carer-mentoring-by-stage", "Mentoring of foster carers by stage reached",
    definition: """
      Foster carers asked in the period whether they would like another carer as a mentor, by the furthest stage reached \
      by its last day: asked, answered, wanted, matched, agreed. Who reached a stage at all are those in it and in the \
      later ones.
      """,
    sources: [.careReport("3.1, mentoring of foster carers")],
    of: .records(
      of: CarerMentoring.self, "carers-asked", title: "made in the period", noun: "offers of a mentor",
      missing: "the day on which the carer was asked"
    ) { offer, context in offer.contacted.map(context.period.contains) },
    by: Breakdown(
      "mentoring-stage", title: "Stage",
      groups: [
        BreakdownGroup("asked", "Asked"), BreakdownGroup("answered", "Answered"), BreakdownGroup("wanted", "Wanted"),
        BreakdownGroup("matched", "Matched"), BreakdownGroup("agreed", "Agreed"),
      ], requires: []
    ) { offer, context in
      func isDone(_ day: CalendarDay?) -> Bool { day.map { $0 <= context.asAt } ?? false }
      if isDone(offer.agreed) { return "agreed" }
      if isDone(offer.matched) { return "matched" }
      if offer.isWanted == true { return "wanted" }
      return isDone(offer.responded) || offer.isWanted == false ? "answered" : "asked"
    },
    example: IndicatorExample(
      """
      carerMentoring: household contacted responded isWanted matched agreed
      H1 2020-06-01 2020-06-03 true 2020-07-01 2020-08-01
      H2 2020-06-01 2020-06-03 true 2020-07-01 2021-04-01
      H3 2020-06-01 2020-06-03 true
      H4 2020-06-01 2020-06-03 false
      H5 2020-06-01
      H6 . 2020-06-03
      H7 2021-04-01
      """, counted: "0 1 2 3 4", undetermined: "5", outside: "6",
      groups: ["agreed": "0", "matched": "1", "wanted": "2", "answered": "3", "asked": "4"], shows: "5"))
}
