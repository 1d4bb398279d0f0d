import CareCore
import CareModels

extension Population<CareLeaverReport> {
  /// Young people in the return with a birthday at 18, 19 or 20 in the period who left care from a foster placement on the
  /// eighteenth birthday.
  static var fosteredUntilEighteen: Population {
    returned("returned-18-20", 18...20, "at 18, 19 or 20").filtered(
      "fostered-until-18", title: "who left a foster placement on the eighteenth birthday",
      missing: "the placement they left at 18", requires: [.episodes]
    ) { report, context in
      report.history?.leftFosterCareAtEighteen(context.options.leapDayBirthday)
    }
  }
}

extension ChildHistory {
  /// Whether care ended on the eighteenth birthday, from a foster placement; `nil` when no episode says.
  fileprivate func leftFosterCareAtEighteen(_ leapDay: LeapDayBirthday) -> Bool? {
    guard let birthDate, let eighteen = birthDate.birthday(18, leapDay: leapDay),
      let last = careEpisodes.last(where: { $0.start < eighteen })
    else { return nil }
    guard let end = last.end else { return last.endIsUnusable ? nil : false }
    guard end == eighteen else { return false }
    if let type = last.placementType { return type.isFoster }
    return record(of: last).placementType == nil ? nil : false
  }
}

extension Indicator {
  /// The share of those fostered until 18 who stay with their former carers.
  public static let stayingPut = proportion(
    "care-leavers.staying-put", "Staying put with former foster carers, aged 18 to 20",
    definition: """
      Of young people in the return's table of care leavers who reached 18, 19 or 20 in the period and left care from a foster \
      placement on their eighteenth birthday, those who live with their former foster carers around that birthday. \
      The episodes with which they left care have to be on record.
      """,
    sources: [.interactiveTool("item 354"), .statistics("care leavers, staying put")], polarity: .highIsGood,
    of: .fosteredUntilEighteen,
    steps: .outsideTheBase + [
      .count("With former foster carers", missing: "where they live") { report, _ in
        report.accommodation?.code.map { $0.group == .withFormerFosterCarers }
      }
    ],
    example: IndicatorExample(
      """
      A 2018-01-08 S C2 N1 U4 2020-06-01 E4A
      B 2018-01-08 S C2 N1 U6 2019-06-01 E4A
      C 2018-01-08 S C2 N1 U6 2019-06-01 E4A
      E 2018-01-08 S C2 N1 U4 2019-05-31 E4A
      F 2018-01-08 S C2 N1 K2 2019-06-01 E4A
      children:
      A 2002-06-01
      B 2001-06-01
      C 2001-06-01
      D 2001-06-01
      E 2001-06-01
      F 2001-06-01
      careLeavers: CHILD IN_TOUCH ACTIV ACCOM
      A YES F2 Z1
      B YES F2 U1
      C RHOM 0 0
      D YES F2 Z1
      E YES F2 Z1
      F YES F2 Z1
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E F", shows: "50"))

  /// Young people who stay put on the day, by with whom.
  public static let stayingPutByKind = distribution(
    "care-leavers.staying-put-by-kind", "Young people staying put by with whom",
    definition: """
      Stays of young people with their former carers, or in supported lodgings, after 18 that had begun by the day and had \
      not ended, by with whom.
      """,
    sources: [.careReport("7.3")],
    of: .records(
      of: StayingPut.self, "staying-put-on-day", title: "under way on the day", noun: "stays with former carers",
      missing: "the first day"
    ) { row, context in
      if let end = row.end, end <= context.asAt { return false }
      return row.start.map { $0 <= context.asAt }
    },
    by: .codes("staying-put-kind", title: "With whom", requires: []) { row, _ in row.kind },
    example: IndicatorExample(
      """
      stayingPuts: child kind start end
      A inHouse 2020-06-01
      B agency 2020-06-01 2021-04-01
      C inHouse .
      D inHouse 2020-06-01 2021-03-31
      """, counted: "A B", undetermined: "C", outside: "D", groups: ["inHouse": "A", "agency": "B"], shows: "2"))
}
