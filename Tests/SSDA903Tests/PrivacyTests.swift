import CareExchange
import CareModels
import CareValidation
import Testing

@testable import SSDA903

@Suite("Messages show no child's details")
struct PrivacyTests {
  private static let marker = "ZQXJKV77"

  /// Everything that a program might print of a return and what comes of it.
  private func said(_ statutory: StatutoryReturn) -> String {
    var text = ""
    func show(_ value: Any) {
      print(value, to: &text)
      debugPrint(value, to: &text)
      dump(value, to: &text)
    }
    show(statutory)
    show(statutory.findings)
    show(statutory.otherFiles)
    show(statutory.origins)
    for table in [statutory.header as Any, statutory.episodes as Any, statutory.reviews as Any] { show(table) }
    show(statutory.header?.rows as Any)
    show(statutory.episodes?.rows as Any)
    show(statutory.previousPermanence?.rows as Any)
    show(statutory.header?.parts as Any)
    show(statutory.written())
    let origins = statutory.origins
    let (register, findings) = statutory.converted()
    show(register)
    show(findings)
    show(register.children as Any)
    show(register.episodes?.map(\.asReceived) as Any)
    show(register.children?.compactMap { $0.asReceived?.items } as Any)
    show(ChildHistories(register).findings().map(origins.located))
    show(ReturnWriter.files(for: register))
    do {
      _ = try ReturnWriter.xml(for: register)
    } catch {
      show(error)
    }
    return text
  }

  @Test("A text that is planted in every cell and heading in turn is never shown")
  func planted() {
    func check(_ files: [StatutoryReturn.File]) {
      let text = said(StatutoryReturn(files: files + Untidy.files.prefix(2).filter { $0.name != files[0].name }))
      #expect(!text.lowercased().contains(Self.marker.lowercased()))
    }
    for source in Untidy.files {
      let grid = CSV.read(source.bytes).grid
      let rows = [grid.columns] + (0..<grid.rowCount).map { grid.cells(row: $0) }
      for (row, cells) in rows.enumerated() {
        for column in cells.indices {
          let forms = [Self.marker, "\"\(Self.marker)", " \(Self.marker.lowercased())\u{1}"]
          let planted = forms[(row + column) % forms.count]
          var changed = rows
          changed[row][column] = planted
          var writer = CSVWriter()
          for cells in changed { writer.row(cells) }
          check([.init(name: source.name, bytes: writer.bytes)])
          guard row == 0 else { continue }
          // The file without its heading, the first row in its place.
          changed[1][column] = planted
          writer = CSVWriter()
          for cells in changed.dropFirst() { writer.row(cells) }
          check([.init(name: source.name, bytes: writer.bytes)])
        }
      }
    }
  }

  @Test("Neither is one that is planted in the texts, names and attributes of an XML file")
  func plantedInXML() {
    let pieces = [
      "<EXPSSDA903 a='", "'>", "<CHILD><HEADER><CHILDID>", "</CHILDID><SEX>", "</SEX><DOB>", "</DOB><UASC>",
      "</UASC><NEW x='",
      "'/>", "<AREVIEW>", "<REVIEW>", "</REVIEW></AREVIEW></HEADER><EPISODE><DECOM>", "</DECOM></EPISODE></CHILD>",
      "<", ">x</A></EXPSSDA903>", "",
    ]
    for place in pieces.indices {
      let text = pieces.enumerated().map { $0 == place ? $1 + Self.marker : $1 }.joined()
      #expect(!said(StatutoryReturn(text, name: "r.xml")).contains(Self.marker))
    }
  }

  @Test("Nothing of a return has a mirror with anything in it")
  func mirrors() {
    let statutory = StatutoryReturn(files: Untidy.files + [file("x.csv", "NAME\nx\n")])
    let register = statutory.converted().register
    let values: [Any?] = [
      statutory, statutory.header, statutory.header?.parts.first, statutory.otherFiles.first, statutory.written().first,
      register, register.children?.first?.asReceived, register.children?.first?.asReceived?.items.first,
    ]
    for value in values {
      #expect(value.map { Mirror(reflecting: $0).children.isEmpty } == true)
    }
  }

  @Test("A row shows its table, not its days and codes")
  func rows() throws {
    let row = try #require(StatutoryReturn(files: Untidy.files).header?.rows[0])
    #expect("\(row)" == "row of Header (details hidden)")
    #expect(Mirror(reflecting: row).children.isEmpty)
    #expect(String(reflecting: row) == "\(row)")
  }
}
