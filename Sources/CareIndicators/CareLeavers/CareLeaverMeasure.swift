import CareCore
import CareModels

/// What is measured of care leavers, declared once: the return and the authority's own records give the same measures.
struct CareLeaverMeasure: Sendable {
  /// A short name for programs, in ids.
  let id: String
  /// What it is called, for a reader, to stand before the ages.
  let title: String
  /// What is true of those counted, to stand after "Of care leavers".
  let counts: String
  /// The official name of the measure at 19 to 21.
  var officialName: String?
  /// The items of the data dictionary that define it.
  let item: String
  let polarity: Indicator.Polarity
  /// The table of the authority's own records that it is read from.
  let table: RegisterTable
  /// The steps that take out those who are in no rate.
  var base: [Step<CareLeaverReport>] = .outsideTheBase
  /// The choices it depends on beside those of its population.
  var options: [any MeasurementChoice.Type] = []
  /// The steps that come after those who are in no rate are out, the last of which counts.
  let steps: [Step<CareLeaverReport>]
  /// What a row of the return says of one who counts and one who does not: contact, activity, accommodation.
  let codes: (counted: String, notCounted: String)
  /// The authority's own records of one who counts and one who does not, by child.
  let records: String
}

extension CareLeaverMeasure {
  /// The measure of those in the return at the ages of a band.
  func returned(_ band: CareLeaverAgeBand) -> Indicator {
    let isUsual = band == .nineteenToTwentyOne
    return .proportion(
      "care-leavers.\(id)" + (isUsual ? "" : "-\(band.ages.lowerBound)-\(band.ages.upperBound)"),
      "\(title), care leavers aged \(band.title)", officialName: isUsual ? officialName : nil,
      definition: """
        Of young people in the return's table of care leavers who reached an age of \(band.title) in the period, \(counts) \
        around that birthday.\(band == .twentyTwoToTwentyFive ? " From 22 only those who asked for support are returned, since 2023." : "") \
        Left out are those who died, went home to a parent for six months, were adopted, are in \
        the care of another authority, or were looked after on the birthday; those who are not in touch, refuse \
        contact or no longer want services stay in.
        """,
      sources: [.interactiveTool(item), .statistics("care leavers"), .returnGuide("IN_TOUCH, ACTIV and ACCOM")],
      polarity: polarity, options: options, of: .returned(band), steps: base + steps, example: example(band))
  }

  /// The measure as the authority's own records have it.
  var recorded: Indicator {
    .proportion(
      "care-leavers.\(id)-on-record", "\(title), care leavers by the authority's own records",
      definition: """
        Of care leavers of the ages asked for, by the authority's own records on or around the birthday in the period, or on \
        its last day, \(counts). The year so far gives a cohort that begins anew in April. Where nothing is on \
        record the young person stays in the base. Who is left out is as in the return.
        """,
      sources: [
        .interactiveTool(item), .returnGuide("IN_TOUCH, ACTIV and ACCOM"),
        .performanceReport("percentage of care leavers, end of quarter"),
      ],
      polarity: polarity, requires: [table, .leavingCareContacts], options: [CareLeaverContactWindow.self] + options,
      of: .recorded, steps: base + steps, decimals: 1, example: recordedExample)
  }

  /// A counts and B does not; C died, D was looked after on the birthday, E says nothing of contact, F has the birthday a
  /// day after the period.
  private func example(_ band: CareLeaverAgeBand) -> IndicatorExample {
    let born = 2021 - band.ages.lowerBound
    return IndicatorExample(
      """
      D 2018-01-08 S C2 N1 U4 2020-10-02 E4A
      children:
      A \(born)-03-31
      B \(born - 1)-04-01
      C \(born - 1)-10-01
      D \(2020 - 18)-10-01
      E \(born - 1)-10-01
      F \(born)-04-01
      careLeavers: CHILD IN_TOUCH ACTIV ACCOM
      A \(codes.counted)
      B \(codes.notCounted)
      C DIED 0 0
      D \(codes.counted)
      E
      F \(codes.counted)
      """, counted: "A", notCounted: "B", leftOut: band == .seventeenToEighteen ? "C D" : "C", undetermined: "E",
      outside: band == .seventeenToEighteen ? "F" : "D F", shows: "50")
  }

  /// A counts and B does not; C died, D's date of birth is not known, E was 19 the day after the period.
  private var recordedExample: IndicatorExample {
    IndicatorExample(
      """
      A 2016-01-04 S C2 N1 U4 2019-06-01 E4A
      B 2016-01-04 S C2 N1 U4 2019-06-01 E4A
      C 2016-01-04 S C2 N1 U4 2019-06-01 E4A
      D 2016-01-04 S C2 N1 U4 2019-06-01 E4A
      E 2016-01-04 S C2 N1 U4 2019-06-01 E4A
      children:
      A 2001-06-01
      B 2001-06-01
      C 2001-06-01
      E 2002-04-01
      leavingCareContacts: child date wasReached contact
      A 2020-07-01 true
      B 2020-07-02 true
      C 2020-05-01 true DIED
      \(records)
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0")
  }
}
