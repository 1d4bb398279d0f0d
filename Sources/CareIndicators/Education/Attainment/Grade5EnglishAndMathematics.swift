import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after with grade 5 or above in both English and mathematics (9–5).
  public static let grade5EnglishAndMathematics = passes(.strong, in: .englishAndMathematics)
}
