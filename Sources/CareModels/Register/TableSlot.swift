import CareCore

/// A table of a register: its key in JSON, where it is, and what can be asked of it whatever its records are.
struct TableSlot: Sendable {
  let table: RegisterTable
  /// The key in JSON, which is the name of the property.
  let key: String
  /// The type of its records.
  let record: any RegisterRecord.Type
  /// What its records look like.
  let schema: FieldSchema
  /// Where its rows are: a `WritableKeyPath<Register, [Row]?>`.
  let path: any PartialKeyPath<Register> & Sendable
  let count: @Sendable (Register) -> Int?
  /// Its rows, a ``TableRows``; `nil` when the table was not supplied.
  let rows: @Sendable (Register) -> (any AnyObject & Sendable)?
  /// The child of each row; `nil` when the table was not supplied, and for records that are about no child.
  let children: @Sendable (Register) -> [ChildIdentifier?]?
  /// The paths within each row of the values that could not be read and were kept; an empty path for a whole row.
  let unread: @Sendable (Register) -> [(row: Int, paths: [String])]
  let join: @Sendable (inout Register, Register) -> Void
  let decode: @Sendable (inout Register, KeyedDecodingContainer<RecordKey>) throws -> Void
  let encode: @Sendable (Register, inout KeyedEncodingContainer<RecordKey>) throws -> Void

  /// A table of records about children.
  init<Row: CareRecord>(_ key: String, _ path: any WritableKeyPath<Register, [Row]?> & Sendable) {
    self.init(key, path) { $0[keyPath: path]?.map(\.child) }
  }

  /// A table of records that are about no child.
  @_disfavoredOverload
  init<Row: RegisterRecord>(_ key: String, _ path: any WritableKeyPath<Register, [Row]?> & Sendable) {
    self.init(key, path) { _ in nil }
  }

  private init<Row: RegisterRecord>(
    _ key: String, _ path: any WritableKeyPath<Register, [Row]?> & Sendable,
    children: @escaping @Sendable (Register) -> [ChildIdentifier?]?
  ) {
    let codingKey = RecordKey(key)
    self.key = key
    table = Row.table
    record = Row.self
    schema = Row.fieldSchema
    self.path = path
    count = { $0[keyPath: path]?.count }
    rows = { $0[keyPath: path].map(TableRows.init) }
    self.children = children
    let hasParts = Row.slots.contains { $0.unreadPathsOfParts != nil }
    unread = { register in
      (register[keyPath: path] ?? []).enumerated().compactMap { row, record -> (row: Int, paths: [String])? in
        guard hasParts || record.unknownFields != nil else { return nil }
        let paths = record.unreadPaths
        return paths.isEmpty ? nil : (row, paths)
      }
    }
    join = { register, other in
      guard let rows = other[keyPath: path] else { return }
      register[keyPath: path] = (register[keyPath: path] ?? []) + rows
    }
    decode = { register, container in
      register[keyPath: path] = try container.decodeIfPresent([Row].self, forKey: codingKey)
    }
    encode = { register, container in try container.encodeIfPresent(register[keyPath: path], forKey: codingKey) }
  }
}

/// The rows of one table by themselves: to read them through a register is to look up where they are in it each time.
final class TableRows<Row: RegisterRecord>: Sendable {
  let all: [Row]

  init(_ all: [Row]) { self.all = all }
}
