public import CareCore

extension Proportion {
  /// A bar of block characters, as long as the share of `width` columns, to an eighth of a column.
  ///
  /// A share above nought shows at least a sliver, and one above the whole shows a full bar. Empty when there is no
  /// value, or `width` is not from 1 to 1,000.
  public func bar(width: Int) -> String {
    guard numerator > 0, (1...1000).contains(width) else { return "" }
    let eighths = value?.multiplied(by: Fraction(8 * width))?.rounded() ?? (denominator > 0 ? 8 * width : 0)
    guard denominator > 0 else { return "" }
    let shown = min(max(eighths, 1), 8 * width)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: shown / 8) + parts[shown % 8]
  }
}
