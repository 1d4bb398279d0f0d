import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Care leavers: who is in the base, and who counts")
struct CareLeaverCaseTests {
  @Test("comes out as worked by hand", arguments: measures + bases + homes + birthdays + fostered)
  func worked(_ worked: WorkedCase) throws {
    try IndicatorExampleTests.expect(worked.indicator, worked.example)
  }

  /// Ten who turned 19 to 21: one died, one went home; of the other eight one is abroad, of one nothing is known, five live
  /// in a suitable home and one in an unsuitable one; four are in education or work.
  private static let ten = """
    children:
    A 2001-06-01
    B 2001-06-01
    C 2001-06-01
    D 2000-06-01
    E 2000-06-01
    F 2000-06-01
    G 1999-06-01
    H 1999-06-01
    I 2001-04-01
    J 2002-03-31
    careLeavers: CHILD IN_TOUCH ACTIV ACCOM
    A DIED 0 0
    B RHOM 0 0
    C YES G5 G1
    D NO 0 0
    E YES F2 U1
    F YES P1 Z1
    G YES F5 T1
    H YES F4 K1
    I YES G4 D1
    J YES G6 U2
    """

  static let measures: [WorkedCase] = [
    WorkedCase(
      .careLeaversSuitablyHoused, "5 of 7: 71%",
      IndicatorExample(ten, counted: "E F G H I", notCounted: "D J", leftOut: "A B C", shows: "71")),
    WorkedCase(
      .careLeaversInEducationOrWork, "4 of 8: 50%",
      IndicatorExample(ten, counted: "E F G H", notCounted: "C D I J", leftOut: "A B", shows: "50")),
    WorkedCase(
      .careLeaversNEET, "3 of 8; with EET and not known all 8",
      IndicatorExample(ten, counted: "C I J", notCounted: "D E F G H", leftOut: "A B", shows: "38")),
    WorkedCase(
      .careLeaversInTouch, "7 of 8: 88%",
      IndicatorExample(ten, counted: "C E F G H I J", notCounted: "D", leftOut: "A B", shows: "88")),
    WorkedCase(
      .careLeaversInHigherEducation, "1 of 8",
      IndicatorExample(ten, counted: "F", notCounted: "C D E G H I J", leftOut: "A B", shows: "13")),
    WorkedCase(
      .careLeaverApprentices, "1 of 8",
      IndicatorExample(ten, counted: "H", notCounted: "C D E F G I J", leftOut: "A B", shows: "13")),
    WorkedCase(
      .careLeaversNothingKnown, "1 of 8",
      IndicatorExample(ten, counted: "D", notCounted: "C E F G H I J", leftOut: "A B", shows: "13")),
  ]

  private static func one(
    _ indicator: Indicator, _ name: String, _ row: String, _ outcome: Outcome, episodes: String = "",
    born: String = "2001-06-01"
  ) -> WorkedCase {
    WorkedCase(
      indicator, name,
      IndicatorExample(
        "\(episodes)\nchildren:\nA \(born)\ncareLeavers: CHILD IN_TOUCH ACTIV ACCOM\n\(row)",
        counted: outcome == .counted ? "A" : "", notCounted: outcome == .notCounted ? "A" : "",
        leftOut: outcome == .leftOut ? "A" : "", undetermined: outcome == .undetermined ? "A" : "",
        outside: outcome == .outside ? "A" : "",
        shows: outcome == .counted ? "100" : outcome == .notCounted ? "0" : nil))
  }

  /// Who is removed from every rate, and who is kept.
  static let bases: [WorkedCase] = [
    one(.careLeaversInEducationOrWork, "refuses contact, and is kept", "A REFU F2 U1", .counted),
    one(.careLeaversInEducationOrWork, "no longer wants services, and is kept", "A NREQ 0 0", .notCounted),
    one(.careLeaversInEducationOrWork, "not in touch, and is kept", "A NO F5 U1", .counted),
    one(.careLeaversInEducationOrWork, "died", "A DIED 0 0", .leftOut),
    one(.careLeaversInEducationOrWork, "home for six months", "A RHOM F2 B1", .leftOut),
    one(
      .careLeaversInEducationOrWork, "taken over by another authority", "A YES F2 U1", .leftOut,
      episodes: "A 2016-01-04 S C2 N1 U4 2017-01-04 E3"),
    one(
      .careLeaversInEducationOrWork, "adopted", "A YES F2 U1", .leftOut,
      episodes: "A 2016-01-04 S C2 N1 U4 2017-01-04 E12"),
    one(
      .careLeaversInEducationOrWork, "died in care", "A YES F2 U1", .leftOut,
      episodes: "A 2016-01-04 S C2 N1 U4 2017-01-04 E2"),
    one(
      .careLeaversInEducationOrWork, "short breaks alone", "A YES F2 U1", .leftOut,
      episodes: "A 2017-01-04 S V3 N1 U4 2017-12-04 E4A"),
    one(
      .careLeaversInEducationOrWork, "in care for too short a time, but returned", "A YES F2 U1", .counted,
      episodes: "A 2019-03-04 S C2 N1 U4 2019-04-04 E4A"),
    one(.careLeaversInEducationOrWork, "nothing said of contact", "A . F2 U1", .undetermined),
    one(.careLeaversInEducationOrWork, "contact not on the list", "A MAYBE F2 U1", .undetermined),
    one(.careLeaversInEducationOrWork, "activity not on the list", "A YES F9 U1", .undetermined),
    one(.careLeaversInEducationOrWork, "two rows alike", "A YES F2 U1\nA YES F2 U1", .counted),
    one(.careLeaversInEducationOrWork, "two rows that differ", "A YES F2 U1\nA YES G5 U1", .undetermined),
    one(
      .careLeaversInEducationOrWorkUnderNineteen, "looked after on the eighteenth birthday", "A YES F2 U1", .leftOut,
      episodes: "A 2018-01-04 S C2 N1 U4", born: "2002-06-01"),
    one(
      .careLeaversInEducationOrWorkUnderNineteen, "left on the eighteenth birthday", "A YES F2 U1", .counted,
      episodes: "A 2018-01-04 S C2 N1 U4 2020-06-01 E7", born: "2002-06-01"),
  ]

  static let homes: [WorkedCase] = [
    ("G2", Outcome.leftOut), ("H1", .leftOut), ("R2", .leftOut), ("0", .notCounted), ("S2", .notCounted),
    ("S1", .notCounted), ("X1", .notCounted), ("X2", .notCounted), ("Z1", .counted), ("B2", .notCounted),
    (".", .undetermined), ("Q1", .undetermined),
  ].map { code, outcome in one(.careLeaversSuitablyHoused, "home \(code)", "A YES F2 \(code)", outcome) }

  /// The age on the birthday in the year decides the group.
  static let birthdays: [WorkedCase] = [
    ("2002-04-01", Outcome.outside, Outcome.counted), ("2002-03-31", .counted, .outside),
    ("1999-04-01", .counted, .outside), ("1999-03-31", .outside, .outside), ("2004-03-31", .outside, .counted),
    ("2004-04-01", .outside, .outside),
  ].flatMap { born, older, younger in
    [
      one(.careLeaversInTouch, "born \(born)", "A YES F2 U1", older, born: born),
      one(.careLeaversInTouchUnderNineteen, "born \(born)", "A YES F2 U1", younger, born: born),
    ]
  }

  /// 5 of 12 fostered until 18 stay put; one of 21 is out.
  static let fostered: [WorkedCase] = {
    let names = (0..<13).map { "c\($0)" }
    func rows(_ row: (String, Int) -> String) -> String {
      names.enumerated().map { row($1, $0) }.joined(separator: "\n")
    }
    return [
      WorkedCase(
        .stayingPut, "5 of 12: 42%",
        IndicatorExample(
          """
          \(rows { name, index in "\(name) 2015-01-05 S C2 N1 U4 \(index == 12 ? 2017 : 2019)-06-01 E7" })
          children:
          \(rows { name, index in "\(name) \(index == 12 ? 1999 : 2001)-06-01" })
          careLeavers: CHILD IN_TOUCH ACTIV ACCOM
          \(rows { name, index in "\(name) YES F2 \(index < 5 || index == 12 ? "Z1" : "U1")" })
          """, counted: names.prefix(5).joined(separator: " "), notCounted: names[5..<12].joined(separator: " "),
          outside: "c12", shows: "42"))
    ]
  }()
}
