// The limits on looked-after children: reviews, visits, plans and short breaks.

extension TimeLimit {
  /// The first review of a looked-after child: 20 working days from the start of the period of care.
  public static let firstReview = TimeLimit(
    id: "cla_review_first", name: "First looked-after review", trigger: "Start of the period of care", limit: 20,
    unit: .workingDays,
    source: .carePlanning("regulation 33"))

  /// The second review: three months from the first.
  public static let secondReview = TimeLimit(
    id: "cla_review_second", name: "Second looked-after review", trigger: "First review", limit: 3, unit: .months,
    source: .carePlanning("regulation 33"))

  /// The third and every later review: six months from the one before.
  public static let laterReview = TimeLimit(
    id: "cla_review_subsequent", name: "Third or later looked-after review", trigger: "Previous review", limit: 6,
    unit: .months,
    source: .carePlanning("regulation 33"))

  /// The longest that one short break of a series may last: 17 days.
  public static let singleShortBreak = TimeLimit(
    id: "short_break_max_single", name: "Length of one short break", trigger: "Start of the short break", limit: 17,
    unit: .calendarDays,
    source: .carePlanning("regulation 48(2)(c)(i); rule 365"))

  /// All short breaks of a series in any twelve months together: 75 days. It is no span of time, so there is no last
  /// day.
  public static let shortBreaksInTwelveMonths = TimeLimit(
    id: "short_break_max_total", name: "Short breaks in any twelve months", trigger: "Start of any twelve months",
    limit: 75, unit: .calendarDays,
    source: .carePlanning("regulation 48(2)(c)(iii); rule 367"))

  /// The first visit to a child in any placement: one week from its start.
  public static let firstVisit = TimeLimit(
    id: "cla_visit_first", name: "First visit to a placement", trigger: "Start of the placement", limit: 1,
    unit: .weeks,
    source: .carePlanning("regulation 28(2)(a)"))

  /// Visits in the first year of a placement: six weeks from the one before.
  public static let visitInFirstYear = TimeLimit(
    id: "cla_visit_year1", name: "Later visit in the first year of a placement", trigger: "Previous visit", limit: 6,
    unit: .weeks,
    source: .carePlanning("regulation 28(2)(b)"))

  /// Visits after the first year of a placement: six weeks from the one before.
  public static let visitAfterFirstYear = TimeLimit(
    id: "cla_visit_after_year1", name: "Visit after the first year of a placement", trigger: "Previous visit", limit: 6,
    unit: .weeks,
    source: .carePlanning("regulation 28(2)(c)(ii)"))

  /// The care plan of a child who is new to care: before the first placement, or within ten working days of its
  /// start.
  public static let carePlan = TimeLimit(
    id: "care_plan_first", name: "Care plan prepared", trigger: "Start of the first placement", limit: 10,
    unit: .workingDays, mayPrecedeTrigger: true,
    source: .carePlanning("regulation 4(2)"))

  /// The appointment of an independent reviewing officer: five working days from the start of the period of care,
  /// which is put as good practice.
  public static let reviewingOfficer = TimeLimit(
    id: "iro_appointed", name: "Independent reviewing officer appointed", trigger: "Start of the period of care",
    limit: 5, unit: .workingDays, mayPrecedeTrigger: true,
    source: Source("Children's services procedures manuals", "Rochdale 5.2.5; Hertfordshire"))
}
