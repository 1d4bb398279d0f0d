import CareCore
import CareIndicators

extension Target {
  /// The target as dashboards print it: `≥90%`, `<8.5`.
  func shown(percent isPercent: Bool) -> String {
    let sign = comparator.isStrict ? comparator.rawValue : comparator == .atLeast ? "≥" : "≤"
    let places = (0...4).first { Fraction(decimal: level.rounded(toPlaces: $0)) == level } ?? 4
    return sign + level.rounded(toPlaces: places, grouped: true) + (isPercent ? "%" : "")
  }
}
