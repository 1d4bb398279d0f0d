import CareCore
import CareModels
import CareTestSupport
import Testing

/// One child's episodes, and the periods of care and stays in a placement that they join into.
struct CareExample: Sendable, CustomTestStringConvertible {
  let name: String
  let episodes: String
  /// `2019-05-10…2020-06-01 E4A`; `?` before a start or after an end that is not known; nothing after `…` while it goes on.
  let periods: [String]
  /// The same for stays, with the kind of placement.
  let spells: [String]

  var testDescription: String { name }
}

extension CareExample {
  static let tidy: [CareExample] = [
    CareExample(
      name: "A move and a change of status are one period and two stays",
      episodes: """
        A 2019-05-10 S C1 N1 U6 2019-08-01 X1
        A 2019-08-01 P C1 N1 U4 2020-01-01 X1
        A 2020-01-01 L C2 N1 U4
        """,
      periods: ["2019-05-10…"], spells: ["2019-05-10…2019-08-01 U6", "2019-08-01… U4"]),
    CareExample(
      name: "Leaving and coming back are two periods",
      episodes: "A 2019-05-10 S C1 N1 U6 2019-08-01 E4A \n A 2019-08-01 S C1 N1 U6",
      periods: ["2019-05-10…2019-08-01 E4A", "2019-08-01…"], spells: ["2019-05-10…2019-08-01 U6", "2019-08-01… U6"]),
    CareExample(
      name: "A move with the same carer and adoption by the carer are one stay",
      episodes: """
        A 2019-05-10 S C1 N1 U5 2019-08-01 X1
        A 2019-08-01 T C1 N1 U5 2020-01-01 X1
        A 2020-01-01 U E1 N1 A5 2020-09-01 E12
        """,
      periods: ["2019-05-10…2020-09-01 E12"], spells: ["2019-05-10…2020-09-01 A5"]),
    CareExample(
      name: "Short breaks are no care",
      episodes: "A 2019-05-10 S V3 N2 U6 2019-05-12 E8 \n A 2019-06-10 S V4 N2 U6", periods: [], spells: []),
    CareExample(
      name: "Back from hospital to the same place is the same stay",
      episodes: """
        A 2019-05-10 S C1 N1 U4 2019-08-01 X1
        A 2019-08-01 P C1 N1 T1 2019-08-10 X1
        A 2019-08-10 P C1 N1 U4
        """,
      periods: ["2019-05-10…"], spells: ["2019-05-10… U4"]),
    CareExample(
      name: "From hospital to another place is another stay",
      episodes: """
        A 2019-05-10 S C1 N1 U4 2019-08-01 X1
        A 2019-08-01 P C1 N1 T1 2019-08-10 X1
        A 2019-08-10 P C1 N1 K2
        """,
      periods: ["2019-05-10…"], spells: ["2019-05-10…2019-08-10 U4", "2019-08-10… K2"]),
    CareExample(
      name: "Care that starts in hospital goes on to a first placement",
      episodes: "A 2019-05-10 S C1 N1 T1 2019-05-20 X1 \n A 2019-05-20 P C1 N1 U4",
      periods: ["2019-05-10…"], spells: ["2019-05-10…2019-05-20 T1", "2019-05-20… U4"]),
    CareExample(
      name: "A record that begins in hospital goes on in the placement that was kept",
      episodes: "A 2019-05-10 P C1 N1 T1 2019-05-20 X1 \n A 2019-05-20 P C1 N1 U4",
      periods: ["?2019-05-10…"], spells: ["?2019-05-10… U4"]),
  ]

  static let untidy: [CareExample] = [
    CareExample(
      name: "A record that begins in the midst of care has no known start",
      episodes: "A 2019-05-10 L C2 N1 U4", periods: ["?2019-05-10…"], spells: ["?2019-05-10… U4"]),
    CareExample(
      name: "A record that begins with a move has a stay with a known start",
      episodes: "A 2019-05-10 P C2 N1 U4", periods: ["?2019-05-10…"], spells: ["2019-05-10… U4"]),
    CareExample(
      name: "A gap is a break whose end is not known to be a start",
      episodes: "A 2019-05-10 S C2 N1 U4 2019-08-01 X1 \n A 2019-08-05 L C2 N1 U4",
      periods: ["2019-05-10…2019-08-01 X1", "?2019-08-05…"], spells: ["2019-05-10…2019-08-01 U4", "?2019-08-05… U4"]),
    CareExample(
      name: "After leaving, any episode starts care",
      episodes: "A 2019-05-10 S C2 N1 U4 2019-08-01 E4A \n A 2019-08-05 L C2 N1 U4",
      periods: ["2019-05-10…2019-08-01 E4A", "2019-08-05…"], spells: ["2019-05-10…2019-08-01 U4", "2019-08-05… U4"]),
    CareExample(
      name: "After leaving for a reason not on the list too",
      episodes: "A 2019-05-10 S C2 N1 U4 2019-08-01 E99 \n A 2019-08-01 L C2 N1 U4",
      periods: ["2019-05-10…2019-08-01", "2019-08-01…"], spells: ["2019-05-10…2019-08-01 U4", "2019-08-01… U4"]),
    CareExample(
      name: "An end without a reason, followed on the day, goes on",
      episodes: "A 2019-05-10 S C2 N1 U4 2019-08-01 \n A 2019-08-01 L C2 N1 U4",
      periods: ["2019-05-10…"], spells: ["2019-05-10… U4"]),
    CareExample(
      name: "A start of care breaks a chain even where it goes on from day to day",
      episodes: "A 2019-05-10 S C2 N1 U4 2019-08-01 X1 \n A 2019-08-01 S C2 N1 U4",
      periods: ["2019-05-10…2019-08-01 X1", "2019-08-01…"], spells: ["2019-05-10…2019-08-01 U4", "2019-08-01… U4"]),
    CareExample(
      name: "Two open episodes are one period",
      episodes: "A 2019-05-10 S C2 N1 U4 \n A 2019-08-01 P C2 N1 K2",
      periods: ["2019-05-10…"], spells: ["2019-05-10… U4", "2019-08-01… K2"]),
    CareExample(
      name: "An episode inside another does not end care",
      episodes: "A 2019-05-10 S C2 N1 U4 2020-05-10 E4A \n A 2019-08-01 L C2 N1 U4 2019-09-01 X1",
      periods: ["2019-05-10…2020-05-10 E4A"], spells: ["2019-05-10…2020-05-10 U4"]),
    CareExample(
      name: "Nor does it keep what follows the longer one from going on",
      episodes: """
        A 2019-05-10 S C2 N1 U4 2020-05-10 X1
        A 2019-08-01 L C2 N1 U4 2019-09-01 X1
        A 2020-05-10 L C2 N1 U4
        """,
      periods: ["2019-05-10…"], spells: ["2019-05-10… U4"]),
    CareExample(
      name: "An end that is no day lies before the next start",
      episodes: "A 2019-05-10 S C2 N1 U4 31/02/2020 X1 \n A 2020-03-01 P C2 N1 K2 2020-04-01 E4A",
      periods: ["2019-05-10…2020-04-01 E4A"], spells: ["2019-05-10… U4", "2020-03-01…2020-04-01 K2"]),
    CareExample(
      name: "An end that is no day at the end of the record is not known",
      episodes: "A 2019-05-10 S C2 N1 U4 31/02/2020 E4A", periods: ["2019-05-10…?"], spells: ["2019-05-10… U4"]),
    CareExample(
      name: "An episode that lasted no night starts care and is no stay",
      episodes: "A 2019-05-10 S C2 N1 K2 2019-05-10 X1 \n A 2019-05-10 L C1 N1 U4",
      periods: ["2019-05-10…"], spells: ["2019-05-10… U4"]),
    CareExample(
      name: "An episode that lasted no night ends care",
      episodes: "A 2019-05-10 S C2 N1 U4 2019-06-01 X1 \n A 2019-06-01 P C1 N1 K2 2019-06-01 E4A",
      periods: ["2019-05-10…2019-06-01 E4A"], spells: ["2019-05-10…2019-06-01 U4"]),
    CareExample(
      name: "No reason and another place is another stay",
      episodes: "A 2019-05-10 S C2 N1 U4 2019-06-01 X1 \n A 2019-06-01 . C2 N1 K2",
      periods: ["2019-05-10…"], spells: ["2019-05-10…2019-06-01 U4", "2019-06-01… K2"]),
    CareExample(
      name: "No reason and the same place is the same stay",
      episodes: "A 2019-05-10 S C2 N1 U4 2019-06-01 X1 \n A 2019-06-01 ?? C1 N1 U4",
      periods: ["2019-05-10…"], spells: ["2019-05-10… U4"]),
    CareExample(
      name: "A legal status that is missing or not on the list is care",
      episodes: "A 2019-05-10 S . N1 U4 2019-06-01 X1 \n A 2019-06-01 L V9 N1 U4",
      periods: ["2019-05-10…"], spells: ["2019-05-10… U4"]),
    CareExample(
      name: "Without a start, or ending before it, an episode has no place in time",
      episodes: "A . S C2 N1 U4 2019-06-01 X1 \n A 2019-06-01 P C2 N1 U4 2019-05-01 X1", periods: [], spells: []),
    CareExample(
      name: "A row that repeats another counts once",
      episodes: "A 2019-05-10 S C2 N1 U4 \n A 2019-05-10 S C2 N1 U4", periods: ["2019-05-10…"],
      spells: ["2019-05-10… U4"]),
  ]
}

@Suite("Periods of care and stays in a placement")
struct CareTests {
  @Test("are joined from episodes", arguments: CareExample.tidy + CareExample.untidy)
  func joined(_ example: CareExample) throws {
    for reversed in [false, true] {
      var register = try Register(episodes: example.episodes)
      if reversed { register.episodes?.reverse() }
      let child = try #require(ChildHistories(register).history(of: ChildIdentifier("A")))
      #expect(child.periodsOfCare.map(\.text) == example.periods)
      #expect(child.placementSpells().map(\.text) == example.spells)
    }
  }

  @Test("of the episodes of each period and stay, positions are those of the child's episodes of care")
  func positions() throws {
    let register = try Register(
      episodes: """
        Z 2001-01-01 S C2 N1 U4 2002-01-01 E4A
        A 2019-05-10 S C1 N1 U6 2019-08-01 X1
        A 2019-08-01 P C1 N1 U4 2020-01-01 E4A
        A 2019-08-03 S V4 N1 U4 2019-08-05 E8
        A 2020-05-01 S C2 N1 U4
        """)
    let child = try #require(ChildHistories(register).history(of: ChildIdentifier("A")))
    #expect(child.periodsOfCare.map(\.episodes) == [0..<2, 2..<3])
    #expect(child.placementSpells().map(\.episodes) == [0..<1, 1..<2, 2..<3])
    #expect(child.placementSpells().map(\.period) == [0, 0, 1])
    #expect(child.careEpisodes[child.periodsOfCare[1].episodes].first?.start == CalendarDay(2020, 5, 1))
  }

  @Test("A temporary move and the return each count when the option says so")
  func counted() throws {
    let register = try Register(episodes: CareExample.tidy[4].episodes)
    let child = try #require(ChildHistories(register).first)
    #expect(
      child.placementSpells(temporaryMoves: .counted).map(\.text) == [
        "2019-05-10…2019-08-01 U4", "2019-08-01…2019-08-10 T1", "2019-08-10… U4",
      ])
    let day = CalendarDay(2019, 8, 5)
    #expect(child.placementEpisode(on: day)?.placementType == .fosterWithOtherCarerLongTerm)
    #expect(child.placementEpisode(on: day, temporaryMoves: .counted)?.placementType == .temporaryHospitalStay)
  }
}

extension PeriodOfCare {
  fileprivate var text: String {
    let end = end.map(\.description) ?? (endIsKnown ? "" : "?")
    return "\(startIsKnown ? "" : "?")\(start)…\(end)\(reasonCeased.map { " " + $0.rawValue } ?? "")"
  }
}

extension PlacementSpell {
  fileprivate var text: String {
    "\(startIsKnown ? "" : "?")\(start)…\(end?.description ?? "") \(placementType?.rawValue ?? "")"
  }
}
