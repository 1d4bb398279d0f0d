import CareCore
import CareModels

extension IndicatorExample {
  /// A in time and B not, under the basic limit; C and D with the longer one; E closed at once; F on no day.
  static func stage(_ stage: String, _ start: String, days: [String]) -> IndicatorExample {
    func row(_ child: String, _ end: String, extended: Bool) -> String {
      """
      \(child) . [{"stage":"\(stage)","requested":"\(start)","responded":"\(end)","isExtended":\(extended)}]
      """
    }
    let rows = zip(["A", "B", "C", "D"], days).map { row($0, $1, extended: $0 > "B") }.joined(separator: "\n")
    return IndicatorExample(
      """
      complaints: child closed stages
      \(rows)
      E \(start) [{"stage":"\(stage)","requested":"\(start)"}]
      F . [{"stage":"\(stage)","responded":"\(days[0])"}]
      G . [{"stage":"\(stage)","requested":"2019-10-07","responded":"2019-10-08"}]
      """, counted: "A C", notCounted: "B D", leftOut: "E", undetermined: "F", outside: "G", shows: "50.0")
  }

  /// A in time, B a day late; C closed at once; D on no day; E a year before.
  static func panel(
    _ from: String, _ to: String, _ start: String, met: String, late: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      complaints: child closed stages
      A . [{"stage":"3","\(from)":"\(start)","\(to)":"\(met)"}]
      B . [{"stage":"3","\(from)":"\(start)","\(to)":"\(late)"}]
      C \(start) [{"stage":"3","\(from)":"\(start)"}]
      D . [{"stage":"3","\(to)":"\(met)"}]
      E . [{"stage":"3","\(from)":"2019-10-07","\(to)":"2019-10-08"}]
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0")
  }
}
