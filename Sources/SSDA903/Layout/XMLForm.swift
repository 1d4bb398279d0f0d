import CareExchange
import CareModels

/// The XML form of the return: which elements there are, and what stands in them.
///
/// A root with one `CHILD` for each child; in it a `HEADER` with the child's items, and groups of items for the rows of
/// other tables; beside it an `EPISODE` for each episode. The root's name, and the groups that have no name in any
/// specification that was found (social workers, deprivation of liberty, and rows that do not fit in a header), are this
/// library's choice: see Documentation/Design/ReadingReturns.md.
/// Source: structure of the SSDA903 XML upload, as read by the open validator of Data to Insight.
enum XMLForm {
  static let root = "EXPSSDA903"
  static let child = "CHILD"
  static let header = "HEADER"

  /// Holds a cell of a column that the return does not have: `<EXTRA NAME="Notes">…</EXTRA>`.
  static let extra = "EXTRA"
  static let extraName = "NAME"

  /// What each table's group is called, in the order in which they are written; outside the header only `EPISODE`.
  static let groups: [(name: String, table: RegisterTable)] = [
    ("AMISSING", .missingEpisodes), ("AREVIEW", .reviews), ("PERMANENCE", .previousPermanence),
    ("OC2", .healthOutcomes), ("AD_PLACED", .placedForAdoption), ("UASC_ROW", .unaccompaniedChildren),
    ("AD1", .adoptions), ("OC3", .careLeavers), ("SW_EPISODE", .socialWorkerEpisodes), ("DOLO", .deprivationsOfLiberty),
    ("EPISODE", .episodes),
  ]

  /// The groups that leave out items that are empty; the others have all of theirs.
  static let sparse: Set<RegisterTable> = [
    .previousPermanence, .healthOutcomes, .socialWorkerEpisodes, .deprivationsOfLiberty,
  ]

  /// The items of a table in the order in which they are written.
  static func order(_ table: RegisterTable) -> [String] {
    switch table {
    case .children: ["CHILD", "UPN", "SEX", "DOB", "ETHNIC", "MOTHER", "MC_DOB"]
    case .episodes:
      [
        "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PL_POST", "HOME_POST", "URN", "PLACE_PROVIDER", "DEC", "REC",
        "REASON_PLACE_CHANGE",
      ]
    default: items(table)
    }
  }

  /// The name by which an item goes in XML.
  static func element(_ item: String) -> String {
    switch item {
    case "CHILD": "CHILDID"
    case "PLACE": "PL"
    default: item
    }
  }

  /// The tables that any XML file speaks of: without an element of theirs they have no row.
  static let always: [RegisterTable] = groups.map(\.table).filter {
    $0 != .socialWorkerEpisodes && $0 != .deprivationsOfLiberty
  }

  /// The tables whose items stand in the header itself, one row a child.
  static let inHeader: [RegisterTable] = [.careLeavers, .adoptions]

  /// The texts of `UASC` that say that the child is one.
  static func isFlag(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let range = CellText.trimmed(bytes.span)
    return bytes[range].elementsEqual("1".utf8) || bytes[range].elementsEqual("1.0".utf8)
  }

  /// The items of a table.
  static func items(_ table: RegisterTable) -> [String] { ReturnLayout.layout(of: table)?.items ?? [] }
}

/// The names of a return's elements as numbers: first the names that the library knows, then others as they are met.
struct XMLVocabulary {
  /// The canonical names, by number: items by the names of the CSV form, in capitals.
  private(set) var names: [String]
  private var numbers: [String: Int32]
  /// For a reader: each known element, and its number here.
  let known: XMLNames
  let knownNumbers: [Int32]

  /// For each table, the place of each known item among its columns; -1 for an item that is not the table's.
  let columns: [[Int]]
  /// The items of each table.
  let itemSets: [Set<String>]
  /// The table whose group has a name.
  let groups: [RegisterTable?]
  /// The place of the table in whose row an item goes that stands in the header itself.
  let owners: [Int]

  let header: Int32
  let extra: Int32
  let child: Int32
  let birthDate: Int32
  let sex: Int32
  let uasc: Int32
  let ceased: Int32

  init() {
    let tables = RegisterTable.allCases
    var names: [String] = []
    var numbers: [String: Int32] = [:]
    func number(_ name: String) -> Int32 {
      if let number = numbers[name] { return number }
      numbers[name] = Int32(names.count)
      names.append(name)
      return Int32(names.count - 1)
    }
    header = number(XMLForm.header)
    extra = number(XMLForm.extra)
    child = number("CHILD")
    birthDate = number("DOB")
    sex = number("SEX")
    uasc = number("UASC")
    ceased = number("DUC")
    for group in XMLForm.groups { _ = number(group.name) }
    for table in tables { for item in XMLForm.items(table) { _ = number(item) } }

    let items = tables.map(XMLForm.items)
    itemSets = items.map(Set.init)
    columns = items.map { items in names.map { items.firstIndex(of: $0) ?? -1 } }
    groups = names.map { name in XMLForm.groups.first { $0.name == name }?.table }
    owners = names.map { name in
      let isShared = name == "CHILD" || name == "DOB"
      let owner = isShared ? nil : XMLForm.inHeader.first { XMLForm.items($0).contains(name) }
      return (owner ?? .children).place
    }
    let elements = names + Recognition.otherNames.keys.sorted()
    knownNumbers = elements.map { numbers[Recognition.otherNames[$0] ?? $0] ?? 0 }
    known = XMLNames(elements)
    self.names = names
    self.numbers = numbers
  }

  /// How many names the library knows.
  var knownCount: Int { groups.count }

  /// The number of a name, which is given one if it has none.
  mutating func number(_ name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(clamping: names.count)
    names.append(name)
    numbers[name] = number
    return number
  }
}

extension RegisterTable {
  /// The place of the table among all, for arrays with one element a table. (A dictionary would hash its name.)
  var place: Int {
    switch self {
    case .children: 0
    case .episodes: 1
    case .reviews: 2
    case .missingEpisodes: 3
    case .unaccompaniedChildren: 4
    case .previousPermanence: 5
    case .adoptions: 6
    case .placedForAdoption: 7
    case .healthOutcomes: 8
    case .careLeavers: 9
    case .socialWorkerEpisodes: 10
    case .deprivationsOfLiberty: 11
    // No other table is part of the return; they share a place that stays empty.
    default: 12
    }
  }
}
