import CareCore
import CareModels

extension Indicator {
  /// The share of young children looked after in good or outstanding settings.
  public static let inGoodSettings = inGood(
    "schools.in-good-settings", "In a good or outstanding early years setting",
    "aged two and over and below compulsory school age", of: .inEarlyYears,
    sources: [.careReport("4.1, quality of schools")],
    example: .schools(
      born: "2018-01-01", outsider: "2010-01-01", counted: "A", notCounted: "B F", leftOut: "C", shows: "33.33"))
}
