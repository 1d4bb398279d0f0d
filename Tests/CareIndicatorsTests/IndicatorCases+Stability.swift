import CareCore
import CareIndicators

extension IndicatorCase {
  static let stability: [IndicatorCase] = [
    child(
      .threeOrMorePlacements, .counted, "three in the year",
      "A 2020-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4 2020-07-01 X1 \n A 2020-07-01 B E1 N1 K2"),
    child(
      .threeOrMorePlacements, .notCounted, "the third with the same carer",
      "A 2020-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4 2020-07-01 X1 \n A 2020-07-01 U E1 N1 U4"),
    child(
      .threeOrMorePlacements, .notCounted, "the second lasted no night",
      "A 2020-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 K2 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4"),
    child(
      .threeOrMorePlacements, .notCounted, "the new carer came in an episode that lasted no night",
      "A 2020-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4 2020-06-01 X1 \n A 2020-06-01 L E1 N1 U4"),
    child(
      .threeOrMorePlacements, .undetermined, "two and an undated move",
      "A 2020-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4 \n A . P C2 N1 K2"),
    child(
      .threeOrMorePlacements, .notCounted, "one and an undated move, which cannot make three",
      "A 2020-05-01 S C2 N1 U6 \n A . P C2 N1 K2"),
    child(
      .threeOrMorePlacements, .notCounted, "two and an undated change of status, which cannot make three",
      "A 2019-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4 \n A . L C2 N1 U4"),
    child(
      .threeOrMorePlacements, .counted, "three and an undated move",
      """
      A 2020-05-01 S C2 N1 U6 2020-06-01 X1
      A 2020-06-01 P C2 N1 U4 2020-07-01 X1
      A 2020-07-01 B E1 N1 K2
      A . P C2 N1 U4 2020-08-01
      """),
    child(
      .threeOrMorePlacements, .notCounted, "no reason for the new episode in the same place",
      "A 2020-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4 2020-07-01 X1 \n A 2020-07-01 . E1 N1 U4"),
    child(
      .threeOrMorePlacementsInTwoYears, .counted, "one a year before the last and two in it",
      "A 2019-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4 2020-07-01 X1 \n A 2020-07-01 B E1 N1 K2"),
    child(.threeOrMorePlacementsInTwoYears, .notCounted, "one throughout", "A 2019-05-01 S C2 N1 U6"),
    child(.threeOrMorePlacementsInTwoYears, .outside, "in care in the last year only", "A 2020-04-01 S C2 N1 U6"),
    child(
      .threeOrMorePlacementsInTwoYears, .outside, "left the day before",
      "A 2019-05-01 S C2 N1 U6 2021-03-30 E4A"),
    child(
      .threeOrMorePlacementsInTwoYears, .undetermined, "two and an undated move",
      "A 2019-05-01 S C2 N1 U6 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U4 \n A . P C2 N1 K2"),
    child(
      .threeOrMorePlacementsInTwoYears, .undetermined, "an undated episode in the first year",
      "A . S C2 N1 U6 2019-12-01 E4A \n A 2020-05-01 S C2 N1 U6"),
  ]

  static let longTerm: [IndicatorCase] =
    [Indicator.longTermStability, .longTermStabilityThreeYears]
    .flatMap { indicator in
      [
        child(indicator, .counted, "one placement throughout", "A 2016-05-01 S C2 N1 U4"),
        child(
          indicator, .notCounted, "moved a year ago", "A 2016-05-01 S C2 N1 U4 2020-05-01 X1 \n A 2020-05-01 P C2 N1 U4"
        ),
        child(indicator, .leftOut, "in care for two years", "A 2019-03-31 S C2 N1 U4"),
        IndicatorCase(
          indicator: indicator, outcome: .leftOut, name: "aged 16 today", episodes: "A 2016-05-01 S C2 N1 U4",
          children: "A 2005-03-31"),
        IndicatorCase(
          indicator: indicator, outcome: .undetermined, name: "no date of birth", episodes: "A 2016-05-01 S C2 N1 U4",
          children: "A"),
        IndicatorCase(
          indicator: indicator, outcome: .undetermined, name: "born after the day", episodes: "A 2016-05-01 S C2 N1 U4",
          children: "A 2021-04-01"),
        IndicatorCase(
          indicator: indicator, outcome: .leftOut, name: "no date of birth, and in care too short a time to matter",
          episodes: "A 2020-05-01 S C2 N1 U4", children: "A"),
        child(
          indicator, .undetermined, "the record begins in the midst of care", "A 2020-05-01 P C2 N1 U4"),
        child(
          indicator, .counted, "the record begins in the midst of care, long ago", "A 2016-05-01 P C2 N1 U4"),
        child(
          indicator, .undetermined, "an undated move", "A 2016-05-01 S C2 N1 U4 \n A . P C2 N1 U6 2020-05-01"),
        child(
          indicator, .undetermined, "an undated start of care", "A 2016-05-01 S C2 N1 U4 \n A . S C2 N1 U6 2020-05-01"),
        child(
          indicator, .counted, "an undated change of status", "A 2016-05-01 S C2 N1 U4 \n A . L C2 N1 U4 2020-05-01"),
      ]
    } + [
      child(.longTermStability, .counted, "in care for two and a half years", "A 2018-09-30 S C2 N1 U4"),
      child(.longTermStabilityThreeYears, .leftOut, "in care for two and a half years", "A 2018-09-30 S C2 N1 U4"),
    ]

  static let others: [IndicatorCase] = [
    workers(.counted, "three", "A W1 2019-01-01 2020-05-01 \n A W2 2020-05-01 2020-06-01 \n A W3 2020-06-01"),
    workers(
      .notCounted, "one gave the case up on the first day",
      "A W1 2019-01-01 2020-04-01 \n A W2 2020-04-01 2020-06-01 \n A W3 2020-06-01"),
    workers(
      .notCounted, "one took it after the last", "A W1 2019-01-01 2020-05-01 \n A W2 2020-05-01 \n A W3 2021-04-01"),
    workers(
      .undetermined, "two and one without a name", "A W1 2019-01-01 2020-05-01 \n A W2 2020-05-01 \n A . 2020-06-01"),
    workers(.undetermined, "two and another without a day", "A W1 2019-01-01 2020-05-01 \n A W2 2020-05-01 \n A W3"),
    workers(.notCounted, "two and one of them without a day", "A W1 2019-01-01 2020-05-01 \n A W2 2020-05-01 \n A W1"),
    workers(
      .notCounted, "one and another without a day, which cannot make three", "A W1 2019-01-01 2020-05-01 \n A W2"),
    schools(.counted, "to another in January", "A 100001 2018-09-03 2021-01-10 \n A 100002 2021-01-11"),
    schools(.counted, "to a first in January", "A 100001 2021-01-10"),
    schools(.notCounted, "to another in September", "A 100001 2018-09-03 2020-07-20 \n A 100002 2020-09-30"),
    schools(.notCounted, "back to the same", "A 100001 2018-09-03 2020-07-20 \n A 100001 2021-01-10"),
    rows(
      .midYearSchoolMoves, .notCounted, "to a second registration beside the main one",
      "A 2019-05-01 S C2 N1 U4\nschoolEnrolments: child school status start\nA 100001 M 2018-09-03\nA 100002 S 2021-01-11"
    ),
    rows(
      .midYearSchoolMoves, .counted, "to another main one",
      "A 2019-05-01 S C2 N1 U4\nschoolEnrolments: child school status start\nA 100001 M 2018-09-03\nA 100002 M 2021-01-11"
    ),
    schools(.leftOut, "on no roll", ""),
    schools(.leftOut, "off the roll before the year", "A 100001 2018-09-03 2019-07-20"),
    schools(.undetermined, "to a school without a number", "A 100001 2018-09-03 2021-01-10 \n A . 2021-01-11"),
    schools(.undetermined, "on a day not given", "A 100001 2018-09-03 2021-01-10 \n A 100002 ."),
    schools(.undetermined, "only on a day not given", "A 100002 ."),
    IndicatorCase(
      indicator: .midYearSchoolMoves, outcome: .notCounted, name: "before coming into care",
      episodes: "A 2021-02-01 S C2 N1 U4", schools: "A 100001 2018-09-03 2021-01-10 \n A 100002 2021-01-11"),
    far(.placedFarFromHome, .counted, "20.1 miles", "IN 20.1"),
    far(.placedFarFromHome, .notCounted, "20.0 miles", "OUT 20.0"),
    far(.placedFarFromHome, .notCounted, "not known", "OUT 999.9"),
    far(.placedFarFromHome, .undetermined, "not worked out", "OUT"),
    far(.placedFarFromHome, .undetermined, "not a distance", "OUT near"),
    far(.placedFarFromHomeAndOutside, .counted, "20.1 miles outside", "OUT 20.1"),
    far(.placedFarFromHomeAndOutside, .notCounted, "20.1 miles inside", "IN 20.1"),
    far(.placedFarFromHomeAndOutside, .notCounted, "20.0 miles outside", "OUT 20.0"),
    far(.placedFarFromHomeAndOutside, .notCounted, "inside, the distance not worked out", "IN"),
    far(.placedFarFromHomeAndOutside, .undetermined, "outside, the distance not worked out", "OUT"),
  ]

  private static func workers(_ outcome: Outcome, _ name: String, _ rows: String) -> IndicatorCase {
    IndicatorCase(
      indicator: .threeOrMoreSocialWorkers, outcome: outcome, name: name, episodes: "A 2019-05-01 S C2 N1 U4",
      socialWorkers: rows)
  }

  private static func schools(_ outcome: Outcome, _ name: String, _ rows: String) -> IndicatorCase {
    IndicatorCase(
      indicator: .midYearSchoolMoves, outcome: outcome, name: name, episodes: "A 2019-05-01 S C2 N1 U4", schools: rows)
  }

  private static func far(_ indicator: Indicator, _ outcome: Outcome, _ name: String, _ cells: String) -> IndicatorCase
  {
    child(
      indicator, outcome, name,
      "CHILD DECOM RNE LS CIN PLACE PL_LOCATION PL_DISTANCE\nA 2019-05-01 S C2 N1 U4 \(cells)")
  }
}
