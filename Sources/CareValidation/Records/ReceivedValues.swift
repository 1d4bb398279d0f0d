import CareCore
public import CareModels

extension Register {
  /// What was received and could not be used: codes that are not on their published list, and text that is not what its
  /// field asks for. The findings stand at the table, the row and the field, and show no value.
  ///
  /// Converting a return says so for the return; this says it of a register wherever it comes from, so that a register
  /// that was written down and read again has lost no finding. Codes in the parts of a record are not looked into.
  ///
  /// - Parameter most: How many of a kind are listed for each field; one more finding says how many others there are.
  /// - Returns: The findings, table by table.
  /// - Complexity: O(*n*) in the values.
  public func unusedValues(listing most: Int = 1000) -> [Finding] {
    suppliedTables.flatMap { table, _ in
      Self.recordType(of: table).map { unusedValues(of: $0, listing: most) } ?? []
    }
  }

  private func unusedValues<Row: RegisterRecord>(of type: Row.Type, listing most: Int) -> [Finding] {
    let rows = self[Row.self] ?? []
    let codes = Row.slots.filter { $0.valueType is any ReceivedCode.Type }
    var found = FoundValues<Row>(most: most)
    for (row, record) in rows.enumerated() {
      for slot in codes where (slot.value(record) as? any ReceivedCode)?.isUnrecognised ?? false {
        found.add(.unrecognised, slot.field, row)
      }
      guard let received = record as? any ReceivedRecord, received.asReceived != nil else { continue }
      for field in Row.Field.allCases where Self.isUnusable(field, of: received) { found.add(.unusable, field, row) }
    }
    return found.findings
  }

  private static func isUnusable<Row: ReceivedRecord>(_ field: any RecordField, of record: Row) -> Bool {
    (field as? Row.Field).map(record.isUnusable) ?? false
  }
}

/// The findings of one table, so many of a kind for each field.
private struct FoundValues<Row: RegisterRecord> {
  enum Kind: CaseIterable {
    case unrecognised, unusable

    var words: (check: String, severity: Severity, message: String) {
      switch self {
      case .unrecognised:
        ("register.unrecognised-code", .warning, "The code is not on the published list, and was kept as it is.")
      case .unusable:
        ("register.unusable", .error, "The text is not what the field asks for, and was kept without a value.")
      }
    }
  }

  private struct Key: Hashable {
    let kind: Kind
    let field: Row.Field
  }

  let most: Int
  private var listed: [Finding] = []
  private var counts: [Key: Int] = [:]

  init(most: Int) { self.most = most }

  mutating func add(_ kind: Kind, _ field: Row.Field, _ row: Int) {
    counts[Key(kind: kind, field: field), default: 0] += 1
    guard counts[Key(kind: kind, field: field), default: 0] <= most else { return }
    let words = kind.words
    listed.append(
      Finding(
        words.check, words.severity, words.message,
        at: .init(RecordReference(Row.table, row), fields: [field.findingName])))
  }

  var findings: [Finding] {
    let others = Row.Field.allCases.flatMap { field in
      Kind.allCases.compactMap { kind -> Finding? in
        let more = counts[Key(kind: kind, field: field), default: 0] - most
        guard more > 0 else { return nil }
        return Finding(
          kind.words.check, kind.words.severity, "\(more) more of the same kind are not listed.",
          at: .init(table: Row.table, fields: [field.findingName]))
      }
    }
    return listed + others
  }
}
