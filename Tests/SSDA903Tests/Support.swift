import CareExchange
import CareModels
import CareValidation

@testable import SSDA903

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The made-up return of the shared material, read when it is beside the checkout.
enum Shared {
  static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")
  static let root = package + "/../shared"
  static let fakeReturn = root + "/conformance/ssda903/fake-return"
  static let fakeXML = fakeReturn + "/fake_903.xml"
  static let columnsByYear = root + "/interop/ssda903_columns_by_year.csv"

  static func has(_ path: String) -> Bool { (try? Files.read(path)) != nil || Files.isFolder(path) }
}

func file(_ name: String, _ text: String) -> StatutoryReturn.File {
  StatutoryReturn.File(name: name, bytes: Array(text.utf8))
}

/// A text in which every character beyond ASCII is a number, because Swift takes two spellings of one for the same.
func exact(_ text: String) -> String {
  text.utf8.allSatisfy { $0 < 0x80 }
    ? text : text.unicodeScalars.map { $0.isASCII ? String($0) : "\\u{\($0.value)}" }.joined()
}

extension StatutoryReturn {
  /// Reads one file of text.
  init(_ text: String, name: String = "file.csv") { self.init(files: [SSDA903Tests.file(name, text)]) }

  var checks: [String] { findings.map(\.check) }

  func findings(_ check: String) -> [Finding] { findings.filter { $0.check == check } }
}

extension [StatutoryReturn.File] {
  /// The cells of the tables among the files.
  var cells: [RegisterTable: [[String: String]]] { StatutoryReturn(files: self).cells }
}

extension StatutoryReturn {
  /// Every cell with something in it, by table, row and name: what no reading and writing may lose.
  var cells: [RegisterTable: [[String: String]]] {
    var cells: [RegisterTable: [[String: String]]] = [:]
    func add<Row>(_ table: ReturnTable<Row>?) {
      guard let table else { return }
      cells[Row.table] = table.parts.flatMap { part in
        let extra = Recognition.extra(Row.Column.self, in: part.grid.columns, isOurs: part.form == .xml)
        return (0..<part.grid.rowCount).map { row in
          var named: [String: String] = [:]
          for column in Row.Column.allCases {
            named[column.item] = part.grid.text(row: row, column: part.positions[column.rawValue])
          }
          for (name, position) in extra { named[name] = part.grid.text(row: row, column: position) }
          for (position, text) in part.grid.surplus(row: row).enumerated() {
            named[AsReceived.surplusName(position)] = text
          }
          return named.filter { !$0.value.isEmpty }.mapValues(exact)
        }
      }
    }
    add(header)
    add(episodes)
    add(reviews)
    add(missing)
    add(uasc)
    add(previousPermanence)
    add(adoptions)
    add(placedForAdoption)
    add(healthOutcomes)
    add(careLeavers)
    add(socialWorkerEpisodes)
    add(deprivationsOfLiberty)
    return cells
  }

  /// The grids of all files that were read, tables first.
  var grids: [CellGrid] {
    var grids: [CellGrid] = []
    func add<Row>(_ table: ReturnTable<Row>?) { grids += table?.parts.map(\.grid) ?? [] }
    add(header)
    add(episodes)
    add(reviews)
    add(missing)
    add(uasc)
    add(previousPermanence)
    add(adoptions)
    add(placedForAdoption)
    add(healthOutcomes)
    add(careLeavers)
    add(socialWorkerEpisodes)
    add(deprivationsOfLiberty)
    return grids + otherFiles.map(\.grid)
  }
}

/// A generator that gives the same numbers every time.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}

/// A folder of a test's own, gone when the test is.
final class Folder {
  let path: String

  init(_ files: [StatutoryReturn.File] = []) throws {
    path = "/tmp/ssda903-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    try Files.makeFolder(path)
    for file in files { try Files.write(file.bytes, to: path + "/" + file.name) }
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    if Files.isFolder(path) {
      for name in (try? Files.list(path)) ?? [] { remove(path + "/" + name) }
    }
    _ = unsafe Self.delete(path)
  }

  @unsafe private static func delete(_ path: String) -> Int32 {
    unsafe unlink(path) == 0 ? 0 : rmdir(path)
  }
}

/// An untidy return of every table: what the round trips are tried on.
enum Untidy {
  static let header = """
    ethnic , CHILD,Sex,DOB,UPN,MOTHER,MC_DOB,Notes,DOB
    wbri,1234.0,1.0,2010-05-04,un3,,,first,04/05/2010
    REFU, a12 ,F,40302,A123456789012,0,31/02/2024,"two
    lines",
    ZZZZ,a12,X,04/13/2010,,2,,, ,surplus,,again
    ,,,,,,,,
    MOTH,\u{A0}99\u{A0},2,\u{A0}01/02/2003,UN4 ,1.0,2021-01-01 00:00:00,"quote "" here"

    """
  static let episodes = """
    CHILD,DECOM,RNE,LS,CIN,PL,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_LOCATION
    1234,01/04/2020,s,C2,N1,U1,pr1,,,,le3 8ra, LE3 8RB,1234567.0,in
    A12,1/4/2020,S,\u{212A}1,N9,k1,PR0,45000,x1,LAREQ,,,xxxxxxx,OUT
    ,NULL,None,nan,#N/A,0,,9999-12-31,E3,,,,SC123456,
    B7,00/00/0000,P,V3,N2,P1,PR4,31/12/9999,E4A,,,,,IN

    """
  static let reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n1234,04/05/2010,01/06/2020,pn1\nB7,,05/06/2020 09:30:00,PN9\n"
  static let missing = "CHILD,DOB,MISSING,MIS_START,MIS_END\nA12,,m,03/03/2021,\n"
  static let uasc = "CHILD,DUC,DOB,SEX\nA12,01/01/2028,05/05/2010,2\n1234,,04/05/2010,1\nQ9,,,\n"
  static let previous =
    "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n1234,,P1,E09000027,zz/06/2014\nA12,,p2,Leeds , ZZ/zz/2013\n9,,P0,OUT,99/99/2013\n"
  static let adoptions =
    "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n1234,,01/01/2021,,0,1.0,mf,L11\n"
  static let placed = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n1234,,01/02/2021,,xxx\n"
  static let outcomes = """
    CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE\
    ,INTERVENTION_RECEIVED,INTERVENTION_OFFERED
    1234,,007,,0,1,1,1,1,0,,
    A12,,"1,234",sdq2,1.0,,,,,,,
    B7,,12.0,,,,,,,,,
    9,,-1,,,,,,,,,
    10,,,,,,,,,,,

    """
  static let leavers = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1234,,yes,f1,B2\nA12,,,,\n"
  static let workers = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1234,,sw9.0,01/04/2020,,orgch\n"
  static let liberty = "CHILD,DOB,DOLO_START,DOLO_END\nZ1,01/01/2011,01/04/2026,30/02/2027\n"

  static let files: [StatutoryReturn.File] = [
    file("a.csv", header), file("b.csv", episodes), file("c.csv", reviews), file("d.csv", missing),
    file("e.csv", uasc), file("f.csv", previous), file("g.csv", adoptions), file("h.csv", placed),
    file("i.csv", outcomes), file("j.csv", leavers), file("k.csv", workers), file("l.csv", liberty),
  ]
}
