import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

/// What one child of one small register comes to.
enum Outcome: Hashable, Sendable {
  case counted
  case inGroup(String)
  case notCounted
  case outside
  case leftOut
  case undetermined
}

/// One child, and what an indicator makes of them in the year to 31 March 2021.
struct IndicatorCase: Sendable, CustomTestStringConvertible {
  let indicator: Indicator
  let outcome: Outcome
  let name: String
  let episodes: String
  var children = "A 2010-01-01 F WBRI"
  var unaccompanied: String? = ""
  var socialWorkers: String? = ""
  var schools: String? = ""
  /// Any tables, as the example of an indicator has them, in the place of those above.
  var records: String?
  var options = MeasurementOptions()

  var testDescription: String { "\(indicator.id): \(name)" }
}

extension IndicatorCase {
  static let all: [IndicatorCase] =
    lookedAfter + byGroup + shares + flows + reasons + stability + longTerm + others
    + reviewTimeliness + reviewMeetings + reviewPermanence + participation + reviewingOfficers
    + plans + visits + support
    + outcomes + questionnaires + healthRecords + missing + returnInterviews + exploitation
    + attainment + schooling + plansAndPremium + schoolsAndNeeds

  /// Those that count or divide children looked after on the day: who is in, who is just not, who may be.
  static let lookedAfter: [IndicatorCase] =
    Indicator.all
    .filter { $0.population.id == "looked-after" }
    .flatMap { indicator in
      [
        IndicatorCase(
          indicator: indicator, outcome: .outside, name: "left on the day",
          episodes: "A 2020-05-01 S C2 N1 U4 2021-03-31 E4A"),
        IndicatorCase(
          indicator: indicator, outcome: .outside, name: "in a series of short breaks",
          episodes: "A 2020-05-01 S V3 N2 U4"),
        IndicatorCase(
          indicator: indicator, outcome: .outside, name: "started the day after",
          episodes: "A 2021-04-01 S C2 N2 U4"),
        IndicatorCase(
          indicator: indicator, outcome: .undetermined, name: "left on a day that is no day",
          episodes: "A 2020-05-01 S C2 N1 U4 31/02/2021 E4A"),
        IndicatorCase(
          indicator: indicator, outcome: .undetermined, name: "an episode without a start",
          episodes: "A . S C2 N1 U4"),
      ]
    }
    + [Indicator.lookedAfter, .lookedAfterRate].map { indicator in
      IndicatorCase(
        indicator: indicator, outcome: .counted, name: "came on the day", episodes: "A 2021-03-31 S C2 N1 U4")
    }

  static let byGroup: [IndicatorCase] = [
    group(
      .byLegalStatus, "C2", "a care order since August",
      "A 2020-05-01 S C1 N1 U4 2020-08-01 X1 \n A 2020-08-01 L C2 N1 U4"),
    group(.byLegalStatus, "notRecorded", "no legal status", "A 2020-05-01 S . N1 U4"),
    group(.byLegalStatus, "unrecognised", "a legal status not on the list", "A 2020-05-01 S Q9 N1 U4"),
    group(
      .byPlacement, "U4", "in hospital for now", "A 2020-05-01 S C2 N1 U4 2021-03-20 X1 \n A 2021-03-20 P C2 N1 T1"),
    group(.byPlacementBand, "foster", "with a relative", "A 2020-05-01 S C2 N1 U1"),
    group(.byPlacementBand, "temporary", "in hospital from the start", "A 2021-03-20 S C2 N1 T1"),
    group(.byAge, "10-15", "aged 11", "A 2020-05-01 S C2 N1 U4"),
    group(.byAge, "0", "aged 1 tomorrow", "A 2020-05-01 S C2 N1 U4", "A 2020-04-01"),
    group(.byAge, "1-4", "aged 1 today", "A 2020-05-01 S C2 N1 U4", "A 2020-03-31"),
    group(.byAge, "16+", "aged 16 today", "A 2020-05-01 S C2 N1 U4", "A 2005-03-31"),
    group(.byAge, "notRecorded", "no date of birth", "A 2020-05-01 S C2 N1 U4", "A"),
    group(.bySex, "female", "the code to 2024", "A 2020-05-01 S C2 N1 U4", "A 2010-01-01 2"),
    group(.bySex, "unrecognised", "a code not on the list", "A 2020-05-01 S C2 N1 U4", "A 2010-01-01 X"),
    group(.byEthnicity, "WBRI", "a code", "A 2020-05-01 S C2 N1 U4"),
    group(.byEthnicity, "NOBT", "information not yet obtained", "A 2020-05-01 S C2 N1 U4", "A 2010-01-01 F NOBT"),
    group(.byEthnicity, "notRecorded", "nothing recorded", "A 2020-05-01 S C2 N1 U4", "A 2010-01-01 F"),
    group(.byEthnicGroup, "white", "a code of the group", "A 2020-05-01 S C2 N1 U4"),
    group(
      .byNeed, "N1", "the need when care started", "A 2020-05-01 S C2 N1 U4 2020-08-01 X1 \n A 2020-08-01 P C2 N8 U6"),
    group(
      .byNeed, "N8", "the need of the present period of care",
      "A 2020-05-01 S C2 N1 U4 2020-08-01 E4A \n A 2020-08-09 S C2 N8 U6"),
  ]

  static let shares: [IndicatorCase] = [
    child(.fostered, .counted, "with foster carers", "A 2020-05-01 S C2 N1 U6"),
    child(
      .fostered, .counted, "on holiday from foster carers",
      "A 2020-05-01 S C2 N1 U6 2021-03-30 X1 \n A 2021-03-30 P C2 N1 T2"),
    child(.fostered, .notCounted, "placed for adoption", "A 2020-05-01 S E1 N1 A6"),
    child(.fostered, .notCounted, "in a placement not on the list", "A 2020-05-01 S C2 N1 Q9"),
    child(.fostered, .undetermined, "no placement recorded", "A 2020-05-01 S C2 N1"),
    child(.placedWithParents, .counted, "with parents", "A 2020-05-01 S C2 N1 P1"),
    child(.placedWithParents, .notCounted, "living independently", "A 2020-05-01 S C2 N1 P2"),
    child(.placedWithParents, .undetermined, "no placement recorded", "A 2020-05-01 S C2 N1"),
    IndicatorCase(
      indicator: .unaccompanied, outcome: .counted, name: "ceases tomorrow", episodes: "A 2020-05-01 S V2 N8 U4",
      unaccompanied: "A 2021-04-01"),
    IndicatorCase(
      indicator: .unaccompanied, outcome: .notCounted, name: "ceased today", episodes: "A 2020-05-01 S V2 N8 U4",
      unaccompanied: "A 2021-03-31"),
    IndicatorCase(
      indicator: .unaccompanied, outcome: .undetermined, name: "ceased on a day that is no day",
      episodes: "A 2020-05-01 S V2 N8 U4", unaccompanied: "A 31/02/2021"),
    IndicatorCase(
      indicator: .unaccompaniedInYear, outcome: .counted, name: "ceased on the second day",
      episodes: "A 2020-05-01 S V2 N8 U4 2020-06-01 E4A", unaccompanied: "A 2020-04-02"),
    IndicatorCase(
      indicator: .unaccompaniedInYear, outcome: .notCounted, name: "ceased on the first day",
      episodes: "A 2020-03-01 S V2 N8 U4", unaccompanied: "A 2020-04-01"),
    IndicatorCase(
      indicator: .unaccompaniedInYear, outcome: .outside, name: "left care on the first day",
      episodes: "A 2020-03-01 S V2 N8 U4 2020-04-01 E4A", unaccompanied: "A"),
    IndicatorCase(
      indicator: .unaccompaniedInYear, outcome: .undetermined, name: "ceased on a day that is no day",
      episodes: "A 2020-03-01 S V2 N8 U4", unaccompanied: "A 31/02/2021"),
    child(.lookedAfterTwelveMonths, .counted, "since the first day", "A 2020-04-01 S C2 N1 U4"),
    child(.lookedAfterTwelveMonths, .outside, "since the second day", "A 2020-04-02 S C2 N1 U4"),
    child(
      .lookedAfterTwelveMonths, .undetermined, "a record that begins in the midst of the year",
      "A 2020-11-01 P C2 N1 U4"),
    child(
      .lookedAfterTwelveMonths, .undetermined, "a gap that nothing explains",
      "A 2019-11-01 S C2 N1 U4 2020-06-01 X1 \n A 2020-07-01 P C2 N1 U4"),
    child(
      .lookedAfterTwelveMonths, .undetermined, "a short break without a start",
      "A 2019-11-01 S C2 N1 U4 \n A . S V3 N1 U6 2020-06-01"),
    child(
      .lookedAfterTwelveMonths, .counted, "an undated change of status, which cannot matter",
      "A 2019-11-01 S C2 N1 U4 \n A . L C1 N1 U4 2020-06-01 X1"),
  ]

  static let flows: [IndicatorCase] =
    [Indicator.started, .startedRate, .startedByLegalStatus].flatMap { indicator in
      let isGroups = indicator.kind == .distribution
      return [
        child(indicator, isGroups ? .inGroup("C2") : .counted, "on the last day", "A 2021-03-31 S C2 N1 U4"),
        child(
          indicator, isGroups ? .inGroup("V2") : .counted, "and left the same day",
          "A 2020-05-01 S V2 N1 U4 2020-05-01 E4A"),
        child(indicator, .outside, "on the last day of the year before", "A 2020-03-31 S C2 N1 U4"),
        child(indicator, .outside, "only moved", "A 2020-06-01 P C2 N1 U4"),
        child(indicator, .undetermined, "for no reason given", "A 2020-06-01 . C2 N1 U4"),
        child(indicator, .undetermined, "for a reason not on the list", "A 2020-06-01 Q C2 N1 U4"),
        child(indicator, .undetermined, "on no day given", "A . S C2 N1 U4"),
        child(indicator, .outside, "a move on no day given", "A 2019-01-01 S C2 N1 U4 \n A . P C2 N1 U4"),
      ]
    }
    + [Indicator.ceased, .ceasedRate, .ceasedByReason].flatMap { indicator in
      let isGroups = indicator.kind == .distribution
      return [
        child(
          indicator, isGroups ? .inGroup("adopted") : .counted, "on the first day",
          "A 2019-05-01 S E1 N1 A6 2020-04-01 E11"),
        child(
          indicator, isGroups ? .inGroup("unrecognised") : .counted, "for a reason not on the list",
          "A 2019-05-01 S E1 N1 A6 2020-06-01 E99"),
        child(
          indicator, isGroups ? .inGroup("returnedHome") : .counted, "in an episode that lasted no night",
          "A 2019-05-01 S C2 N1 U4 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U6 2020-06-01 E4A"),
        child(indicator, .outside, "after the year", "A 2019-05-01 S E1 N1 A6 2021-04-01 E11"),
        child(
          indicator, .outside, "ended one episode on a day that is no day, and went on in the next",
          "A 2019-05-01 S C2 N1 U4 31/02/2021 \n A 2020-06-01 P C2 N1 U6"),
        child(indicator, .outside, "from short breaks", "A 2020-05-01 S V4 N1 U6 2020-05-03 E8"),
        child(indicator, .undetermined, "for no reason given", "A 2019-05-01 S E1 N1 A6 2020-06-01"),
        child(indicator, .undetermined, "on a day that is no day", "A 2019-05-01 S E1 N1 A6 31/02/2021 E11"),
        child(
          indicator, .outside, "on a day that is no day, but before a return years ago",
          "A 2016-05-01 S C2 N1 U4 31/02/2017 E4A \n A 2018-01-01 S C2 N1 U4"),
      ]
    }

  static let reasons: [IndicatorCase] = [
    (Indicator.ceasedBySpecialGuardianship, "E48", "E41"), (.ceasedByChildArrangementsOrder, "E41", "E4A"),
    (.ceasedReturnedHome, "E4B", "E13"),
  ].flatMap { indicator, counted, other in
    [
      child(indicator, .counted, "for this reason", "A 2019-05-01 S C2 N1 U4 2020-06-01 \(counted)"),
      child(indicator, .notCounted, "for another", "A 2019-05-01 S C2 N1 U4 2020-06-01 \(other)"),
      child(indicator, .notCounted, "for one not on the list", "A 2019-05-01 S C2 N1 U4 2020-06-01 E99"),
      child(indicator, .undetermined, "for no reason given", "A 2019-05-01 S C2 N1 U4 2020-06-01"),
      child(indicator, .outside, "did not leave", "A 2019-05-01 S C2 N1 U4 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U6"),
    ]
  }

  static func child(_ indicator: Indicator, _ outcome: Outcome, _ name: String, _ episodes: String) -> IndicatorCase {
    IndicatorCase(indicator: indicator, outcome: outcome, name: name, episodes: episodes)
  }

  /// A case of any tables.
  static func rows(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ records: String,
    options: MeasurementOptions = .init()
  ) -> IndicatorCase {
    IndicatorCase(
      indicator: indicator, outcome: outcome, name: name, episodes: "", records: records, options: options)
  }

  static func group(
    _ indicator: Indicator, _ code: String, _ name: String, _ episodes: String,
    _ children: String = "A 2010-01-01 F WBRI"
  ) -> IndicatorCase {
    IndicatorCase(indicator: indicator, outcome: .inGroup(code), name: name, episodes: episodes, children: children)
  }
}
