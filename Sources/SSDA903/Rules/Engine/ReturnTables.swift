import CareCore
import CareModels

/// The tables of one return, laid out for rules.
final class ReturnTables: Sendable {
  let header: RuleTable<HeaderRow>?
  let episodes: RuleTable<EpisodeRow>?
  let reviews: RuleTable<ReviewRow>?
  let missing: RuleTable<MissingRow>?
  let uasc: RuleTable<UASCRow>?
  let previousPermanence: RuleTable<PrevPermRow>?
  let adoptions: RuleTable<AD1Row>?
  let placedForAdoption: RuleTable<PlacedAdoptionRow>?
  let healthOutcomes: RuleTable<OC2Row>?
  let careLeavers: RuleTable<OC3Row>?
  let socialWorkerEpisodes: RuleTable<SWEpisodeRow>?
  let deprivationsOfLiberty: RuleTable<DoLoRow>?

  /// Where the placements of the episodes are, as returned or worked out; `nil` when nothing can be told.
  let places: EpisodePlaces?

  /// Whether the return came as XML, which has a few items that the CSV files do not.
  let isXML: Bool

  init(_ statutory: StatutoryReturn, names: inout ChildNames, references: RuleReferences, isXML: Bool?) {
    header = Self.table(statutory.header, &names)
    episodes = Self.table(statutory.episodes, &names)
    reviews = Self.table(statutory.reviews, &names)
    missing = Self.table(statutory.missing, &names)
    uasc = Self.table(statutory.uasc, &names)
    previousPermanence = Self.table(statutory.previousPermanence, &names)
    adoptions = Self.table(statutory.adoptions, &names)
    placedForAdoption = Self.table(statutory.placedForAdoption, &names)
    healthOutcomes = Self.table(statutory.healthOutcomes, &names)
    careLeavers = Self.table(statutory.careLeavers, &names)
    socialWorkerEpisodes = Self.table(statutory.socialWorkerEpisodes, &names)
    deprivationsOfLiberty = Self.table(statutory.deprivationsOfLiberty, &names)
    places = statutory.episodes.flatMap { EpisodePlaces(of: $0, references) }
    self.isXML = isXML ?? statutory.isXML
  }

  private static func table<Row>(_ table: ReturnTable<Row>?, _ names: inout ChildNames) -> RuleTable<Row>? {
    table.map { RuleTable($0, names: &names) }
  }

  /// A table, whatever its rows are; `nil` when the return does not have it.
  func table(_ table: RegisterTable) -> (any LaidOutTable)? {
    switch table {
    case .children: header
    case .episodes: episodes
    case .reviews: reviews
    case .missingEpisodes: missing
    case .unaccompaniedChildren: uasc
    case .previousPermanence: previousPermanence
    case .adoptions: adoptions
    case .placedForAdoption: placedForAdoption
    case .healthOutcomes: healthOutcomes
    case .careLeavers: careLeavers
    case .socialWorkerEpisodes: socialWorkerEpisodes
    case .deprivationsOfLiberty: deprivationsOfLiberty
    default: nil
    }
  }
}

/// What can be asked of a table without knowing its rows.
protocol LaidOutTable: Sendable {
  var rowCount: Int { get }

  /// The child of a row; ``ChildNames/none`` when it names none, or there is no such row.
  func child(of row: Int) -> Int32

  /// Whether any file of the table has a column.
  func hasColumn(_ item: String) -> Bool
}

extension RuleTable: LaidOutTable {
  var rowCount: Int { rows.count }

  func child(of row: Int) -> Int32 {
    children.indices.contains(row) ? children[row] : ChildNames.none
  }

  func hasColumn(_ item: String) -> Bool {
    guard let column = Row.Column.allCases.first(where: { $0.item == item }) else { return false }
    return source.hasColumn(column)
  }
}

extension HeaderRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<HeaderRow>? { tables.header }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { nil }
}

extension EpisodeRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<EpisodeRow>? { tables.episodes }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { start.value }
}

extension ReviewRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<ReviewRow>? { tables.reviews }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { date.value }
}

extension MissingRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<MissingRow>? { tables.missing }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { start.value }
}

extension UASCRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<UASCRow>? { tables.uasc }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { nil }
}

extension PrevPermRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<PrevPermRow>? { tables.previousPermanence }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { nil }
}

extension AD1Row: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<AD1Row>? { tables.adoptions }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { decided.value }
}

extension PlacedAdoptionRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<PlacedAdoptionRow>? { tables.placedForAdoption }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { decided.value }
}

extension OC2Row: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<OC2Row>? { tables.healthOutcomes }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { nil }
}

extension OC3Row: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<OC3Row>? { tables.careLeavers }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { nil }
}

extension SWEpisodeRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<SWEpisodeRow>? { tables.socialWorkerEpisodes }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { start.value }
}

extension DoLoRow: RuledRow {
  static func table(of tables: ReturnTables) -> RuleTable<DoLoRow>? { tables.deprivationsOfLiberty }
  static var childColumn: Column { .child }
  var orderDay: CalendarDay? { start.value }
}
