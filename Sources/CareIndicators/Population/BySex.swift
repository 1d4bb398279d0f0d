import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by sex.
  public static let bySex = distribution(
    "population.by-sex", "Children looked after by sex",
    definition: "Children looked after on the day by sex; the codes of before and after 2025 count alike.",
    sources: [.statistics("characteristics of children looked after on 31 March")],
    of: .lookedAfter, by: .sex,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U4
      B 2020-05-01 S C2 N1 U4
      C 2020-05-01 S C2 N1 U4
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      E 2020-05-01 S C2 N1 U4 2021-03-31 E4A
      children:
      A 2010-01-01 2
      B 2010-01-01 F
      C 2010-01-01 Q
      """, counted: "A B C", undetermined: "D", outside: "E", groups: ["female": "A B", "unrecognised": "C"],
      shows: "3"))
}
