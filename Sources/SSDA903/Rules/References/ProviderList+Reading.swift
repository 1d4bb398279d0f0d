import CareCore
import CareExchange

extension ProviderList {
  /// Reads a list of providers from a CSV file: a sheet of the list of children's homes and social care providers that the
  /// inspectorate gives to authorities, saved as CSV, or a file of our own.
  ///
  /// The first line names the columns; capitals, spaces and underlines do not matter, only the number must be there, and
  /// other columns are passed over.
  ///
  /// | What | Names |
  /// |---|---|
  /// | number | `URN` |
  /// | code of the authority | `LA_CODE_INFERRED`, `LA_CODE`, `LA` |
  /// | kinds of placement | `PLACE_CODES`, `PLACE`, `Placement code`, `Provider placement code` |
  /// | kinds of provider | `PROVIDER_CODES`, `PLACE_PROVIDER`, `Placement provider code`, `Provider code` |
  /// | registered | `REG_START`, `OPENED`, `Registration date` |
  /// | registration ended | `REG_END`, `CLOSED`, `Closed date`, `Deregistration date` |
  /// | postcode | `POSTCODE`, `Provider postcode`, `Setting postcode`, `Setting address postcode` |
  /// | capacity | `CAPACITY`, `PLACES`, `Registered places`, `Max users` |
  ///
  /// Several codes in a cell are parted by anything that is no letter or digit. A day is written as in a return, or in any
  /// other form that returns are read in. A number is text: noughts in front are kept, the `.0` of a spreadsheet is not.
  /// Rows without a number are passed over.
  ///
  /// - Parameters:
  ///   - csv: The file.
  ///   - file: What errors are to call it.
  ///   - postcodes: Where postcodes are; when given, a provider whose authority the list does not say (or names in
  ///     words) is taken to be where its postcode is.
  /// - Throws: ``ReferenceProblem``, with the line and the column of the first thing that is wrong.
  /// - Complexity: O(*n*) in the size of the file.
  public init(csv: [UInt8], file: String, postcodes: PostcodeDirectory? = nil) throws(ReferenceProblem) {
    try ReferenceFile.check(csv.prefix(4), file: file, form: Self.form)
    self.init()
    let reading = CSV.read(csv)
    let grid = reading.grid
    guard grid.columnCount > 0 else { throw ReferenceProblem(file, .empty) }
    let columns = ProviderColumns(grid.columns)
    guard let number = columns[.number] else {
      throw ReferenceProblem(file, line: 1, .missingColumn(names: ["URN"]))
    }
    for row in 0..<grid.rowCount {
      func text(_ item: ProviderItem) -> String? {
        guard let column = columns[item] else { return nil }
        let text = CellText.name(grid.bytes.span.extracting(grid.range(row: row, column: column)))
        return text.isEmpty ? nil : text
      }
      func problem(_ item: ProviderItem, _ reason: ReferenceProblem.Reason) -> ReferenceProblem {
        ReferenceProblem(file, line: reading.line(ofRow: row), column: columns[item].map { $0 + 1 }, reason)
      }
      func day(_ item: ProviderItem) throws(ReferenceProblem) -> CalendarDay? {
        guard let text = text(item) else { return nil }
        guard let day = CalendarDay.reading(text)?.day else { throw problem(item, .notADay) }
        return day
      }
      guard text(.number) != nil else { continue }
      var capacity: Int?
      if let text = text(.capacity) {
        guard let places = CellText(Array(text.utf8).span).wholeNumber else { throw problem(.capacity, .notANumber) }
        capacity = places
      }
      var authority = text(.authority)
      if let postcodes, authority.map({ LocalAuthorityCode($0).kind == nil }) ?? true {
        let entry = text(.postcode).flatMap { postcodes[$0] }
        authority = entry.flatMap { PlacementArea.authority(of: $0.authority) } ?? authority
      }
      add(
        Provider(
          number: grid.text(row: row, column: number), authority: authority,
          placementTypes: text(.placementTypes).map(Self.codes), providerTypes: text(.providerTypes).map(Self.codes),
          opened: try day(.opened), closed: try day(.closed), postcode: text(.postcode), capacity: capacity))
    }
  }

  /// The heading of a list of providers.
  static let form = "URN,LA_CODE,PLACE_CODES,PROVIDER_CODES,REG_START,REG_END,POSTCODE,CAPACITY"

  private static func codes(_ cell: String) -> Set<String> {
    Set(cell.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}

/// What a list of providers says.
private enum ProviderItem: CaseIterable {
  case number, authority, placementTypes, providerTypes, opened, closed, postcode, capacity

  /// The names by which its column goes, the best first.
  var names: [String] {
    switch self {
    case .number: ["URN"]
    case .authority: ["LACODEINFERRED", "LACODE", "LA"]
    case .placementTypes: ["PLACECODES", "PLACE", "PLACEMENTCODE", "PROVIDERPLACEMENTCODE"]
    case .providerTypes: ["PROVIDERCODES", "PLACEPROVIDER", "PLACEMENTPROVIDERCODE", "PROVIDERCODE"]
    case .opened: ["REGSTART", "OPENED", "REGISTRATIONDATE"]
    case .closed: ["REGEND", "CLOSED", "CLOSEDDATE", "DEREGISTRATIONDATE"]
    case .postcode: ["POSTCODE", "PROVIDERPOSTCODE", "SETTINGPOSTCODE", "SETTINGADDRESSPOSTCODE"]
    case .capacity: ["CAPACITY", "PLACES", "REGISTEREDPLACES", "MAXUSERS"]
    }
  }
}

/// Where the columns of a list of providers are.
private struct ProviderColumns {
  private let places: [ProviderItem: Int]

  init(_ headings: [String]) {
    let names = headings.map { ReferenceFile.name($0.utf8) }
    places = Dictionary(
      uniqueKeysWithValues: ProviderItem.allCases.compactMap { item in
        item.names.lazy.compactMap { names.firstIndex(of: $0) }.first.map { (item, $0) }
      })
  }

  subscript(item: ProviderItem) -> Int? { places[item] }
}
