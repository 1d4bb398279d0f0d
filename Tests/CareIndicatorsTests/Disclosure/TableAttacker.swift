/// Somebody who works out what is hidden in a table, from what is published and nothing else.
///
/// It shares no code with the library, and goes another way: whether a hidden cell can have a value is a question of
/// supplies and demands, answered by the largest flow from rows to columns. Because the bounds are whole numbers, so are
/// the tables it finds, and the possible values of a cell have no gaps.
struct TableAttacker {
  /// What may stand in each cell, row by row, totals last: of a published one its value alone.
  let bounds: [[ClosedRange<Int>]]

  /// Far above all counts of a test.
  static let most = 100_000

  /// Which values a cell may have; `nil` when there is no table at all that fits.
  ///
  /// - Complexity: Only the values from `least` to `greatest` are tried, from the ends.
  func values(row: Int, column: Int, within window: ClosedRange<Int>) -> ClosedRange<Int>? {
    let window = bounds[row][column].clamped(to: window)
    guard let least = window.first(where: { isPossible($0, row, column) }),
      let greatest = window.reversed().first(where: { isPossible($0, row, column) })
    else { return nil }
    return least...greatest
  }

  func isPossible(_ value: Int, _ row: Int, _ column: Int) -> Bool {
    guard bounds[row][column].contains(value) else { return false }
    var bounds = bounds
    bounds[row][column] = value...value
    // A list has one sum only.
    if bounds[0].count == 1 {
      let inside = bounds.dropLast().map { $0[0] }
      let (least, most) = (inside.reduce(0) { $0 + $1.lowerBound }, inside.reduce(0) { $0 + $1.upperBound })
      return (least...most).overlaps(bounds[bounds.count - 1][0])
    }
    return Self.hasTable(bounds)
  }

  /// Whether some table lies within bounds and adds up. Totals count negative, so that every row and column adds up to nought.
  private static func hasTable(_ bounds: [[ClosedRange<Int>]]) -> Bool {
    let (rows, columns) = (bounds.count, bounds[0].count)
    var supply = Array(repeating: 0, count: rows)
    var demand = Array(repeating: 0, count: columns)
    var room = Array(repeating: Array(repeating: 0, count: columns), count: rows)
    for row in 0..<rows {
      for column in 0..<columns {
        let isTotal = (row == rows - 1) != (column == columns - 1)
        let range = bounds[row][column]
        let least = isTotal ? -range.upperBound : range.lowerBound
        supply[row] -= least
        demand[column] -= least
        room[row][column] = range.upperBound - range.lowerBound
      }
    }
    guard supply.allSatisfy({ $0 >= 0 }), demand.allSatisfy({ $0 >= 0 }) else { return false }
    var sent = Array(repeating: Array(repeating: 0, count: columns), count: rows)
    for row in 0..<rows {
      for column in 0..<columns {
        let amount = min(supply[row], demand[column], room[row][column])
        sent[row][column] = amount
        supply[row] -= amount
        demand[column] -= amount
      }
    }
    while let row = supply.firstIndex(where: { $0 > 0 }) {
      guard let path = path(from: row, demand, room, sent) else { return false }
      var amount = min(supply[row], demand[path[path.count - 1]])
      for index in 1..<path.count {
        let (row, column) = index % 2 == 1 ? (path[index - 1], path[index]) : (path[index], path[index - 1])
        amount = min(amount, index % 2 == 1 ? room[row][column] - sent[row][column] : sent[row][column])
      }
      for index in 1..<path.count {
        let (row, column) = index % 2 == 1 ? (path[index - 1], path[index]) : (path[index], path[index - 1])
        sent[row][column] += index % 2 == 1 ? amount : -amount
      }
      supply[row] -= amount
      demand[path[path.count - 1]] -= amount
    }
    return demand.allSatisfy { $0 == 0 }
  }

  /// Rows and columns in turn, from a row that has something left to a column that wants something.
  private static func path(from start: Int, _ demand: [Int], _ room: [[Int]], _ sent: [[Int]]) -> [Int]? {
    let (rows, columns) = (room.count, demand.count)
    var rowBefore = Array(repeating: -1, count: columns)
    var columnBefore = Array(repeating: -1, count: rows)
    var pending = [start]
    var seen = Array(repeating: false, count: rows)
    seen[start] = true
    while let row = pending.popLast() {
      for column in 0..<columns where rowBefore[column] < 0 && room[row][column] > sent[row][column] {
        rowBefore[column] = row
        if demand[column] > 0 {
          var path = [column]
          var (row, column) = (row, column)
          while true {
            path.append(row)
            if row == start { return path.reversed() }
            column = columnBefore[row]
            path.append(column)
            row = rowBefore[column]
          }
        }
        for other in 0..<rows where !seen[other] && sent[other][column] > 0 {
          seen[other] = true
          columnBefore[other] = column
          pending.append(other)
        }
      }
    }
    return nil
  }
}
