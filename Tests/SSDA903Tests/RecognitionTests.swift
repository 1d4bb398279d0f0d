import CareCore
import CareExchange
import CareModels
import Testing

@testable import SSDA903

@Suite("Tables are recognised by their columns")
struct RecognitionTests {
  @Test("Every table is, in any order of its columns, in small letters and with spaces", arguments: ReturnLayout.tables)
  func everyTable(_ layout: ReturnLayout.Table) {
    var random = Seeded(1)
    for _ in 0..<20 {
      let columns = layout.items.shuffled(using: &random).map { item in
        random.pick([item, item.lowercased(), " \(item) ", "\u{A0}\(item)\t", "\u{FEFF}\(item)"])
      }
      #expect(Recognition.table(for: columns) == .table(layout.table))
      let others = columns + ["NOTES", "", "DATE"]
      #expect(Recognition.table(for: others.shuffled(using: &random)) == .table(layout.table))
    }
  }

  @Test(
    "Some of the columns are enough, when they are no other table's",
    arguments: [
      ("CHILD,DECOM,LS", .table(.episodes)), ("CHILD,DECOM", .table(.episodes)), ("CHILD,REVIEW", .table(.reviews)),
      ("CHILD,DOB,DUC", .table(.unaccompaniedChildren)), ("CHILD,SEX,DOB", .table(.children)),
      ("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,UASC,DUC", .table(.children)), ("CHILDID,PL,DECOM", .table(.episodes)),
      ("CHILD,REVIEW,NAME", .unknown), ("CHILD,DOB", .unknown), ("CHILD", .unknown), ("", .unknown),
      ("NAME,ADDRESS", .unknown), ("DECOM,RNE,LS", .withoutChild(.episodes)),
      ("DOB,REVIEW,REVIEW_CODE", .withoutChild(.reviews)),
      ("CHILD,DECOM,RNE,LS,REVIEW,REVIEW_CODE", .table(.episodes)), ("CHILD,MISSING,MIS_END", .table(.missingEpisodes)),
      ("1234,01/04/2020,S,C2,N1", .data), ("JO BLOGGS,2010-05-04", .data), ("1234,F,44286", .unknown),
    ] as [(String, Recognition.Answer)])
  func someColumns(_ heading: String, _ expected: Recognition.Answer) {
    #expect(
      Recognition.table(for: heading.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
        == expected)
  }

  @Test("A message names an item of the return, and any other heading only by its place")
  func shownNames() {
    #expect(Recognition.shownName(" decom", position: 3) == "DECOM")
    #expect(Recognition.shownName("SMITH", position: 3) == "column 4")
  }

  @Test("Many headings that are alike are told apart in time")
  func manyAlike() {
    let text = "CHILD,DOB,REVIEW,REVIEW_CODE" + String(repeating: ",x,", count: 20_000) + "\n"
    let names = Recognition.extra(ReviewRow.Column.self, in: CSV.read(text: text).grid.columns).map(\.name)
    #expect(names.count == 40_000)
    #expect(Set(names).count == names.count)
    #expect(names[2] == "x (2)")
  }
}

@Suite("The layout of the return", .enabled(if: Shared.has(Shared.columnsByYear)))
struct LayoutTests {
  private static let tables: [String: RegisterTable] = [
    "ad1": .adoptions, "episodes": .episodes, "header": .children, "missing": .missingEpisodes, "oc2": .healthOutcomes,
    "oc3": .careLeavers, "placed_adoption": .placedForAdoption, "prev_perm": .previousPermanence, "reviews": .reviews,
    "uasc": .unaccompaniedChildren, "social_worker": .socialWorkerEpisodes,
  ]

  private static let codes: [String: any CodeSet.Type] = Dictionary(
    uniqueKeysWithValues: [
      Sex.self, Ethnicity.self, MotherStatus.self, ReasonForNewEpisode.self, LegalStatus.self, CategoryOfNeed.self,
      PlacementType.self, PlacementProvider.self, ReasonEpisodeCeased.self, ReasonForPlacementChange.self,
      ReviewParticipation.self, MissingKind.self, PreviousPermanenceOption.self, FosterCarerAdoption.self,
      NumberOfAdopters.self, AdopterSex.self, AdopterLegalStatus.self, ReasonPlacedForAdoptionCeased.self,
      SDQReason.self, CareLeaverContact.self, CareLeaverActivity.self, CareLeaverAccommodation.self,
      SocialWorkerChangeReason.self,
    ].map { (set: any CodeSet.Type) in (set.item, set) })

  /// Where the library departs from this specification on purpose (Documentation/Design/CodeSets.md): the code, and the
  /// years in which the two say different things.
  private static let divergences: [String: ClosedRange<Int>] = [
    "PLACE Z1": 2026...2026, "ACCOM S1": 2023...2026, "ACCOM X1": 2023...2026,
  ]

  private struct Specified {
    let year: Int
    let file: String
    let column: String
    let codes: Set<String>
  }

  private static func specified() throws -> [Specified] {
    let grid = CSV.read(try Files.read(Shared.columnsByYear)).grid
    return (0..<grid.rowCount).map { row in
      let cells = grid.cells(row: row)
      return Specified(
        year: Int(cells[0]) ?? 0, file: cells[1], column: cells[3],
        codes: Set(cells[6].hasPrefix("%") ? [] : cells[6].split(separator: "|").map(String.init)))
    }
  }

  @Test("It has the tables and columns of every year, in their order")
  func columns() throws {
    let specified = try Self.specified()
    for year in 2017...2026 {
      let ofYear = specified.filter { $0.year == year }
      let files = Set(ofYear.map(\.file))
      #expect(Set(ReturnLayout.tables(in: year).map(\.table)) == Set(files.compactMap { Self.tables[$0] }))
      for file in files {
        let layout = ReturnLayout.layout(of: try #require(Self.tables[file]))
        let columns = ofYear.filter { $0.file == file }.map(\.column)
        // The sources have the columns of this table in two orders.
        if file == "uasc" {
          #expect(layout?.items.sorted() == columns.sorted())
        } else {
          #expect(layout?.items == columns)
        }
        #expect(Recognition.table(for: columns) == .table(try #require(Self.tables[file])))
      }
    }
    #expect(ReturnLayout.tables(in: 2027).count == 12)
    #expect(ReturnLayout.tables(in: 2026).count == 11)
    #expect(ReturnLayout.tables(in: 2023).count == 10)
  }

  @Test("It allows the codes of every year, but for what is argued elsewhere")
  func codes() throws {
    var compared = 0
    var met: [String: ClosedRange<Int>] = [:]
    for item in try Self.specified() where !item.codes.isEmpty && item.column != "SDQ_SCORE" {
      let set = Self.codes[item.column] ?? YesNo.self
      func valid<Code: CodeSet>(_: Code.Type) -> Set<String> { Set(Code.codes(validIn: item.year).map(\.rawValue)) }
      compared += 1
      for code in valid(set).symmetricDifference(item.codes) {
        let name = "\(item.column) \(code)"
        met[name] = min(met[name]?.lowerBound ?? item.year, item.year)...max(met[name]?.upperBound ?? 0, item.year)
      }
    }
    #expect(compared > 200)
    #expect(met == Self.divergences)
  }
}
