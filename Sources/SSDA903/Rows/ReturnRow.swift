public import CareModels

/// A column of a table of the return. The raw value is its place among the columns of the library's layout.
public protocol ReturnColumn: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == Int {
  /// The name of the item, which heads the column: `DECOM`.
  var item: String { get }
}

/// A row of a table of the return with its days, codes and whole numbers read.
public protocol ReturnRow: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The columns of the table.
  associatedtype Column: ReturnColumn

  /// The table that these rows are in.
  static var table: RegisterTable { get }

  /// The cells that were not written as the return wants them (a space too many, small letters, another form of date)
  /// and were read all the same.
  var lenient: ColumnSet { get }
}

extension ReturnRow {
  /// The table and nothing else.
  public var description: String { "row of \(Self.table.rawValue) (details hidden)" }

  /// The table and nothing else.
  public var debugDescription: String { description }

  /// A mirror without children, so that `dump` shows no details either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A row that can be read from cells.
protocol ReadableRow: ReturnRow {
  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>)
}

/// A record that a row of the return becomes.
protocol ReturnRecord: ReceivedRecord {
  associatedtype Row: ReadableRow

  init(_ row: Row, _ source: inout RecordSource<Row.Column>)

  /// What the fields say, as the return writes it; `nil` when they say nothing.
  func text(_ column: Row.Column) -> String?
}
