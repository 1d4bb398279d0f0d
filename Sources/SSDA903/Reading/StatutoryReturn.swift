public import CareExchange
public import CareModels
public import CareValidation

/// The statutory children-looked-after return (SSDA903) of an authority, as received: every table's rows with their
/// days and codes read, every cell's text beside them, and what was found in reading.
///
///     let statutory = try StatutoryReturn.read("2025/return")
///     let (register, findings) = statutory.converted()
///
/// A table that was not in any file is `nil`; one that was, without a row, is empty.
public struct StatutoryReturn: Sendable {
  /// The children. Table Header.
  public internal(set) var header: ReturnTable<HeaderRow>?
  /// The episodes of care. Table Episodes.
  public internal(set) var episodes: ReturnTable<EpisodeRow>?
  /// The reviews. Table Reviews.
  public internal(set) var reviews: ReturnTable<ReviewRow>?
  /// The times children were missing or away. Table Missing.
  public internal(set) var missing: ReturnTable<MissingRow>?
  /// The unaccompanied asylum-seeking children. Table UASC.
  public internal(set) var uasc: ReturnTable<UASCRow>?
  /// The permanence options that children left before. Table PrevPerm.
  public internal(set) var previousPermanence: ReturnTable<PrevPermRow>?
  /// The adoptions. Table AD1.
  public internal(set) var adoptions: ReturnTable<AD1Row>?
  /// The decisions to place for adoption. Table PlacedAdoption.
  public internal(set) var placedForAdoption: ReturnTable<PlacedAdoptionRow>?
  /// Health and offending. Table OC2.
  public internal(set) var healthOutcomes: ReturnTable<OC2Row>?
  /// The care leavers. Table OC3.
  public internal(set) var careLeavers: ReturnTable<OC3Row>?
  /// The social workers of each child. Table SWEpisodes.
  public internal(set) var socialWorkerEpisodes: ReturnTable<SWEpisodeRow>?
  /// The orders that deprive a child of liberty. Table DoLo.
  public internal(set) var deprivationsOfLiberty: ReturnTable<DoLoRow>?

  /// CSV files whose columns are those of no table of the return, with their cells.
  public internal(set) var otherFiles: [OtherFile] = []

  /// The names of the files that were read, in order.
  public internal(set) var files: [String] = []

  /// What was found in reading: what is wrong with the files, and what was read leniently.
  public internal(set) var findings: [Finding] = []

  /// A CSV file that is no table of the return; kept, and written back.
  public struct OtherFile: Sendable {
    /// Its name, without folders.
    public let name: String
    /// Its cells as received.
    public let grid: CellGrid
    let form: FileForm
  }

  /// A file to be read: its name, which messages show, and its bytes.
  public struct File: Sendable {
    /// The name, without folders.
    public let name: String
    /// What is in it.
    public let bytes: [UInt8]

    /// Names some bytes.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Whether no file was a table of the return.
  public var isEmpty: Bool { tableSizes.isEmpty }

  /// The tables that were read, in the order of ``CareModels/RegisterTable``, with their numbers of rows.
  public var tableSizes: [(table: RegisterTable, rows: Int)] {
    RegisterTable.allCases.compactMap { table in rowCount(table).map { (table, $0) } }
  }

  /// How many rows a table has; `nil` when no file was that table.
  public func rowCount(_ table: RegisterTable) -> Int? {
    switch table {
    case .children: header?.rows.count
    case .episodes: episodes?.rows.count
    case .reviews: reviews?.rows.count
    case .missingEpisodes: missing?.rows.count
    case .unaccompaniedChildren: uasc?.rows.count
    case .previousPermanence: previousPermanence?.rows.count
    case .adoptions: adoptions?.rows.count
    case .placedForAdoption: placedForAdoption?.rows.count
    case .healthOutcomes: healthOutcomes?.rows.count
    case .careLeavers: careLeavers?.rows.count
    case .socialWorkerEpisodes: socialWorkerEpisodes?.rows.count
    case .deprivationsOfLiberty: deprivationsOfLiberty?.rows.count
    default: nil
    }
  }
}

extension StatutoryReturn: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The tables and their numbers of rows; no child's details.
  public var description: String {
    "StatutoryReturn (" + tableSizes.map { "\($0.table.rawValue): \($0.rows)" }.joined(separator: ", ") + ")"
  }

  /// The tables and their numbers of rows; no child's details.
  public var debugDescription: String { description }

  /// A mirror without the rows.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension StatutoryReturn.File: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The name and the size; nothing that is in it.
  public var description: String { "\(name) (\(bytes.count) bytes)" }

  /// The name and the size; nothing that is in it.
  public var debugDescription: String { description }

  /// A mirror without the bytes.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension StatutoryReturn.OtherFile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The name and the size of the table; nothing that is in it.
  public var description: String { "\(name): \(grid)" }

  /// The name and the size of the table; nothing that is in it.
  public var debugDescription: String { description }

  /// A mirror without the cells.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
