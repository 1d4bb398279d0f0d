import CareCore
import CareExchange
import Testing

@testable import SSDA903

@Suite("Lists of providers")
struct ProviderListTests {
  static func read(_ text: String, postcodes: PostcodeDirectory? = nil) throws -> ProviderList {
    try ProviderList(csv: Array(text.utf8), file: "providers.csv", postcodes: postcodes)
  }

  @Test("Every column is read, and codes may be parted by anything")
  func everyColumn() throws {
    let list = try Self.read(
      """
      URN,LA_CODE,PLACE_CODES,PROVIDER_CODES,REG_START,REG_END,POSTCODE,CAPACITY,NOTE
      sc012345,E08000025,"K1,k2 / R3",PR4;PR5,01/04/2015,2024-06-30,sy3 8df,12.0,any
      1234567.0,,,,,,,,
      0012345,,,,,,,,
      ,E08000025,K2,,,,,,
      """)
    #expect(list.count == 3)
    #expect(
      list["SC012345"] == [
        .init(
          number: "sc012345", authority: "E08000025", placementTypes: ["K1", "K2", "R3"],
          providerTypes: ["PR4", "PR5"],
          opened: CalendarDay(2015, 4, 1), closed: CalendarDay(2024, 6, 30), postcode: "SY3 8DF", capacity: 12)
      ])
    #expect(list["1234567"].count == 1 && list["1234567"].first?.authority == nil)
    #expect(list["0012345"].count == 1 && list["12345"].isEmpty, "noughts in front are part of a number")
  }

  @Test(
    "The columns go by the names of the inspectorate's lists",
    arguments: [
      "urn,local authority,placement code,placement provider code,deregistration date,setting address postcode",
      "URN,Local Authority,Provider Placement Code,Provider Code,Closed Date,Setting Postcode",
      "URN,LA_NAME_FROM_FILE,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE",
    ])
  func names(_ heading: String) throws {
    var postcodes = PostcodeDirectory()
    postcodes["LE3 8RA"] = .init(authority: "E07000130", point: nil)
    let list = try Self.read(heading + "\nSC1,Leicestershire,K2,PR1/PR2,31/03/2024,LE3 8RA", postcodes: postcodes)
    #expect(
      list["SC1"] == [
        .init(
          number: "SC1", authority: "E10000018", placementTypes: ["K2"], providerTypes: ["PR1", "PR2"],
          closed: CalendarDay(2024, 3, 31), postcode: "LE3 8RA")
      ])
  }

  @Test("A number may be listed more than once")
  func twice() throws {
    let list = try Self.read("URN,LA\nSC1,E08000025\nsc1,E10000018\n")
    #expect(list["SC1"].map(\.authority) == ["E08000025", "E10000018"])
  }

  @Test("What is wrong is named by file, line and column, and no cell is shown")
  func problems() {
    let cases: [(text: String, line: Int?, column: Int?, reason: ReferenceProblem.Reason)] = [
      ("", nil, nil, .empty),
      ("LA,POSTCODE\nE08000025,B1 1AA\n", 1, nil, .missingColumn(names: ["URN"])),
      ("URN,REG_END\nSC1,\n\nSC2,SECRET\n", 4, 2, .notADay),
      ("CAPACITY,URN\n6,SC1\nSECRET,SC2\n", 3, 1, .notANumber),
    ]
    for (text, line, column, reason) in cases {
      let problem = #expect(throws: ReferenceProblem.self) { _ = try Self.read(text) }
      #expect(problem == ReferenceProblem("providers.csv", line: line, column: column, reason))
      #expect(problem?.description.contains("SECRET") == false)
    }
  }

  @Test(
    "The list of the shared material is read as it stands",
    .enabled(if: Shared.has(Shared.fakeReturn + "/providers.csv"), "the shared material is not beside the checkout"))
  func shared() throws {
    let list = try ProviderList(csv: Files.read(Shared.fakeReturn + "/providers.csv"), file: "providers.csv")
    #expect(list.count == 3)
    #expect(list["NJASCN"].first?.authority == "E10000011" && list["njascn"].first?.postcode == "BN208JX")
  }
}
