public import CareCore
public import CareModels

extension RecordCheck {
  /// A check of each record of a table by itself; `isBroken` says whether a record breaks it.
  ///
  /// A record that lacks what the question needs does not break it: that something is missing is another check's.
  public static func record<Row: RegisterRecord>(
    _ id: String, _ title: String, doc: String, of type: Row.Type, fields: [Row.Field],
    severity: Severity = .error,
    source: Source, flagged: @autoclosure @escaping @Sendable () -> Row,
    kept: @autoclosure @escaping @Sendable () -> Row, when isBroken: @escaping @Sendable (Row) -> Bool
  ) -> RecordCheck {
    RecordCheck(
      id, title, doc: doc, severity: severity, requires: [Row.table], fields: fields.map(\.findingName), source: source,
      examples: Examples(flagged: .holding([flagged()]), kept: .holding([kept()])),
      scope: .register { register in
        (register[Row.self] ?? []).enumerated().filter { isBroken($1) }.map { RecordReference(Row.table, $0.offset) }
      })
  }

  /// A check of each record of a table against what else is known of its child, such as the date of birth. Of the
  /// tables, it cannot do without that of the records and those in `other`.
  public static func record<Row: CareRecord>(
    _ id: String, _ title: String, doc: String, of type: Row.Type, with other: [RegisterTable],
    fields: [Row.Field], severity: Severity = .error, source: Source,
    flagged: @autoclosure @escaping @Sendable () -> Register, kept: @autoclosure @escaping @Sendable () -> Register,
    when isBroken: @escaping @Sendable (Row, ChildHistory) -> Bool
  ) -> RecordCheck {
    RecordCheck(
      id, title, doc: doc, severity: severity, requires: [Row.table] + other, fields: fields.map(\.findingName),
      source: source, examples: Examples(flagged: flagged(), kept: kept()),
      scope: .child { child in
        let records = child.register[Row.self] ?? []
        return child.references(in: Row.table).filter { reference in
          records.indices.contains(reference.row) && isBroken(records[reference.row], child)
        }
      })
  }

  /// A check of each child's records of one table against one another; `find` gives the positions of those that break
  /// it, in the order of the table.
  ///
  /// The examples need not name a child: rows without one are taken to be of the same.
  public static func child<Row: CareRecord>(
    _ id: String, _ title: String, doc: String, of type: Row.Type, fields: [Row.Field],
    severity: Severity = .error, source: Source, flagged: @autoclosure @escaping @Sendable () -> [Row],
    kept: @autoclosure @escaping @Sendable () -> [Row], find: @escaping @Sendable ([Row]) -> [Int]
  ) -> RecordCheck {
    RecordCheck(
      id, title, doc: doc, severity: severity, requires: [Row.table], fields: fields.map(\.findingName), source: source,
      examples: Examples(flagged: .holding(flagged().ofOneChild), kept: .holding(kept().ofOneChild)),
      scope: .child { child in
        let references = child.references(in: Row.table)
        guard references.count > 0, let records = child.register[Row.self] else { return [] }
        return find(references.map { records[$0.row] }).filter(references.indices.contains).map { references[$0] }
      })
  }

  /// A check of all records of a table against one another; `find` gives the positions of those that break it.
  public static func table<Row: RegisterRecord>(
    _ id: String, _ title: String, doc: String, of type: Row.Type, fields: [Row.Field],
    severity: Severity = .error, source: Source, flagged: @autoclosure @escaping @Sendable () -> [Row],
    kept: @autoclosure @escaping @Sendable () -> [Row], find: @escaping @Sendable ([Row]) -> [Int]
  ) -> RecordCheck {
    RecordCheck(
      id, title, doc: doc, severity: severity, requires: [Row.table], fields: fields.map(\.findingName), source: source,
      examples: Examples(flagged: .holding(flagged()), kept: .holding(kept())),
      scope: .register { register in
        find(register[Row.self] ?? []).map { RecordReference(Row.table, $0) }
      })
  }

  /// A check that no two records of a table have the same identifier; every one after the first is found.
  public static func unique<Row: RegisterRecord>(
    _ id: String, _ title: String, doc: String, of type: Row.Type, field: Row.Field, severity: Severity = .error,
    source: Source, flagged: @autoclosure @escaping @Sendable () -> [Row],
    kept: @autoclosure @escaping @Sendable () -> [Row], by identifier: @escaping @Sendable (Row) -> String?
  ) -> RecordCheck {
    table(
      id, title, doc: doc, of: type, fields: [field], severity: severity, source: source, flagged: flagged(),
      kept: kept()
    ) { rows in
      var seen: Set<String> = []
      return rows.indices.filter { position in
        identifier(rows[position]).map { !seen.insert($0).inserted } ?? false
      }
    }
  }

  /// A check that every identifier by which a record names another is that of a record there is.
  ///
  /// It is not run when either table was not supplied.
  public static func reference<Row: RegisterRecord, Target: RegisterRecord>(
    _ id: String, _ title: String, doc: String, from type: Row.Type, field: Row.Field, to target: Target.Type,
    severity: Severity = .warning, source: Source, flagged: @autoclosure @escaping @Sendable () -> (Row, Target),
    kept: @autoclosure @escaping @Sendable () -> (Row, Target), named: @escaping @Sendable (Row) -> String?,
    identifier: @escaping @Sendable (Target) -> String?
  ) -> RecordCheck {
    RecordCheck(
      id, title, doc: doc, severity: severity, requires: [Row.table, Target.table], fields: [field.findingName],
      source: source,
      examples: Examples(flagged: .holding(pair: flagged()), kept: .holding(pair: kept())),
      scope: .register { register in
        let identifiers = Set((register[Target.self] ?? []).compactMap(identifier))
        return (register[Row.self] ?? []).enumerated()
          .filter { named($1).map { !identifiers.contains($0) } ?? false }
          .map { RecordReference(Row.table, $0.offset) }
      })
  }

  /// A check of the register as a whole; `find` gives the rows that break it. The fields are named as the return
  /// names them, or else as JSON does.
  public static func register(
    _ id: String, _ title: String, doc: String, requires: [RegisterTable], fields: [String],
    severity: Severity = .error, source: Source, flagged: @autoclosure @escaping @Sendable () -> Register,
    kept: @autoclosure @escaping @Sendable () -> Register, find: @escaping @Sendable (Register) -> [RecordReference]
  ) -> RecordCheck {
    RecordCheck(
      id, title, doc: doc, severity: severity, requires: requires, fields: fields, source: source,
      examples: Examples(flagged: flagged(), kept: kept()), scope: .register(find))
  }
}

extension RecordField {
  /// How a finding names the field: as the return does, or else as JSON does.
  var findingName: String { item ?? rawValue }
}

extension Array where Element: CareRecord {
  /// The records, with one made-up child for those that name none.
  var ofOneChild: [Element] {
    map { record in
      var record = record
      if record.child == nil { record.child = ChildIdentifier("1") }
      return record
    }
  }
}

extension Register {
  /// A register of these tables and no others.
  static func holding<each Row: RegisterRecord>(_ tables: repeat [each Row]) -> Register {
    var register = Register()
    repeat register.supply(each tables)
    return register
  }

  /// As ``holding(_:)``, all of one child: rows that name no child are taken to be of the same.
  static func ofOneChild<each Row: CareRecord>(_ tables: repeat [each Row]) -> Register {
    var register = Register()
    repeat register.supply((each tables).ofOneChild)
    return register
  }

  /// Two tables of one row each, or one of two rows.
  fileprivate static func holding<Row: RegisterRecord, Target: RegisterRecord>(pair: (Row, Target)) -> Register {
    var register = Register.holding([pair.0])
    register.supply((register[Target.self] ?? []) + [pair.1])
    return register
  }

  private mutating func supply<Row: RegisterRecord>(_ rows: [Row]) { self[Row.self] = rows }
}
