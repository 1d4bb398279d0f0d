public import CareModels

/// How much a finding matters.
public enum Severity: String, CaseIterable, Codable, Comparable, Hashable, Sendable {
  /// The data is wrong, or could not be read.
  case error
  /// The data is probably wrong, or was read in a way that someone should know of.
  case warning
  /// Worth knowing.
  case note

  /// The graver first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// Something found in data: what, where, and how much it matters. It never holds a child's details.
public struct Finding: Codable, Hashable, Sendable {
  /// The check or rule that found it: `"episodes.overlap"`.
  public let check: String

  /// How much it matters.
  public let severity: Severity

  /// What is the matter, in plain English, without the text of any cell.
  public let message: String

  /// Where.
  public let location: Location

  /// Reports something found.
  public init(_ check: String, _ severity: Severity, _ message: String, at location: Location) {
    self.check = check
    self.severity = severity
    self.message = message
    self.location = location
  }
}

extension Finding {
  /// Where something was found, as closely as it is known.
  public struct Location: Codable, Hashable, Sendable {
    /// The name of the file, without folders; `nil` when the data did not come from one.
    public var file: String?

    /// The line of the file, counted from 1; `nil` when it is not a matter of one line.
    public var line: Int?

    /// The table; `nil` when it is not a matter of one table, or the table was not recognised.
    public var table: RegisterTable?

    /// The data row of the table, counted from 0 without the heading; `nil` when it is not a matter of one row.
    public var row: Int?

    /// The fields concerned, by the names of their items or columns.
    public var fields: [String]

    /// Names a place.
    public init(
      file: String? = nil, line: Int? = nil, table: RegisterTable? = nil, row: Int? = nil, fields: [String] = []
    ) {
      self.file = file
      self.line = line
      self.table = table
      self.row = row
      self.fields = fields
    }

    /// Names a record and some of its fields.
    public init(_ record: RecordReference, fields: [String] = []) {
      self.init(table: record.table, row: record.row, fields: fields)
    }
  }
}

extension Finding.Location: Comparable, CustomStringConvertible {
  /// By file, table, row, line, then fields.
  public static func < (left: Self, right: Self) -> Bool {
    let (leftFile, rightFile) = (left.file ?? "", right.file ?? "")
    if leftFile != rightFile { return leftFile < rightFile }
    let leftRecord = left.table.map { RecordReference($0, left.row ?? -1) }
    let rightRecord = right.table.map { RecordReference($0, right.row ?? -1) }
    switch (leftRecord, rightRecord) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let one?, let other?) where one != other: return one < other
    default: break
    }
    if left.row != right.row { return (left.row ?? -1) < (right.row ?? -1) }
    if left.line != right.line { return (left.line ?? -1) < (right.line ?? -1) }
    return left.fields.lexicographicallyPrecedes(right.fields)
  }

  /// For a reader: `episodes.csv, line 14, Episodes row 12, DECOM`.
  public var description: String {
    var parts: [String] = []
    if let file { parts.append(file) }
    if let line { parts.append("line \(line)") }
    switch (table, row) {
    case (let table?, let row?): parts.append("\(RecordReference(table, row))")
    case (let table?, nil): parts.append(table.rawValue)
    case (nil, let row?): parts.append("row \(row)")
    case (nil, nil): break
    }
    if !fields.isEmpty { parts.append(fields.joined(separator: ", ")) }
    return parts.joined(separator: ", ")
  }
}

extension Finding: Comparable, CustomStringConvertible {
  /// By severity, then check, then place.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity < right.severity }
    if left.check != right.check { return left.check < right.check }
    if left.location != right.location { return left.location < right.location }
    return left.message < right.message
  }

  /// One line: `error: episodes.csv, line 14, Episodes row 12, DECOM: not a day.`
  public var description: String {
    let place = "\(location)"
    return place.isEmpty ? "\(severity.rawValue): \(message)" : "\(severity.rawValue): \(place): \(message)"
  }
}
