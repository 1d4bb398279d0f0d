import CareCore
import CareExchange
import CareModels
import Foundation
import Testing

@testable import SSDA903

@Suite("Where placements are")
struct EpisodePlaceTests {
  /// The places that tables give.
  static func places(
    _ rows: String, columns: String = "CHILD,DECOM,HOME_POST,PL_POST", authority: String? = "E06000051",
    hasPostcodes: Bool = true
  ) throws -> EpisodePlaces? {
    let statutory = StatutoryReturn("\(columns)\n\(rows)\n", name: "episodes.csv")
    var references = RuleReferences(authority: authority.map { LocalAuthorityCode($0) })
    if hasPostcodes { references.postcodes = postcodes }
    let episodes = try #require(statutory.episodes)
    return EpisodePlaces(of: episodes, references)
  }

  static let postcodes: PostcodeDirectory = {
    var list = PostcodeDirectory()
    for (postcode, authority, easting, northing) in [
      ("SY3 8DF", "E06000051", 347_000, 312_000), ("SY3 8DG", "E06000051", 348_609, 312_000),
      ("LE3 8RA", "E07000130", 451_234, 305_678), ("LD1 5AA", "W06000023", 305_000, 261_000),
      ("EH1 1AA", "S12000036", 325_900, 673_700), ("BT1 1AA", "N09000003", 333_800, 374_500),
      ("BT1 1AB", "N09000003", 333_800, 376_109), ("JE2 3AB", "L93000001", 0, 0), ("IM1 1AA", "M83000003", 0, 0),
      ("ZZ9 9ZZ", "E99999999", 1, 1), ("ZZ9 9ZY", "E07000999", 1, 1),
    ] {
      list[postcode] = .init(authority: authority, point: GridPoint(easting: easting, northing: northing))
    }
    return list
  }()

  @Test("They are worked out from the postcodes")
  func workedOut() throws {
    let expected: [(home: String, placement: String, area: String?, location: PlacementLocation?, miles: String?)] = [
      ("SY3 8DF", "sy38dg", "E06000051", .insideBoundary, "1.0"),
      ("SY3 8DF", "LE3 8RA", "E10000018", .outsideBoundary, "64.9"),
      ("SY3 8DF", "LD1 5AA", "WAL", .outsideBoundary, "41.1"),
      ("SY3 8DF", "EH1 1AA", "SCO", .outsideBoundary, "225.1"),
      // Positions on two grids have no distance; on the Irish Grid there is one.
      ("SY3 8DF", "BT1 1AA", "NIR", .outsideBoundary, nil),
      ("BT1 1AB", "BT1 1AA", "NIR", .outsideBoundary, "1.0"),
      ("SY3 8DF", "JE2 3AB", "NUK", .outsideBoundary, nil),
      ("SY3 8DF", "IM1 1AA", "NUK", .outsideBoundary, nil),
      // Not on the list, of no authority, of a district we do not know.
      ("SY3 8DF", "SY3 9ZZ", nil, nil, nil), ("", "SY3 8DG", "E06000051", .insideBoundary, nil),
      ("SY3 8DF", "", nil, nil, nil), ("SY3 8DF", "ZZ9 9ZZ", nil, nil, "290.0"),
      ("SY3 8DF", "ZZ9 9ZY", nil, nil, "290.0"),
    ]
    let rows = expected.map { "A,01/04/2024,\($0.home),\($0.placement)" }.joined(separator: "\n")
    let places = try #require(try Self.places(rows))
    #expect(places.items == [.authority, .location, .distance])
    for (row, one) in expected.enumerated() {
      #expect(places[row].authority == one.area, "\(one)")
      #expect(places[row].location.value == one.location, "\(one)")
      #expect(places[row].distance.value?.rounded(toPlaces: 1) == one.miles, "\(one)")
    }
    #expect(places[expected.count] == .unknown && places[-1] == .unknown)
  }

  @Test("A district belongs to its county, the first and the last of each stretch of codes too")
  func counties() {
    let cases: [(district: String, area: String?)] = [
      ("E07000008", "E10000003"), ("E07000012", "E10000003"), ("E07000129", "E10000018"), ("E07000135", "E10000018"),
      ("E07000097", nil), ("E07000098", "E10000015"), ("E07000243", "E10000015"), ("E07000200", "E10000029"),
      ("E07000201", nil), ("E07000244", "E10000029"), ("E07000246", "E10000027"), ("E07000240", "E10000015"),
      ("E06000063", "E06000063"), ("E08000025", "E08000025"), ("E09000027", "E09000027"), ("E99999999", nil),
      ("330", "330"), ("W99999999", "WAL"), ("", nil), ("E0700012", "E0700012"), ("E0700012X", "E0700012X"),
    ]
    for (district, area) in cases { #expect(PlacementArea.authority(of: district) == area, "\(district)") }
  }

  @Test("Without the authority's code it is not known whether a placement is inside")
  func withoutAuthority() throws {
    let places = try #require(try Self.places("A,01/04/2024,SY3 8DF,SY3 8DG", authority: nil))
    #expect(places.items == [.authority, .distance])
    #expect(places[0].location == .missing && places[0].authority == "E06000051" && !places[0].isInOwnArea)
  }

  @Test("What a file says is taken as it stands, item by item")
  func asReturned() throws {
    let columns = "CHILD,DECOM,LS,PL_LA,PL_DISTANCE"
    let rows = "A,01/04/2024,C2,893,12.5\nA,01/05/2024,C2, wal ,999.9\nA,01/06/2024,C2,,near"
    let places = try #require(try Self.places(rows, columns: columns, hasPostcodes: false))
    #expect(places.items == [.authority, .distance], "nothing is known of PL_LOCATION")
    #expect(places[0].isInOwnArea, "893 is E06000051")
    #expect(places[1].authority == "WAL" && places[1].isOutsideEngland && places[1].specialValue == .wales)
    #expect(places[0].distance == .value(Miles(tenths: 125).value))
    #expect(places[2].authority == nil && places[2].distance == .unusable)
    #expect(try Self.places("A,01/04/2024,S,C2", columns: "CHILD,DECOM,RNE,LS", hasPostcodes: false) == nil)
  }

  @Test("An item that a file leaves blank is not worked out in its stead, one that it does not have is")
  func mixed() throws {
    let places = try #require(
      try Self.places("A,01/04/2024,SY3 8DF,SY3 8DG,", columns: "CHILD,DECOM,HOME_POST,PL_POST,PL_DISTANCE"))
    #expect(places[0].distance == .missing && places[0].authority == "E06000051")
  }

  @Test("A rule about an item that is not known is not run")
  func notRun() throws {
    let statutory = StatutoryReturn("CHILD,DECOM,LS,PL_DISTANCE\nA,01/04/2024,C2,\n", name: "episodes.csv")
    let input = RuleInput(statutory, year: ReportingYear(2025).period)
    func result(_ code: String) throws -> RuleOutcome.Result {
      try #require(Rule.all.first { $0.code == code }).outcome(for: RuleFacts(input)).result
    }
    #expect(try result("169") == .notRun(missing: [.need(.place(.authority))]))
    #expect(try result("179") == .notRun(missing: [.need(.place(.location))]))
    #expect(try result("452") == .notRun(missing: [.need(.lastYear(.episodes)), .need(.place(.authority))]))
    #expect(try result("392a") == .notRun(missing: [.need(.unaccompanied)]))
    #expect(try result("503G") == .notRun(missing: [.need(.lastYear(.episodes))]))
  }

  @Test(
    "They agree with the validator's, on the whole made-up return",
    .enabled(if: Shared.has(Shared.fakeReturn), "the shared material is not beside the checkout"))
  func madeUpReturn() throws {
    let statutory = StatutoryReturn(
      files: [.init(name: "episodes.csv", bytes: try Files.read(Shared.fakeReturn + "/episodes.csv"))])
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: Shared.fakeReturn + "/postcode_lookup.json")))
    let found = try #require((json as? [String: Any])?["found"] as? [String: Any])
    var references = RuleReferences(authority: LocalAuthorityCode("E09000027"))
    references.postcodes = RuleTables.postcodes(ConformanceCase.postcodes(found))
    let episodes = try #require(statutory.episodes)
    let places = try #require(EpisodePlaces(of: episodes, references))

    let grid = CSV.read(try Files.read(Shared.fakeReturn + "/derived_episode_postcode_fields.csv")).grid
    #expect(grid.rowCount == statutory.episodes?.rows.count)
    var told = 0
    for line in 0..<grid.rowCount {
      let cells = grid.cells(row: line)
      let row = try #require(Int(cells[0]))
      #expect(places[row].authority ?? "" == cells[2])
      #expect(places[row].location.value?.rawValue ?? "" == cells[3])
      #expect(places[row].distance.value?.rounded(toPlaces: 1) ?? "" == cells[4])
      told += places[row].authority == nil ? 0 : 1
    }
    #expect(told > 100)
  }
}
