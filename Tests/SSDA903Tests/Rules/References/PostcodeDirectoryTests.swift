import CareCore
import Testing

@testable import SSDA903

@Suite("Lists of postcodes")
struct PostcodeDirectoryTests {
  static let plain = """
    POSTCODE,LA,EASTING,NORTHING
    SY3 8DF,E06000051,347000,312000
    AB1 0JD,S12000033,386013.0,802104.0
    je2 3ab,L93000001,,
    IM1 1AA,M83000003,0,0
    """

  /// The directory that a text gives, or the problem with it.
  static func read(_ text: String) -> Result<PostcodeDirectory, ReferenceProblem> {
    Result { () throws(ReferenceProblem) in try PostcodeDirectory(csv: Array(text.utf8), file: "p.csv") }
  }

  @Test("A postcode is found however it is spaced and in whichever case")
  func looksUp() throws {
    let list = try Self.read(Self.plain).get()
    #expect(list.count == 4)
    for text in ["SY3 8DF", "sy38df", " SY3  8DF "] {
      #expect(list[text] == .init(authority: "E06000051", point: GridPoint(easting: 347_000, northing: 312_000)))
    }
    #expect(list["AB10JD"]?.point == GridPoint(easting: 386_013, northing: 802_104))
    #expect(list["JE2 3AB"] == .init(authority: "L93000001", point: nil))
    #expect(list["IM1 1AA"]?.point == nil)
    for text in ["SY3 8DG", "", "SY3", "SY3 8DF 1", "SY3-8DF", "ŠY3 8DF"] { #expect(list[text] == nil) }
  }

  @Test(
    "The columns go by the names of the published lists",
    arguments: [
      "pcd,pcd2,pcds,doterm,oscty,oslaua,oseast1m,osnrth1m", "pcd7,pcd8,pcds,doterm,cty25cd,lad25cd,east1m,north1m",
      "Pcd,Pcd 2,Pcds,Doterm,Cty,Laua,OSEAST1M,OSNRTH1M",
    ])
  func columns(_ heading: String) throws {
    let list = try Self.read(
      """
      \u{FEFF}\(heading)\r
      "LE3 8RA","LE3  8RA","LE3 8RA","","E10000018","E07000130",451234,305678\r
      "B1  1AA","B1   1AA","B1 1AA","","E99999999","E08000025",406000,286000\r

      """
    ).get()
    #expect(list.count == 2)
    #expect(list["LE3 8RA"]?.authority == "E10000018", "the county goes before the district")
    #expect(list["B1 1AA"]?.authority == "E08000025", "E99999999 is no county")
    #expect(list["B1 1AA"]?.point == GridPoint(easting: 406_000, northing: 286_000))
  }

  @Test("It does not matter where a file is cut into pieces, nor how its lines end", arguments: ["\n", "\r\n", "\r"])
  func pieces(_ lineEnding: String) throws {
    let text = """
      note,POSTCODE,LA,EASTING,NORTHING
      "a ""quoted"" note,
      of two lines",SY3 8DF,E06000051,347000,312000

      ,"AB1 0JD",S12000033,386013,802104
      ,,,,
      """
    let bytes = Array(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnding).utf8)
    for size in [1, 2, 3, 7, 1000] {
      var reader = PostcodeDirectory.Reader(file: "p.csv")
      var start = 0
      while start < bytes.count {
        try reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
        start += size
      }
      let list = try reader.finish()
      #expect(list.count == 2 && list["AB10JD"]?.authority == "S12000033")
      #expect(list["SY3 8DF"]?.point == GridPoint(easting: 347_000, northing: 312_000))
    }
  }

  @Test("What is wrong is named by file, line and column, and no cell is shown")
  func problems() {
    let cases: [(text: String, line: Int?, column: Int?, reason: ReferenceProblem.Reason)] = [
      ("", nil, nil, .empty),
      ("\n \n,,\n", nil, nil, .empty),
      ("POSTCODE,EASTING,NORTHING\n", 1, nil, .missingColumn(names: ["laua", "LA"])),
      ("pcds,laua,oseast1m\n", 1, nil, .missingColumn(names: ["osnrth1m", "NORTHING"])),
      (Self.plain + "\nSECRET PLACE,E06000051,1,1", 6, 1, .notAPostcode),
      (Self.plain + "\n\n\nSY3 8DG,E06000051,12.5,1", 8, 3, .notAPosition),
      (Self.plain + "\nSY3 8DG,E06000051,1,-1", 6, 4, .notAPosition),
      ("POSTCODE,LA,EASTING,NORTHING\r\n\r\nSY3 8DF,E06000051,1,1\r\nSY3 8DG,E06000051,1,x\r\n", 4, 4, .notAPosition),
      (Self.plain + "\nSY3 8DG,E06000051,1", 6, nil, .shortRow),
      (Self.plain + "\n\"SY3 8DG,E06000051,1,1\n", 7, nil, .unclosedQuote),
    ]
    for (text, line, column, reason) in cases {
      guard case .failure(let problem) = Self.read(text) else {
        Issue.record("nothing is wrong with \(text)")
        continue
      }
      #expect(problem == ReferenceProblem("p.csv", line: line, column: column, reason))
      #expect(problem.description.hasPrefix("p.csv") && !problem.description.contains("SECRET"))
    }
  }

  @Test("A spreadsheet is refused, and the form that is wanted shown")
  func spreadsheet() {
    for start: [UInt8] in [[0x50, 0x4B, 0x03, 0x04, 0x14], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]] {
      let error = #expect(throws: ReferenceProblem.self) { _ = try PostcodeDirectory(csv: start, file: "p.xlsx") }
      #expect(error?.description.contains("POSTCODE,LA,EASTING,NORTHING") == true)
      let other = #expect(throws: ReferenceProblem.self) { _ = try ProviderList(csv: start, file: "p.xlsx") }
      #expect(other?.description.contains("URN,LA_CODE,PLACE_CODES") == true)
    }
    #expect(throws: ReferenceProblem("p.csv", .notUTF8)) {
      _ = try PostcodeDirectory(csv: [0xFF, 0xFE, 0x50, 0x00], file: "p.csv")
    }
  }

  @Test("No bytes whatever stop the reader")
  func anyBytes() {
    var state: UInt64 = 88_172_645_463_325_252
    let heading = Array("POSTCODE,LA,EASTING,NORTHING\n".utf8)
    let alphabet = Array("\"\",,\n\r AB12\u{0}é".utf8)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return alphabet[Int(state % UInt64(alphabet.count))]
      }
      _ = try? PostcodeDirectory(csv: bytes, file: "p.csv")
      _ = try? PostcodeDirectory(csv: heading + bytes, file: "p.csv")
      _ = try? ProviderList(csv: bytes, file: "p.csv")
      _ = try? ProviderList(csv: Array("URN,REG_END,CAPACITY\n".utf8) + bytes, file: "p.csv")
    }
  }

  @Test("The order of a file does not matter, and of a postcode that is there twice the last row holds")
  func order() throws {
    let rows = ["B1 1AA,E08000025,1,1", "AB10 1AA,S12000033,2,2", "AB1 0JD,S12000033,3,3", "B1 1AA,E08000026,4,4"]
    let list = try Self.read((["POSTCODE,LA,EASTING,NORTHING"] + rows).joined(separator: "\n")).get()
    #expect(list.count == 3)
    #expect(list["B1 1AA"]?.authority == "E08000026")
    #expect(list["AB10 1AA"]?.point?.easting == 2 && list["AB1 0JD"]?.point?.easting == 3)
  }

  @Test("A postcode can be set and taken off")
  func sets() {
    var list = PostcodeDirectory()
    let entry = PostcodeDirectory.Entry(authority: "E06000051", point: GridPoint(easting: 1, northing: 2))
    for text in ["SY3 8DF", "AB1 0JD", "M1 1AE", "no postcode"] { list[text] = entry }
    #expect(list.count == 3 && list["ab10jd"] == entry && list["M1 1AE"] == entry)
    list["AB1 0JD"] = nil
    #expect(list.count == 2 && list["AB1 0JD"] == nil && list["SY3 8DF"] == entry)
    #expect("\(list)" == "2 postcodes")
  }

  @Test("Postcodes as numbers are in the order of the seven-character form")
  func keysAreInOrder() throws {
    let sorted = ["AB1 0AA", "AB101AA", "AB101AB", "AB2 1AA", "B1  1AA", "B1A 1AA", "B11 1AA", "ZE3 9JZ"].sorted()
    let keys = try sorted.map { try #require(PostcodeKey($0)) }
    #expect(keys == keys.sorted() && Set(keys).count == keys.count)
    #expect(PostcodeKey.areSame("A11 5KE", "a115ke") && !PostcodeKey.areSame("A11 5KE", "A115KF"))
    #expect(PostcodeKey.areSame("NOWHERE AT ALL", "NOWHERE AT ALL") && !PostcodeKey.areSame("NOWHERE AT ALL", "B1 1AA"))
  }
}
