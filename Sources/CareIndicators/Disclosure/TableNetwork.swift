/// A table with its totals as a network: every sum is a node, every cell an edge between the two sums it belongs to.
///
/// In a table of rows and columns each cell, the totals among them, is in one sum along its row and in one along its
/// column. With the totals counted negative every sum is nought, so the tables that have the same published numbers are
/// exactly the circulations of this network. That is why the possible values of a hidden cell can be worked out exactly.
/// Source: Cox, Network Models for Complementary Cell Suppression, Journal of the American Statistical Association 90 (1995).
struct TableNetwork: Sendable {
  /// A cell. Raising it by one sends one unit from a node to the other; the other way round for a total.
  struct Edge {
    let from: Int
    let to: Int
  }

  /// A change of one cell by one.
  struct Step {
    let cell: Int
    let change: Int
  }

  let rows: Int
  /// How many columns there are, their total not among them; `nil` for a list.
  let columns: Int?
  let edges: [Edge]
  private let nodeCount: Int
  private let touching: [[Int]]

  /// A table of so many rows and columns, its totals not among them; without columns it is a list with its total.
  ///
  /// Cells are numbered row by row, each row with its total last, and the row of totals last.
  init(rows: Int, columns: Int?) {
    self.rows = rows
    self.columns = columns
    var edges: [Edge] = []
    if let columns {
      for row in 0...rows {
        for column in 0...columns {
          let (line, stack) = (row, rows + 1 + column)
          let isNegative = (row == rows) != (column == columns)
          edges.append(isNegative ? Edge(from: stack, to: line) : Edge(from: line, to: stack))
        }
      }
      nodeCount = rows + columns + 2
    } else {
      edges = (0...rows).map { $0 == rows ? Edge(from: 1, to: 0) : Edge(from: 0, to: 1) }
      nodeCount = 2
    }
    var touching = Array(repeating: [Int](), count: nodeCount)
    for (cell, edge) in edges.enumerated() {
      touching[edge.from].append(cell)
      touching[edge.to].append(cell)
    }
    self.edges = edges
    self.touching = touching
  }

  var cellCount: Int { edges.count }

  /// How many of the margins a cell is in: 0 for one of the inside, 1 for the total of a line, 2 for that of all.
  func rank(of cell: Int) -> Int {
    guard let columns else { return cell == rows ? 2 : 0 }
    return (cell / (columns + 1) == rows ? 1 : 0) + (cell % (columns + 1) == columns ? 1 : 0)
  }

  /// The cheapest changes of other cells by one that make up for a change of a cell by one; `nil` when there are none.
  ///
  /// `cost` says what a change of a cell costs; `nil` when it must not be made. Of equally cheap ways the one through the
  /// cells with the lowest numbers is taken, so that the result is always the same.
  ///
  /// - Complexity: O(*v*² + *e*) for *v* sums and *e* cells.
  func path(closing cell: Int, by change: Int, cost: (Step) -> Int?) -> [Step]? {
    let own = edges[cell]
    let (source, target) = change > 0 ? (own.to, own.from) : (own.from, own.to)
    var distance = Array(repeating: Int.max, count: nodeCount)
    var arrival = [Step?](repeating: nil, count: nodeCount)
    var isDone = Array(repeating: false, count: nodeCount)
    distance[source] = 0
    while true {
      var nearest: Int?
      for node in 0..<nodeCount where !isDone[node] && distance[node] < (nearest.map { distance[$0] } ?? .max) {
        nearest = node
      }
      guard let node = nearest else { return nil }
      if node == target { break }
      isDone[node] = true
      for other in touching[node] where other != cell {
        let isForward = edges[other].from == node
        let end = isForward ? edges[other].to : edges[other].from
        guard !isDone[end], let price = cost(Step(cell: other, change: isForward ? 1 : -1)) else { continue }
        let (sum, overflow) = distance[node].addingReportingOverflow(price)
        if !overflow, sum < distance[end] {
          distance[end] = sum
          arrival[end] = Step(cell: other, change: isForward ? 1 : -1)
        }
      }
    }
    var steps: [Step] = []
    var node = target
    while node != source {
      guard let step = arrival[node] else { return nil }
      steps.append(step)
      node = step.change > 0 ? edges[step.cell].from : edges[step.cell].to
    }
    return steps
  }
}
