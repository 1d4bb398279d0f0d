import CareExchange
import CareModels
import CareValidation

extension ReturnReader {
  /// Reads the XML form: a root with one `CHILD` for each child (see ``XMLForm``).
  func readXML(_ file: consuming StatutoryReturn.File, into statutory: inout StatutoryReturn) {
    let name = file.name
    let declared = XMLReader.declaredEncoding(file.bytes).flatMap { TextEncoding(label: $0) }
    let decoded = TextDecoding.utf8(from: file.bytes, declared: declared)
    var tables = XMLTables()
    var reader = XMLReader(utf8: decoded.bytes, names: tables.names)
    tables.read(&reader)
    func note(_ check: String, _ severity: Severity, _ message: String, line: Int? = nil) {
      statutory.findings.append(Finding(check, severity, message, at: .init(file: name, line: line)))
    }
    if !decoded.misfits.isEmpty {
      let count = decoded.misfits.count
      note(
        "reading.invalid-utf8", .warning,
        "The text does not fit the file's encoding in \(count) \(count == 1 ? "place" : "places"); what could be read was."
      )
    }
    for problem in reader.problems {
      note(
        StatutoryReturn.check("reading.xml", problem.kind.rawValue), .error,
        "The XML is not well formed: \(problem.kind.title) (column \(problem.position.column)).",
        line: problem.position.line)
    }
    if reader.problemCount > reader.problems.count {
      note("reading.xml.more", .error, "\(reader.problemCount - reader.problems.count) more problems are not listed.")
    }
    if tables.childCount == 0 {
      statutory.findings.append(.unreadable(name, "it holds no CHILD element"))
      return
    }
    if tables.outside.count > 0 {
      note(
        "reading.xml.outside-child", .warning,
        "\(tables.outside.count) \(tables.outside.count == 1 ? "text" : "texts") outside any CHILD were not kept.",
        line: tables.outside.line)
    }
    if tables.attributes.count > 0 {
      note(
        "reading.xml.attributes", .warning,
        "\(tables.attributes.count) \(tables.attributes.count == 1 ? "attribute was" : "attributes were") not kept.",
        line: tables.attributes.line)
    }
    for (table, grid, lines) in tables.finish() {
      add(grid, as: table, from: Origin(name: name, form: .xml, lines: .each(lines)), into: &statutory)
    }
  }
}
