public import CareCore
import CareExchange
public import CareModels

/// Changes that leave what a register says the same, or take a part of it: for tests of what must not matter.
extension Register {
  /// The register with something done to the rows of every table that was supplied.
  private func changing(_ change: any TableChange) -> Register {
    var changed = self
    for table in RegisterTable.allCases {
      if let type = Register.recordType(of: table) { change.apply(to: &changed, type) }
    }
    return changed
  }

  /// The register with something done to every record about a child.
  public func mapped(_ change: @escaping (inout any CareRecord) -> Void) -> Register {
    changing(EachRecord(change: change))
  }

  /// The register with the records that are wanted only; the child of a record is `nil` when it names none.
  public func filtered(_ isWanted: @escaping (ChildIdentifier?) -> Bool) -> Register {
    changing(Selection(isWanted: isWanted))
  }

  /// The register with the rows of every table in another order.
  public func shuffled(seed: UInt64) -> Register {
    changing(Shuffling(seed: seed))
  }

  /// The register with every day, in whatever field, so many days later.
  public func shifted(days: Int) throws -> Register {
    let json = try CanonicalJSON.decode(JSONValue.self, from: try CanonicalJSON.encode(self))
    return try CanonicalJSON.decode(Register.self, from: try CanonicalJSON.encode(json.shifted(days: days)))
  }
}

/// Something to do to the rows of a table, whatever they are.
private protocol TableChange {
  func change<Row: RegisterRecord>(_ rows: [Row]) -> [Row]
}

extension TableChange {
  func apply<Row: RegisterRecord>(to register: inout Register, _ type: Row.Type) {
    if let rows = register[type] { register[type] = change(rows) }
  }
}

private struct EachRecord: TableChange {
  let change: (inout any CareRecord) -> Void

  func change<Row: RegisterRecord>(_ rows: [Row]) -> [Row] {
    rows.map { row in
      guard var record = row as? any CareRecord else { return row }
      change(&record)
      return record as? Row ?? row
    }
  }
}

private struct Selection: TableChange {
  let isWanted: (ChildIdentifier?) -> Bool

  func change<Row: RegisterRecord>(_ rows: [Row]) -> [Row] {
    rows.filter { isWanted(($0 as? any CareRecord)?.child) }
  }
}

private struct Shuffling: TableChange {
  let seed: UInt64

  func change<Row: RegisterRecord>(_ rows: [Row]) -> [Row] {
    var random = SplitMix64(seed: seed &+ UInt64(rows.count))
    return rows.shuffled(using: &random)
  }
}

extension JSONValue {
  /// The value with every text that is a day, or a day and a time, so many days later.
  fileprivate func shifted(days: Int) -> JSONValue {
    switch self {
    case .string(let text):
      if let later = CalendarDay(text)?.adding(days: days) { return .string("\(later)") }
      if let moment = Moment(text), let later = moment.adding(seconds: days * 86_400) { return .string("\(later)") }
      return self
    case .array(let list): return .array(list.map { $0.shifted(days: days) })
    case .object(let object):
      var later = JSONObject()
      for member in object.members { later[member.key] = member.value.shifted(days: days) }
      return .object(later)
    case .null, .bool, .number: return self
    }
  }
}
