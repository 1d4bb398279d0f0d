import CareCore

extension PostcodeDirectory {
  /// Reads a list of postcodes: the ONS Postcode Directory or the National Statistics Postcode Lookup as they are
  /// published, or a CSV file of four columns.
  ///
  /// The first line names the columns; capitals, spaces and underlines do not matter, and other columns are passed over.
  ///
  /// - the postcode: `pcds`, `pcd`, `pcd7`, `pcd8`, `pcd2` or `postcode`;
  /// - the district or authority: `laua`, `oslaua`, `lad25cd` (of any year), `utla` or `la`;
  /// - if there is one, the county: `cty`, `oscty`, `cty25cd` (of any year); a code that begins with `E10` goes before
  ///   the district's;
  /// - metres east and north of the grid's origin: `oseast1m`, `east1m` or `easting`, and `osnrth1m`, `north1m` or
  ///   `northing`; both empty, or noughts, for a postcode without a position.
  ///
  /// Cells are parted by commas and may be quoted; lines end with LF, CR LF or CR; blank lines are passed over. The bytes
  /// are gone over once, and nothing but what is kept is copied. To read a file that should not be held whole, use
  /// ``Reader``.
  ///
  /// - Parameters:
  ///   - csv: The file, UTF-8.
  ///   - file: What errors are to call it.
  /// - Throws: ``ReferenceProblem``, with the line and the column of the first thing that is wrong.
  /// - Complexity: O(*n*) in the size of the file, when the postcodes are in order.
  public init(csv: [UInt8], file: String) throws(ReferenceProblem) {
    var reader = Reader(file: file)
    try reader.read(csv)
    self = try reader.finish()
  }

  /// The heading of a list of postcodes in its shortest form.
  static let form = "POSTCODE,LA,EASTING,NORTHING"

  /// Reads a list of postcodes piece by piece, so that the file need not be held whole: see ``PostcodeDirectory/init(csv:file:)``.
  public struct Reader: Sendable {
    private let file: String
    private var directory = PostcodeDirectory()
    private var columns: PostcodeColumns?
    private var scanner = CSVPieces()
    private var isStarted = false
    private var rowCount = 0

    /// Begins a file.
    ///
    /// - Parameter file: What errors are to call it.
    public init(file: String) {
      self.file = file
    }

    /// Reads the next bytes of the file; they may end anywhere, in a cell too.
    ///
    /// - Throws: ``ReferenceProblem``. After that nothing more should be read.
    public mutating func read(_ bytes: [UInt8]) throws(ReferenceProblem) {
      if !isStarted, !bytes.isEmpty {
        try ReferenceFile.check(bytes.prefix(4), file: file, form: PostcodeDirectory.form)
        isStarted = true
      }
      let span = bytes.span
      var index = 0
      while scanner.advance(through: span, from: &index) { try endRow() }
    }

    /// Ends the file.
    ///
    /// - Throws: ``ReferenceProblem``.
    public mutating func finish() throws(ReferenceProblem) -> PostcodeDirectory {
      if scanner.isInQuotes { throw ReferenceProblem(file, line: scanner.line, .unclosedQuote) }
      scanner.endRow()
      try endRow()
      guard columns != nil else { throw ReferenceProblem(file, .empty) }
      directory.sort()
      return directory
    }

    private mutating func endRow() throws(ReferenceProblem) {
      defer { scanner.startRow() }
      if scanner.isBlank { return }
      guard let columns else {
        let columns = try PostcodeColumns(scanner.allCells, file: file)
        self.columns = columns
        scanner.keep(columns.wanted)
        return
      }
      guard let postcode = scanner.cell(columns.postcode), let district = scanner.cell(columns.district),
        let easting = scanner.cell(columns.easting), let northing = scanner.cell(columns.northing)
      else { throw problem(.shortRow) }
      guard let key = PostcodeKey(postcode) else { throw problem(.notAPostcode, columns.postcode) }
      guard let east = Self.metres(easting) else { throw problem(.notAPosition, columns.easting) }
      guard let north = Self.metres(northing) else { throw problem(.notAPosition, columns.northing) }
      var code = district
      if let county = columns.county.flatMap({ scanner.cell($0) }), county.starts(with: "E10".utf8) { code = county }
      guard let area = directory.number(ofCode: String(decoding: code, as: UTF8.self)) else {
        throw problem(.tooManyAreas, columns.district)
      }
      directory.append(key, area: area, easting: east, northing: north)
    }

    private func problem(_ reason: ReferenceProblem.Reason, _ column: Int? = nil) -> ReferenceProblem {
      ReferenceProblem(file, line: scanner.rowLine, column: column.map { $0 + 1 }, reason)
    }

    /// A whole number of metres, `386013` or `386013.0`; -1 for an empty cell, `nil` for anything else.
    private static func metres(_ cell: ArraySlice<UInt8>) -> Int32? {
      if cell.isEmpty { return -1 }
      var digits = cell
      if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
        guard digits[digits.index(after: point)...].allSatisfy({ $0 == 0x30 }) else { return nil }
        digits = digits[..<point]
      }
      guard (1...7).contains(digits.count) else { return nil }
      var number: Int32 = 0
      for digit in digits {
        guard digit >= 0x30, digit <= 0x39 else { return nil }
        number = number * 10 + Int32(digit - 0x30)
      }
      return number
    }
  }
}

/// Where the columns of a list of postcodes are.
private struct PostcodeColumns: Sendable {
  let postcode: Int
  let district: Int
  let county: Int?
  let easting: Int
  let northing: Int

  var wanted: [Int] { [postcode, district, easting, northing] + (county.map { [$0] } ?? []) }

  init(_ headings: [ArraySlice<UInt8>], file: String) throws(ReferenceProblem) {
    let names = headings.map { ReferenceFile.name($0) }
    func find(_ wanted: [String]) -> Int? {
      for name in wanted {
        if let place = names.firstIndex(of: name) { return place }
      }
      return nil
    }
    // `lad25cd`, `cty25cd`: the two digits are the year of the list.
    func dated(_ stem: String) -> Int? {
      names.firstIndex { $0.count == 7 && $0.hasPrefix(stem) && $0.hasSuffix("CD") }
    }
    func need(_ place: Int?, _ names: [String]) throws(ReferenceProblem) -> Int {
      guard let place else { throw ReferenceProblem(file, line: 1, .missingColumn(names: names)) }
      return place
    }
    postcode = try need(find(["PCDS", "PCD", "PCD7", "PCD8", "PCD2", "POSTCODE"]), ["pcds", "POSTCODE"])
    district = try need(find(["LAUA", "OSLAUA"]) ?? dated("LAD") ?? find(["UTLA", "LA"]), ["laua", "LA"])
    county = find(["CTY", "OSCTY"]) ?? dated("CTY")
    easting = try need(find(["OSEAST1M", "EAST1M", "EASTING"]), ["oseast1m", "EASTING"])
    northing = try need(find(["OSNRTH1M", "NORTH1M", "NORTHING"]), ["osnrth1m", "NORTHING"])
  }
}
