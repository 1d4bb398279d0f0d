import Testing

@testable import CareExchange

@Suite("A grid of cells")
struct CellGridTests {
  private static func grid(_ columns: [String], _ rows: [[String]]) throws -> CellGrid {
    var builder = CellGridBuilder(columns: columns, reservingCells: 4, bytes: 16)
    for row in rows {
      for cell in row { builder.add(cell) }
      builder.endRow()
    }
    return try builder.finish()
  }

  @Test("cells are found by row and column, and their bytes are packed")
  func rectangular() throws {
    let grid = try Self.grid(["a", "b"], [["1", "Zoë"], ["", "x"]])
    #expect(grid.isRectangular && grid.rowCount == 2 && grid.columnCount == 2)
    #expect(grid.bytes == Array("1Zoëx".utf8))
    #expect(grid.range(row: 0, column: 1) == 1..<5)
    #expect(grid.text(row: 0, column: 1) == "Zoë")
    #expect(grid.isEmpty(row: 1, column: 0) && !grid.isEmpty(row: 1, column: 1))
    #expect(grid.bytes.span.extracting(grid.range(row: 1, column: 1))[0] == UInt8(ascii: "x"))
  }

  @Test("short rows read as empty past their end, and surplus cells are kept")
  func ragged() throws {
    let rows = [["1", "2"], ["3"], ["4", "5", "", "7"], ["8", "9"]]
    let grid = try Self.grid(["a", "b"], rows)
    #expect(!grid.isRectangular)
    #expect((0..<4).map { grid.cells(row: $0) } == rows)
    #expect((0..<4).map { grid.cellCount(row: $0) } == [2, 1, 4, 2])
    #expect((0..<4).map { grid.surplus(row: $0) } == [[], [], ["", "7"], []])
    #expect(grid.text(row: 1, column: 1) == "" && grid.range(row: 1, column: 1).isEmpty)
    #expect(grid.text(row: 3, column: 1) == "9")
  }

  @Test(
    "a place outside the grid is an empty cell, whatever the numbers",
    arguments: [(-1, 0), (0, -1), (1, 0), (0, 2), (.max, 0), (0, .max), (.max, .max), (.min, .min)] as [(Int, Int)],
    [[["1", "2"]], [["1"]]])
  func outside(_ place: (row: Int, column: Int), _ rows: [[String]]) throws {
    let grid = try Self.grid(["a", "b"], rows)
    #expect(grid.range(row: place.row, column: place.column).isEmpty)
    #expect(grid.text(row: place.row, column: place.column) == "")
    #expect(grid.isEmpty(row: place.row, column: place.column))
    if place.row != 0 {
      #expect(grid.cellCount(row: place.row) == 0)
      #expect(grid.cells(row: place.row).isEmpty && grid.surplus(row: place.row).isEmpty)
    }
  }

  @Test("columns are found by name, spaces and case aside, the first one first")
  func columnNames() throws {
    let grid = try Self.grid([" Child ", "dob", "DOB", "Zoë"], [])
    #expect(grid.column(named: "CHILD") == 0)
    #expect(grid.column(named: "DOB ") == 1)
    #expect(grid.column(named: "zoë") == 3)
    #expect(grid.column(named: "chil") == nil)
  }

  @Test("a builder ends a row that was begun, and gives a row without cells one empty cell")
  func builder() throws {
    var builder = CellGridBuilder(columns: ["a", "b"])
    builder.endRow()
    builder.add(Array("xy".utf8).span)
    let grid = try builder.finish()
    #expect(grid.rowCount == 2)
    #expect(grid.cells(row: 0) == [""] && grid.cells(row: 1) == ["xy"])
    #expect(try CellGridBuilder(columns: []).finish() == .empty)
  }

  @Test("a builder refuses what offsets cannot reach", arguments: [(8, true), (9, false)])
  func tooLarge(bytes: Int, fits: Bool) {
    var builder = CellGridBuilder(columns: ["a"], largest: 8)
    builder.add(String(repeating: "x", count: bytes - 4))
    builder.endRow()
    builder.add("1234")
    builder.endRow()
    builder.add("")
    do throws(CellGridError) {
      #expect(try builder.finish().rowCount == 3 && fits)
    } catch {
      #expect(error == .tooLarge && !fits)
    }
  }

  @Test("neither a description nor a dump shows text")
  func privacy() throws {
    let grid = try Self.grid(["Secret"], [["Secret"]])
    var dumped = ""
    dump(grid, to: &dumped)
    #expect(grid.description == "CellGrid(1 columns, 1 rows)")
    #expect(!dumped.contains("Secret") && !String(reflecting: grid).contains("Secret"))
  }

  @Test("grids are equal when their rows have the same cells")
  func equality() throws {
    let grid = try Self.grid(["a", "b"], [["1", "23"]])
    #expect(try grid == Self.grid(["a", "b"], [["1", "23"]]))
    for other in [
      try Self.grid(["a", "c"], [["1", "23"]]), try Self.grid(["a", "b"], [["12", "3"]]),
      try Self.grid(["a", "b"], [["123"]]), try Self.grid(["a", "b"], [["1", "23"], [""]]),
      try Self.grid(["a", "b"], [["1", "24"]]),
    ] {
      #expect(grid != other)
    }
  }
}
