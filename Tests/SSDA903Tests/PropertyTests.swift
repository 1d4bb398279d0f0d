import CareCore
import CareExchange
import CareModels
import CareValidation
import Testing

@testable import SSDA903

@Suite("Whatever is in the files")
struct PropertyTests {
  private static let texts = [
    "", " ", "1", "1.0", "A12", "a12 ", "01/04/2020", "2020-04-01", "31/02/2020", "44286", "zz/06/2014", "S", "s", "C2",
    "PN1",
    "NULL", "\u{A0}7", "x,y", "two\nlines", "say \"so\"", "\u{212A}1", "é", "e\u{301}", "<&>", "1,234", "U1", "PR1",
    "F", "0",
  ]

  /// Files of all tables with cells of every kind, columns in any order, some left out, some added.
  private static func randomFiles(_ random: inout Seeded) -> [StatutoryReturn.File] {
    var files: [StatutoryReturn.File] = []
    for (number, layout) in ReturnLayout.tables.enumerated() where random.chance(70) {
      var columns = layout.items.filter { $0 == "CHILD" || random.chance(95) }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        columns.append(
          random.pick(["Notes", "", "DOB", "decom", "UASC", "DUC", "OC2", "CHILDID", "X Y", "HEADER", "EXTRA"]))
      }
      columns.shuffle(using: &random)
      var writer = CSVWriter(options: .init(lineEnding: random.pick(LineEnding.allCases)))
      writer.row(columns)
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let count = random.chance(90) ? columns.count : Int.random(in: 1...columns.count + 3, using: &random)
        writer.row((0..<count).map { _ in random.pick(texts) })
      }
      files.append(.init(name: "\(number).csv", bytes: writer.bytes))
    }
    return files
  }

  @Test("No cell is lost on the way through records, CSV, XML and JSON", arguments: 0..<60)
  func nothingLost(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let statutory = StatutoryReturn(files: Self.randomFiles(&random))
    let cells = statutory.cells
    #expect(StatutoryReturn(files: statutory.written()).grids == statutory.grids)
    let register = statutory.converted().register
    let written = ReturnWriter.files(for: register)
    #expect(written.cells == cells)
    #expect(try CanonicalJSON.decode(Register.self, from: CanonicalJSON.encode(register)) == register)
    let xml = try ReturnWriter.xml(for: register)
    let again = StatutoryReturn(files: [.init(name: "x.xml", bytes: xml)])
    #expect(Self.sorted(again.cells) == Self.sorted(cells))
    #expect(try ReturnWriter.xml(for: again.converted().register) == xml)
  }

  private static func sorted(_ cells: [RegisterTable: [[String: String]]]) -> [RegisterTable: [String]] {
    cells.mapValues { rows in rows.map { "\($0.sorted { $0.key < $1.key })" }.sorted() }.filter { !$0.value.isEmpty }
  }

  @Test("Changed files are read, converted and written without a stop, and keep every cell", arguments: 0..<150)
  func mutated(_ seed: UInt64) throws {
    var random = Seeded(1000 + seed)
    let xml = try ReturnWriter.xml(for: StatutoryReturn(files: Untidy.files).converted().register)
    var files = Untidy.files
    files.append(.init(name: "r.xml", bytes: xml))
    let place = Int.random(in: 0..<files.count, using: &random)
    var bytes = files[place].bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(random.pick(Array("\",\n\r;<>&/ \u{0}".utf8)), at: at)
      case 3: bytes.replaceSubrange(at..<min(bytes.count, at + 20), with: bytes.suffix(15))
      default: bytes = Array(bytes.prefix(at))
      }
    }
    files[place] = .init(name: files[place].name, bytes: bytes)
    let statutory = StatutoryReturn(files: [files[place], files[(place + 1) % files.count]])
    let cells = statutory.cells
    let register = statutory.converted().register
    let (written, rewritten) = (StatutoryReturn(files: statutory.written()), ReturnWriter.files(for: register))
    // A broken XML file may leave so many items of episodes in a header that its columns are an episode's.
    if let header = statutory.header,
      header.parts.contains(where: { Recognition.table(for: $0.grid.columns) != .table(.children) })
    {
      #expect(written.grids.map(\.bytes.count).reduce(0, +) == statutory.grids.map(\.bytes.count).reduce(0, +))
    } else {
      #expect(written.grids == statutory.grids)
      #expect(rewritten.cells.filter { !$0.value.isEmpty } == cells.filter { !$0.value.isEmpty })
    }
    // A file that has lost its structure may have more odd columns than the XML form keeps apart.
    let isWide = statutory.grids.contains { $0.columnCount > XMLTableBuilder.mostExtraColumns }
    do {
      let again = StatutoryReturn(files: [.init(name: "x.xml", bytes: try ReturnWriter.xml(for: register))])
      #expect(isWide || Self.sorted(again.cells) == Self.sorted(cells))
    } catch {
      #expect(register.suppliedTables.isEmpty == false)
    }
    _ = ChildHistories(register).findings()
  }

  @Test("Records that were never a file are written and read as the same records", arguments: 0..<40)
  func registers(_ seed: UInt64) throws {
    var random = Seeded(3000 + seed)
    func day() -> CalendarDay? {
      random.chance(80) ? CalendarDay(dayNumber: Int.random(in: 1...3_652_059, using: &random)) : nil
    }
    func code<Code: CodeSet>(_: Code.Type) -> Coded<Code>? {
      random.chance(70) ? .known(random.pick(Code.allCases)) : random.chance(50) ? Coded("Ü\"<?") : nil
    }
    var register = Register()
    let identifiers = (0..<Int.random(in: 0...6, using: &random)).map { ChildIdentifier("C\($0)") }
    register.children = identifiers.map {
      Child(
        child: $0, sex: code(Sex.self), birthDate: day(), ethnicity: code(Ethnicity.self),
        motherStatus: code(MotherStatus.self))
    }
    var (episodes, reviews, outcomes): ([Episode], [Review], [HealthOutcomes]) = ([], [], [])
    var (previous, leavers): ([PreviousPermanence], [CareLeaver]) = ([], [])
    for child in identifiers + [ChildIdentifier("ONLY HERE")] {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        episodes.append(
          Episode(
            child: child, start: day(), legalStatus: code(LegalStatus.self), placementType: code(PlacementType.self),
            end: day(),
            reasonCeased: code(ReasonEpisodeCeased.self), homePostcode: Postcode("LE3 8RA"),
            location: code(PlacementLocation.self)))
        reviews.append(
          Review(child: child, birthDate: day(), date: day(), participation: code(ReviewParticipation.self)))
        outcomes.append(
          HealthOutcomes(child: child, sdqScore: random.chance(50) ? 40 : nil, convicted: code(YesNo.self)))
        previous.append(PreviousPermanence(child: child, date: PartialDay("zz/02/2013")))
        leavers.append(CareLeaver(child: child, birthDate: day(), activity: code(CareLeaverActivity.self)))
      }
    }
    (register.episodes, register.reviews, register.healthOutcomes) = (episodes, reviews, outcomes)
    (register.previousPermanence, register.careLeavers) = (previous, leavers)
    let files = ReturnWriter.files(for: register)
    #expect(StatutoryReturn(files: files).converted().register == register)
    let again = StatutoryReturn(files: [.init(name: "x.xml", bytes: try ReturnWriter.xml(for: register))]).converted()
      .register
    #expect(again.children ?? [] == register.children)
    #expect(again.episodes ?? [] == episodes)
    #expect(again.reviews ?? [] == reviews)
    #expect(again.healthOutcomes ?? [] == outcomes)
    #expect(again.previousPermanence ?? [] == previous)
    #expect(again.careLeavers ?? [] == leavers)
  }

  @Test("Text as received that nobody received is written without a stop")
  func strangeText() throws {
    let prefix = AsReceived.surplusPrefix
    let names = [
      "", "DECOM", "CHILD", "PL_LOCATION", prefix, prefix + "0", prefix + "9223372036854775807", prefix + "x",
      prefix + "2",
    ]
    var register = Register()
    register.episodes =
      names.map { Episode(asReceived: AsReceived([.init($0, "text"), .init("OTHER", "")])) } + [Episode()]
    let files = ReturnWriter.files(for: register)
    // All but the two whose field says nothing where that text would have been read as something.
    let pieces = String(decoding: files[0].bytes, as: UTF8.self).split(
      separator: "text", omittingEmptySubsequences: false)
    #expect(pieces.count - 1 == names.count - 2)
    #expect(StatutoryReturn(files: files).episodes?.rows.count == names.count + 1)
    _ = try ReturnWriter.xml(for: register)
  }

  @Test("Rows in another order, and a return cut up by child and put together, come to the same", arguments: 0..<20)
  func shuffledAndSplit(_ seed: UInt64) {
    var random = Seeded(2000 + seed)
    let whole = StatutoryReturn(files: Untidy.files)
    let (register, findings) = whole.converted()
    func gathered(_ register: Register) -> [RegisterTable: [String]] {
      Self.sorted(ReturnWriter.files(for: register).cells)
    }
    func gathered(_ findings: [Finding]) -> [String] {
      findings.map { "\($0.check) \($0.location.table?.rawValue ?? "") \($0.location.fields)" }.sorted()
    }
    // The rows of each file in another order.
    let shuffled = Untidy.files.map { file in
      let grid = CSV.read(file.bytes).grid
      var writer = CSVWriter()
      writer.row(grid.columns)
      for row in (0..<grid.rowCount).shuffled(using: &random) { writer.row(grid.cells(row: row)) }
      return StatutoryReturn.File(name: file.name, bytes: writer.bytes)
    }
    let other = StatutoryReturn(files: shuffled).converted()
    #expect(gathered(other.register) == gathered(register))
    #expect(gathered(other.findings) == gathered(findings))
    // Each child in one of three parts, each read by itself.
    var parts = [[StatutoryReturn.File]](repeating: [], count: 3)
    for file in Untidy.files {
      let grid = CSV.read(file.bytes).grid
      let child = grid.columns.map(Recognition.item).firstIndex(of: "CHILD") ?? 0
      for part in parts.indices {
        var writer = CSVWriter()
        writer.row(grid.columns)
        for row in 0..<grid.rowCount {
          let identifier = ChildIdentifier(normalising: grid.text(row: row, column: child))
          if (identifier?.text.utf8.reduce(Int(seed)) { $0 + Int($1) } ?? 0) % 3 == part {
            writer.row(grid.cells(row: row))
          }
        }
        parts[part].append(.init(name: file.name, bytes: writer.bytes))
      }
    }
    let merged = parts.map { StatutoryReturn(files: $0).converted().register }.reduce(Register()) {
      $0.merged(with: $1)
    }
    #expect(gathered(merged) == gathered(register))
    let checks = gathered(ChildHistories(register).findings())
    #expect(gathered(ChildHistories(merged).findings()) == checks)
    #expect(gathered(ChildHistories(other.register).findings()) == checks)
  }
}
