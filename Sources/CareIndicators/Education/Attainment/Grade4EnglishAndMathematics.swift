import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after with grade 4 or above in both English and mathematics (9–4).
  public static let grade4EnglishAndMathematics = passes(.standard, in: .englishAndMathematics)
}
