import CareExchange

/// Reads a file of any bytes and checks what must hold for every file; a trap is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = Array(UnsafeBufferPointer(start: start, count: count))
  let reading = CSV.read(file)
  let grid = reading.grid
  let structure: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), reading.separator.byte]
  var text: [UInt8] = []
  for column in grid.columns { text += column.utf8 }
  var ragged = 0
  for row in 0..<grid.rowCount {
    let cells = grid.cells(row: row)
    precondition(cells.count == grid.cellCount(row: row) && !cells.isEmpty, "a row without cells")
    if cells.count != grid.columnCount { ragged += 1 }
    for cell in cells { text += cell.utf8 }
    for column in 0..<min(grid.columnCount, 64) {
      precondition(grid.text(row: row, column: column) == (column < cells.count ? cells[column] : ""), "another cell")
    }
    precondition(reading.line(ofRow: row) != nil, "a row without a line")
  }
  precondition(ragged == reading.problemCount(of: .raggedRow), "ragged rows are not all reported")
  precondition(
    text.filter { !structure.contains($0) }
      == TextDecoding.utf8(from: file).bytes.filter { !structure.contains($0) }, "text was lost or made up")
  if grid.columnCount > 0 {
    precondition(CSV.read(CSVWriter.write(grid)).grid == grid, "written and read, the cells are others")
  }
  return 0
}
