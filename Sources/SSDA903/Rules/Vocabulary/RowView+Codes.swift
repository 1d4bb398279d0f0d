import CareCore
import CareModels

extension RowView {
  /// Whether a cell is filled and is no code of the published list, written as the list writes it. Small letters and a
  /// spreadsheet's `.0` are read all the same by every other rule.
  func isNoReturnedCode<Code: CodeSet>(_ column: Row.Column, _ path: KeyPath<Row, Cell<Code>>) -> Bool {
    switch cells[keyPath: path] {
    case .missing: false
    case .unusable: true
    case .value: cells.lenient.contains(column) && Code(rawValue: asWritten(column)) == nil
    }
  }
}
