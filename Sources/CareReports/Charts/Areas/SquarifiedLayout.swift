/// Cuts a rectangle into parts of given areas that are as near to squares as may be.
///
/// Source: Bruls, Huizing and van Wijk, Squarified Treemaps (2000), section 3. Whole numbers throughout: borders are
/// rounded, not sizes, so the parts fill the rectangle without gaps or overlaps.
enum SquarifiedLayout {
  /// A box for each area, in the same order.
  ///
  /// The areas are not below nought, largest first, and add up to about the area of the box. Those for which nothing is
  /// left get a box of no size.
  ///
  /// - Complexity: O(*n*) in the number of areas.
  static func boxes(_ areas: [Int], in whole: Drawing.Box) -> [Drawing.Box] {
    var boxes: [Drawing.Box] = []
    var free = whole
    var left = areas.reduce(0, +)
    var start = 0
    while start < areas.count {
      let side = min(free.width, free.height)
      var row = Row()
      var end = start
      while end < areas.count {
        var longer = row
        longer.add(areas[end])
        if end > start, longer.isWorse(than: row, along: side) { break }
        row = longer
        end += 1
      }
      boxes += place(areas[start..<end], sum: row.sum, of: left, in: &free)
      left -= row.sum
      start = end
    }
    return boxes
  }

  /// Areas that stand side by side along the shorter side of what is free.
  private struct Row {
    var sum = 0
    private var smallest = Int.max
    private var largest = 0

    mutating func add(_ area: Int) {
      sum += area
      smallest = min(smallest, area)
      largest = max(largest, area)
    }

    /// Whether the worst proportion of sides is further from a square than that of another row.
    ///
    /// The worst is the larger of side² × largest ÷ sum² and sum² ÷ (side² × smallest). A drawing has fewer than 2²⁵ square
    /// tenths, so the products fit in 128 bits.
    func isWorse(than other: Row, along side: Int) -> Bool {
      let (own, its) = (worst(along: side), other.worst(along: side))
      return own.above * its.below > its.above * own.below
    }

    private func worst(along side: Int) -> (above: Int128, below: Int128) {
      let square = Int128(side) * Int128(side)
      let sums = Int128(sum) * Int128(sum)
      let wide = (above: square * Int128(largest), below: max(sums, 1))
      let thin = (above: sums, below: max(square * Int128(smallest), 1))
      return wide.above * thin.below >= thin.above * wide.below ? wide : thin
    }
  }

  /// Cuts a strip off what is free and shares it out among the areas.
  private static func place(
    _ areas: ArraySlice<Int>, sum: Int, of left: Int, in free: inout Drawing.Box
  ) -> [Drawing.Box] {
    let isUpright = free.width >= free.height
    let depth = share(sum, of: left, along: isUpright ? free.width : free.height)
    let length = isUpright ? free.height : free.width
    var boxes: [Drawing.Box] = []
    var (past, from) = (0, 0)
    for area in areas {
      past += area
      let to = share(past, of: sum, along: length)
      boxes.append(
        isUpright
          ? Drawing.Box(x: free.x, y: free.y + from, width: depth, height: to - from)
          : Drawing.Box(x: free.x + from, y: free.y, width: to - from, height: depth))
      from = to
    }
    if isUpright {
      free.x += depth
      free.width -= depth
    } else {
      free.y += depth
      free.height -= depth
    }
    return boxes
  }

  /// The part of a length that is in proportion, to the nearest tenth. Nothing overflows: areas are below 2²⁵ or so.
  private static func share(_ part: Int, of whole: Int, along length: Int) -> Int {
    whole > 0 ? (2 * part * length + whole) / (2 * whole) : 0
  }
}
