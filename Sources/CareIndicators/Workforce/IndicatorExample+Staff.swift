import CareCore
import CareModels

extension IndicatorExample {
  /// An agency worker, a newly qualified one, an adviser, one of no day, and one who left on the day.
  static func staff(
    counted: String, notCounted: String = "", leftOut: String = "", undetermined: String, outside: String,
    groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      staff: role employment start end isNewlyQualified
      socialWorker agency 2020-06-01 . false
      socialWorker permanent 2020-06-01 2021-04-01 true
      personalAdviser permanent 2020-06-01
      socialWorker agency
      socialWorker agency 2020-06-01 2021-03-31
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      groups: groups, shows: shows)
  }
}
