import CareCore
import CareIndicators
import CareModels
import CareTestSupport

extension IndicatorCase {
  /// Visits to children in care.
  static let visits: [IndicatorCase] =
    [
      visit(.visitsInTime, .counted, "the first, on the seventh day", "2021-01-11"),
      visit(.visitsInTime, .notCounted, "the first, on the eighth", "2021-01-12"),
      visit(.visitsInTime, .undetermined, "on no day given", "."),
      visit(.visitsInTime, .outside, "the first is due after the year", "", start: "2021-03-25"),
      visit(.visitedUpToDate, .counted, "the next is due on 22 February, and was paid then", "2021-01-11 2021-02-22"),
      visit(.visitedUpToDate, .counted, "late once, and up to date now", "2021-01-20 2021-03-01"),
      visit(.visitedUpToDate, .notCounted, "the next was due on 22 February", "2021-01-11"),
      visit(.visitedUpToDate, .counted, "the first is due today", "", start: "2021-03-24"),
      visit(.visitedUpToDate, .notCounted, "the first was due yesterday", "", start: "2021-03-23"),
      visit(.visitedUpToDate, .undetermined, "on no day given", "."),
      rows(
        .visitedUpToDate, .counted, "a visit outstanding in the placement before does not matter",
        """
        A 2021-01-04 S C2 N1 U4 2021-03-26 X1
        A 2021-03-26 P C2 N1 U4
        children:
        A 2010-01-01
        statutoryVisits: child date
        """),
      visit(.visitedInTime, .counted, "both", "2021-01-11 2021-02-22"),
      visit(.visitedInTime, .notCounted, "late once, and up to date now", "2021-01-20 2021-03-01"),
      visit(.visitedInTime, .leftOut, "the first is not due", "", start: "2021-03-29"),
      visit(.visitedInTime, .undetermined, "on no day given", "."),
      visit(.visitedInTime, .counted, "weeks between, to the day", "2021-01-11 2021-01-18 2021-03-01"),
      alone(.counted, "alone", "2020-08-03 true true"),
      alone(.notCounted, "with others", "2020-08-03 true false"),
      alone(.notCounted, "not seen", "2020-08-03 false ."),
      alone(.undetermined, "not said", "2020-08-03 true ."),
      alone(.undetermined, "on no day given", ". true true"),
      alone(.outside, "the year after", "2021-04-01 true true"),
    ]

  private static func visit(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ days: String, start: String = "2021-01-04"
  ) -> IndicatorCase {
    let rows = days.split(separator: " ").map { "A \($0)" }
    return self.rows(
      indicator, outcome, name,
      (["A \(start) S C2 N1 U4", "children:", "A 2010-01-01", "statutoryVisits: child date"] + rows)
        .joined(separator: "\n"))
  }

  private static func alone(_ outcome: Outcome, _ name: String, _ cells: String) -> IndicatorCase {
    rows(.seenAlone, outcome, name, "statutoryVisits: child date isSeen isSeenAlone\nA \(cells)")
  }

  /// Independent visitors, advocates and mentors.
  static let support: [IndicatorCase] = [
    match(.childrenWithIndependentVisitor, .counted, "on the day", "V 2020-06-01 . 2021-03-31 ."),
    match(.childrenWithIndependentVisitor, .notCounted, "tomorrow", "V 2020-06-01 . 2021-04-01 ."),
    match(.childrenWithIndependentVisitor, .notCounted, "it ended on the day", "V 2020-06-01 . 2020-09-01 2021-03-31"),
    match(.childrenWithIndependentVisitor, .undetermined, "on no day given", "V 2020-06-01 . . ."),
    match(.childrenWaitingForIndependentVisitor, .counted, "since the day", ". 2021-03-31 . . ."),
    match(.childrenWaitingForIndependentVisitor, .counted, "matched tomorrow", "V 2020-06-01 . 2021-04-01 ."),
    match(.childrenWaitingForIndependentVisitor, .outside, "matched on the day", "V 2020-06-01 . 2021-03-31 ."),
    match(.childrenWaitingForIndependentVisitor, .outside, "said no", ". 2020-06-01 2020-06-02 . ."),
    match(.childrenWaitingForIndependentVisitor, .undetermined, "referred on no day given", ". . . . ."),
    advocate(.childrenWithAdvocate, .counted, "since before the year", "2020-01-06 true 2020-02-03 ."),
    advocate(.childrenWithAdvocate, .notCounted, "until before the year", "2020-01-06 true 2020-02-03 2020-03-31"),
    advocate(.childrenWithAdvocate, .notCounted, "said no", "2020-06-01 false . ."),
    advocate(.childrenWithAdvocate, .undetermined, "from no day given", "2020-06-01 true . ."),
    rows(
      .childrenWithAdvocate, .outside, "left care before the year",
      """
      A 2018-01-08 S C2 N1 U4 2020-03-31 E4A
      advocacy: child offered isAccepted started
      A 2020-06-01 true 2020-06-08
      """),
    advocate(.advocacyTakenUp, .counted, "accepted", "2020-06-01 true . ."),
    advocate(.advocacyTakenUp, .counted, "it led to help", "2020-06-01 . 2020-06-08 ."),
    advocate(.advocacyTakenUp, .notCounted, "said no", "2020-06-01 false . ."),
    advocate(.advocacyTakenUp, .undetermined, "no answer recorded", "2020-06-01 . . ."),
    advocate(.advocacyTakenUp, .undetermined, "offered on no day given", ". true . ."),
    advocate(.advocacyTakenUp, .outside, "offered after the year", "2021-04-01 true . ."),
    rows(
      .mentored, .counted, "and it ended", "mentoring: child referred matched ended\nA 2020-06-01 2020-09-01 2020-12-01"
    ),
    rows(.mentored, .notCounted, "tomorrow", "mentoring: child referred matched\nA 2020-06-01 2021-04-01"),
    rows(.mentored, .undetermined, "on no day given", "mentoring: child mentor referred\nA M 2020-06-01"),
    rows(.mentored, .outside, "referred before the year", "mentoring: child referred matched\nA 2020-03-31 2020-09-01"),
  ]

  private static func match(_ indicator: Indicator, _ outcome: Outcome, _ name: String, _ cells: String)
    -> IndicatorCase
  {
    rows(
      indicator, outcome, name,
      """
      A 2018-01-08 S C2 N1 U4
      independentVisitorMatches: child visitor referred declined matched ended
      A \(cells)
      """)
  }

  private static func advocate(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ cells: String
  ) -> IndicatorCase {
    rows(
      indicator, outcome, name,
      """
      A 2018-01-08 S C2 N1 U4
      advocacy: child offered isAccepted started ended
      A \(cells)
      """)
  }
}
