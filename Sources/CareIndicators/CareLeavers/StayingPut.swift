import CareCore
import CareModels

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
}
