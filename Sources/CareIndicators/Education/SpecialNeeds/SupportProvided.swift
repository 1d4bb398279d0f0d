import CareCore
import CareModels

extension Indicator {
  /// Children of the area with SEN support.
  public static let supportProvided = count(
    "sen.support-provided", "Children with SEN support",
    definition: """
      Children of the area, looked after or not, recorded with SEN support on the day and without a plan or an assessment \
      for one. Each counts once.
      """,
    sources: [.performanceReport("children on SEN support"), .secondQuarterReport("SEND")], of: .withSupport,
    example: IndicatorExample(
      """
      specialEducationalNeeds: child provision start end
      A K 2018-09-03
      B K 2018-09-03
      D K .
      E K 2018-09-03 2020-09-01
      educationHealthCarePlans: child issued
      B 2019-05-30
      """, counted: "A", undetermined: "D", outside: "B E", shows: "1"))
}
