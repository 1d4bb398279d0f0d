import CareCore

/// Finds out which authority a cell means.
enum StatisticsPlaces {
  /// What a row is about.
  enum Place: Hashable {
    case authority(LocalAuthorityCode)
    case area(String)
    /// A school, a ward, a constituency.
    case other
  }

  /// The education code of an authority given by either code or by name; a code as it stands when it is of an authority that
  /// the list of 2025 does not have; `nil` for a region, a country, or text that is no authority's.
  static func code(of text: String) -> LocalAuthorityCode? {
    guard let code = LocalAuthorityCode(normalising: text) else { return nil }
    if code.kind != nil { return code.authority?.code ?? code }
    return byName[folded(text)]
  }

  /// A name in the form that names are compared in: lower case, `and` for `&`, no signs, and without the words that say what
  /// kind of authority it is: `Durham County Council`, `County Durham` and `Durham` are one.
  static func folded(_ name: String) -> String {
    let spelled = name.lowercased().map { $0 == "&" ? " and " : String($0) }.joined()
    var words =
      spelled
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { String($0.filter { $0 != "'" && $0 != "’" }) }
    for start in starts where words.starts(with: start) && words.count > start.count {
      words.removeFirst(start.count)
      break
    }
    while let last = words.last, words.count > 1, ends.contains(last) { words.removeLast() }
    // `Herefordshire, County of`, `Kingston upon Hull, City of`.
    if words.last == "of", words.count > 2 { words.removeLast(2) }
    // `London` is a region, so the City keeps its name.
    return words == ["london"] ? spelled : words.joined(separator: " ")
  }

  private static let starts = [
    ["london", "borough", "of"], ["royal", "borough", "of"], ["metropolitan", "borough", "of"], ["city", "of"],
    ["county", "of"], ["county"],
  ]

  private static let ends: Set<String> = [
    "council", "county", "city", "borough", "metropolitan", "district", "mbc", "cc", "lb", "ua",
  ]

  private static let byName: [String: LocalAuthorityCode] = Dictionary(
    UpperTierAuthority.all.map { (folded($0.name), $0.code) }, uniquingKeysWith: { first, _ in first })

  /// What a row is about.
  ///
  /// - Parameters:
  ///   - level: What the row says it is; `nil` or empty when it does not.
  ///   - cells: The codes and names of an authority, in the order of the columns.
  ///   - areas: The codes and names of a region or country.
  /// - Returns: The place; `nil` when the row does not say.
  static func place(level: String?, cells: [String], areas: [String]) -> Place? {
    let cells = cells.filter(isText)
    let level = level.map(StatisticsColumn.Role.folded) ?? ""
    switch level {
    case "localauthority", "la", "uppertierlocalauthority", "utla", "lea", "authority", "council":
      return authority(cells)
    case "":
      // Without a level the codes tell: regions are E12, countries E92 or K.
      if let place = authority(cells.filter { code(of: $0) != nil }) { return place }
      return (cells + areas.filter(isText)).last.map { .area($0) }
    case "national", "country", "regional", "region", "england":
      let names = (areas.filter(isText) + cells).filter { !isAreaCode($0) }
      // The row of a region names its country too, before or after it.
      let isCountry = !level.hasPrefix("region")
      return (names.last { ($0.lowercased() == "england") == isCountry } ?? names.last).map { .area($0) }
    default: return .other
    }
  }

  private static func authority(_ cells: [String]) -> Place? {
    let codes = cells.compactMap(code)
    // The education code stays when an authority is given a new code by the Office for National Statistics.
    if let code = codes.first(where: { $0.kind == .education }) ?? codes.first { return .authority(code) }
    return cells.first.map { .authority(LocalAuthorityCode($0)) }
  }

  /// Whether there is something in a cell other than a symbol for nothing.
  private static func isText(_ cell: String) -> Bool {
    switch StatisticsValue(cell) {
    case .number, .unreadable: true
    default: false
    }
  }

  private static func isAreaCode(_ text: String) -> Bool {
    text.utf8.count == 9 && text.utf8.dropFirst().allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
