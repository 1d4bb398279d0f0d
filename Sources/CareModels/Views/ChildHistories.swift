public import CareCore

/// The histories of all children of a register, one for each identifier, in the order in which identifiers first
/// appear (children's table first, then the others in the order of ``RegisterTable``).
///
/// Built once for a register, in time and memory that grow with its rows; every rule and indicator walks it.
public struct ChildHistories: Sendable {
  let storage: HistoryStorage

  /// Groups the rows of a register by child.
  ///
  /// - Complexity: O(*n* log *m*) for *n* rows and *m* the most episodes of one child.
  public init(_ register: Register) {
    storage = HistoryStorage(register)
  }

  init(storage: HistoryStorage) {
    self.storage = storage
  }

  /// The register they were built from.
  public var register: Register { storage.register }

  /// The rows that name no child, and so are in nobody's history.
  public var unattributedRows: [RecordReference] { storage.unattributed }

  /// The history of one child; `nil` when no row names them.
  ///
  /// - Complexity: O(1).
  public func history(of child: ChildIdentifier) -> ChildHistory? {
    storage.index[child].map { ChildHistory(storage: storage, index: Int($0)) }
  }
}

extension ChildHistories: RandomAccessCollection {
  /// The position of the first history.
  public var startIndex: Int { 0 }

  /// The position after the last history.
  public var endIndex: Int { storage.identifiers.count }

  /// The history at a position.
  public subscript(position: Int) -> ChildHistory {
    precondition(position >= 0 && position < storage.identifiers.count, "no history at this position")
    return ChildHistory(storage: storage, index: position)
  }
}

/// What the histories share: the register, and which rows belong to whom.
final class HistoryStorage: Sendable {
  /// The rows of one table, those of each child together, in the order of the table.
  struct Grouping: Sendable {
    /// Where each child's rows begin; one more than there are children.
    let bounds: [Int32]
    let rows: [Int32]

    func rows(of child: Int) -> ArraySlice<Int32> {
      rows[Int(bounds[child])..<Int(bounds[child + 1])]
    }

    func hasRows(of child: Int) -> Bool { bounds[child] < bounds[child + 1] }
  }

  let register: Register
  let identifiers: [ChildIdentifier]
  let index: [ChildIdentifier: Int32]
  /// The rows of each table at its place among all; `nil` when it was not supplied or is about no child.
  let groupings: [Grouping?]
  /// The ``TableRows`` of each table at its place among all.
  private let tables: [(any AnyObject & Sendable)?]
  let unattributed: [RecordReference]
  /// Each child's episodes in order of time, and what they join into.
  let timelines: Timelines
  /// The rows of the table of schools that have each number.
  let schoolRows: [URN: [Int32]]
  /// The earliest date of birth that the children's table gives for each child.
  let birthDates: [CalendarDay?]

  init(_ register: Register) {
    self.register = register
    var identifiers: [ChildIdentifier] = []
    var index: [ChildIdentifier: Int32] = [:]
    index.reserveCapacity(register.children?.count ?? 0)
    var unattributed: [RecordReference] = []
    var groupings: [Grouping?] = Array(repeating: nil, count: RegisterTable.allCases.count)
    var owners: [(RegisterTable, [Int32])] = []

    for table in RegisterTable.allCases {
      guard let rows = register.identifiers(table) else { continue }
      var owner: [Int32] = []
      owner.reserveCapacity(rows.count)
      // Rows of one child mostly stand together.
      var last: (child: ChildIdentifier, number: Int32)?
      for (row, child) in rows.enumerated() {
        guard let child else {
          unattributed.append(RecordReference(table, row))
          owner.append(-1)
          continue
        }
        if let last, last.child == child {
          owner.append(last.number)
          continue
        }
        let number = index[child] ?? Int32(truncatingIfNeeded: identifiers.count)
        if Int(number) == identifiers.count {
          index[child] = number
          identifiers.append(child)
        }
        last = (child, number)
        owner.append(number)
      }
      owners.append((table, owner))
    }
    for (table, owner) in owners { groupings[table.order] = Self.group(owner, children: identifiers.count) }

    timelines = Timelines(
      register.episodes ?? [], groupings[RegisterTable.episodes.order], children: identifiers.count)
    birthDates = Self.birthDates(
      register.children ?? [], groupings[RegisterTable.children.order], children: identifiers.count)
    schoolRows = Self.schoolRows(register.schools ?? [])
    tables = RegisterTable.allCases.map { Register.slot($0)?.rows(register) }
    self.identifiers = identifiers
    self.index = index
    self.groupings = groupings
    self.unattributed = unattributed
  }

  /// A counting sort of rows by the child that owns them; rows of nobody (−1) are left out.
  private static func group(_ owner: [Int32], children: Int) -> Grouping {
    var bounds = [Int32](repeating: 0, count: children + 1)
    for child in owner where child >= 0 { bounds[Int(child) + 1] += 1 }
    for child in 0..<children { bounds[child + 1] += bounds[child] }
    var next = bounds
    var rows = [Int32](repeating: 0, count: Int(bounds[children]))
    for (row, child) in owner.enumerated() where child >= 0 {
      rows[Int(next[Int(child)])] = Int32(truncatingIfNeeded: row)
      next[Int(child)] += 1
    }
    return Grouping(bounds: bounds, rows: rows)
  }

  private static func birthDates(_ records: [Child], _ grouping: Grouping?, children: Int) -> [CalendarDay?] {
    (0..<children).map { child in
      grouping?.rows(of: child).lazy.compactMap { records[Int($0)].birthDate }.min()
    }
  }

  /// All rows of a table; none when it was not supplied.
  func table<Row: RegisterRecord>(of type: Row.Type) -> [Row] {
    (tables[Row.table.order] as? TableRows<Row>)?.all ?? []
  }

  func rows(_ table: RegisterTable, of child: Int) -> ArraySlice<Int32> {
    groupings[table.order]?.rows(of: child) ?? []
  }
}
