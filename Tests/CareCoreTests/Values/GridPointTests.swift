import CareCore
import Testing

@Suite("Distances")
struct GridPointTests {
  @Test(
    "A distance is worked out as the return does",
    arguments: [
      (24_140, 18_000, "18.7"), (0, 0, "0.0"), (80, 0, "0.0"), (81, 0, "0.1"), (1609, 0, "1.0"), (0, 160_930, "100.0"),
      (3, 4, "0.0"), (-24_140, 18_000, "18.7"), (241, 0, "0.1"), (242, 0, "0.2"),
    ])
  func distances(east: Int, north: Int, miles: String) throws {
    let home = try #require(GridPoint(easting: 450_000, northing: 300_000))
    let placement = try #require(GridPoint(easting: 450_000 + east, northing: 300_000 + north))
    #expect(home.distance(to: placement).description == miles)
    #expect(placement.distance(to: home) == home.distance(to: placement))
  }

  @Test("The exact answer agrees with floating point wherever that is not on an edge")
  func againstFloatingPoint() throws {
    let origin = try #require(GridPoint(easting: 1, northing: 1))
    for step in stride(from: 0, to: 600_000, by: 1237) {
      let point = try #require(GridPoint(easting: 1 + step, northing: 1 + step * 7 % 900_000))
      let (east, north) = (Double(point.easting - 1), Double(point.northing - 1))
      let tenths = (east * east + north * north).squareRoot() / 160.93
      let isOnEdge = abs(tenths.rounded(.down) + 0.5 - tenths) < 1e-6
      #expect(isOnEdge || origin.distance(to: point).tenths == Int(tenths.rounded()))
    }
  }

  @Test("The corners of what can be held do not overflow")
  func corners() throws {
    let near = try #require(GridPoint(easting: 0, northing: 1))
    let far = try #require(GridPoint(easting: 9_999_999, northing: 9_999_999))
    #expect(near.distance(to: far).description == "8787.8")
  }

  @Test(
    "A point off the grid is nil, in JSON too",
    arguments: [(-1, 5), (5, -1), (10_000_000, 5), (0, 0), (Int.max, Int.min)])
  func offGrid(easting: Int, northing: Int) {
    #expect(GridPoint(easting: easting, northing: northing) == nil)
    #expect(throws: DecodingError.self) {
      try decode(GridPoint.self, #"{"easting":\#(easting),"northing":\#(northing)}"#)
    }
  }

  @Test(
    "A returned distance is miles, not known, or wrong",
    arguments: [
      ("18.7", 187, false, true), ("0", 0, false, true), ("999.9", nil, true, true), ("999.90", nil, true, true),
      ("1000", nil, false, false), ("-1", nil, false, false), ("", nil, false, false), ("near", nil, false, false),
      ("18.74", 187, false, true),
    ] as [(String, Int?, Bool, Bool)])
  func returned(text: String, tenths: Int?, isNotKnown: Bool, isValid: Bool) throws {
    let distance = ReturnedDistance(text)
    #expect(distance.miles?.tenths == tenths)
    #expect(distance.isNotKnown == isNotKnown)
    #expect(distance.isValid == isValid)
    #expect(try throughJSON(distance).text == text)
  }

  @Test("Miles are written to one place and read back")
  func coding() throws {
    #expect(try json(Miles(tenths: 187)) == "\"18.7\"")
    #expect(try throughJSON(Miles(tenths: 187)) == Miles(tenths: 187))
    #expect(throws: DecodingError.self) { try decode(Miles.self, "\"18.75\"") }
  }
}
