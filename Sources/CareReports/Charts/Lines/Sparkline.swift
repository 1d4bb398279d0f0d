public import CareCore

/// A line of the height of a word, for a cell of a table: how a figure has gone, without a scale.
///
/// The lowest value is at the bottom and the highest at the top; a dot is at the last. It is no more than a picture of
/// what the label says, so the label should say it.
public struct Sparkline: Hashable, Sendable, HTMLRepresentable {
  /// What it shows, in words.
  public var label: String

  /// The values, from the earliest; `nil` is a gap.
  public var values: [Fraction?]

  /// Describes a line.
  public init(_ label: String, _ values: [Fraction?]) {
    self.label = label
    self.values = values
  }

  /// A small drawing; a dash when there is no value at all.
  public var html: HTML {
    let known = values.compactMap(\.self)
    guard let low = known.min(), let high = known.max() else {
      return HTML(.span, [.class("no-data"), .title(label)], "–")
    }
    let range = high.subtracting(low)
    func y(_ value: Fraction) -> Int {
      guard let range, range != .zero, let share = value.subtracting(low)?.divided(by: range),
        let height = share.multiplied(by: 160)
      else { return 120 }
      return 200 - height.rounded()
    }
    var pieces: [[(x: Int, y: Int)]] = [[]]
    var last = (x: 0, y: 0)
    for (index, value) in values.enumerated() {
      if let value {
        last = (40 + 880 * index / max(1, values.count - 1), y(value))
        pieces[pieces.count - 1].append(last)
      } else {
        pieces.append([])
      }
    }
    let dot = HTML(
      .circle, [.class("series-1"), .init(.cx, last.x.tenths), .init(.cy, last.y.tenths), .init(.r, "3")])
    let path = Drawing.path(pieces)
    let line = path.isEmpty ? HTML() : HTML(.path, [.init(.d, path)])
    return HTML(
      .svg, [.class("sparkline"), .init(.viewBox, "0 0 96 24"), .init(.role, "img")],
      [HTML(.title, HTML(text: label)), line, dot])
  }
}
