import CareCore
import CareModels
import CareTestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("A register and its records")
struct RegisterTests {
  static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return encoder
  }()

  /// A record with something in every field; the text as received is for a column no field is for.
  static func full<Record: ReceivedRecord>(_ record: Record) -> Record {
    var record = record
    record.child = ChildIdentifier("A")
    record.asReceived = AsReceived([AsReceived.Item("OTHER", "x")])
    return record
  }

  static let records: [any CareRecord] = [
    full(
      Child(
        sex: Coded("F"), birthDate: CalendarDay(2010, 1, 1), ethnicity: Coded("WBRI"), pupilNumber: PupilNumber("UN3"),
        motherStatus: Coded("0"), motherChildBirthDate: CalendarDay(2020, 1, 1))),
    full(
      Episode(
        start: CalendarDay(2020, 1, 1), reasonForNewEpisode: Coded("S"), legalStatus: Coded("C2"), need: Coded("N1"),
        placementType: Coded("U4"), provider: Coded("PR1"), end: CalendarDay(2020, 2, 1), reasonCeased: Coded("X1"),
        reasonForPlacementChange: Coded("CARPL"), homePostcode: Postcode("AB1 0JD"),
        placementPostcode: Postcode("AB1 0JD"), providerURN: URN("1234567"), location: Coded("IN"),
        distanceFromHome: ReturnedDistance("1.0"))),
    full(Review(birthDate: CalendarDay(2010, 1, 1), date: CalendarDay(2020, 1, 1), participation: Coded("PN1"))),
    full(UnaccompaniedChild(birthDate: CalendarDay(2010, 1, 1), sex: Coded("F"), ceased: CalendarDay(2020, 1, 1))),
    full(
      SocialWorkerEpisode(
        birthDate: CalendarDay(2010, 1, 1), worker: "W1", start: CalendarDay(2020, 1, 1), end: CalendarDay(2020, 2, 1),
        reason: Coded("MANAGE"))),
    full(Adoption()), full(PlacedForAdoption()), full(CareLeaver()), full(HealthOutcomes()), full(MissingEpisode()),
    full(PreviousPermanence()), full(DeprivationOfLiberty()),
  ]

  @Test("Every field of a record is in its JSON by its own name, and in no other way", arguments: records.indices)
  func fields(_ position: Int) throws {
    func check<Record: CareRecord>(_ record: Record) throws {
      let data = try Self.encoder.encode(record)
      #expect(try JSONDecoder().decode(Record.self, from: data) == record)
      let keys = try JSONDecoder().decode([String: Ignored].self, from: data).keys
      let filled = Record.Field.allCases.filter { record.hasValue($0) }
      #expect(Set(keys) == Set(filled.map(\.rawValue)), "\(Record.self)")
      let items = Record.Field.allCases.compactMap(\.item)
      #expect(Set(items).count == items.count, "\(Record.self): each item is in one field")
      if position < 5 { #expect(filled.count == Record.Field.allCases.count, "\(Record.self)") }
      #expect(!"\(record)".contains("2010"))
    }
    try check(Self.records[position])
  }

  @Test("A record with a bad code and a bad date is still a record, and nothing is lost")
  func lossless() throws {
    let register = try Register(episodes: "A 31/02/2020 S ZZ N1 U4")
    let data = try Self.encoder.encode(register)
    let back = try JSONDecoder().decode(Register.self, from: data)
    let episode = try #require(back.episodes?.first)
    #expect(back == register)
    #expect(episode.legalStatus?.text == "ZZ" && episode.legalStatus?.code == nil)
    #expect(episode.isUnusable(.start) && !episode.isUnusable(.end) && !episode.isUnusable(.legalStatus))
    #expect(episode.asReceived?["DECOM"] == "31/02/2020")
  }

  @Test("A table that was not supplied is not an empty one")
  func tables() throws {
    let register = try Register(episodes: "")
    let back = try JSONDecoder().decode(Register.self, from: Self.encoder.encode(register))
    #expect(back.episodes == [] && back.children == nil)
    #expect(back.rowCount(.episodes) == 0 && back.rowCount(.children) == nil)
    #expect(back.suppliedTables.map(\.table) == [.episodes])
  }

  @Test("A form of another version is not read")
  func version() {
    for text in ["{}", #"{"schemaVersion":2}"#, #"{"schemaVersion":1,"episodes":{}}"#] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(Register.self, from: Data(text.utf8)) }
    }
  }

  @Test("Merging puts one register's rows after the other's, and keeps what was not supplied so")
  func merging() throws {
    let one = try Register(episodes: "A 2020-05-01 S C2 N1 U4", children: "A")
    let other = try Register(episodes: "B 2020-05-01 S C2 N1 U4", schools: "B 100001")
    let merged = one.merged(with: other)
    #expect(merged.episodes?.map(\.child?.text) == ["A", "B"])
    #expect(merged.children?.count == 1 && merged.schoolEnrolments?.count == 1 && merged.reviews == nil)
  }
}

/// Any JSON value.
private struct Ignored: Decodable {
  init(from decoder: any Decoder) throws {}
}
