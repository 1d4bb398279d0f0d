import CareCore
import CareModels

extension Indicator {
  /// Complaints answered at the first stage within the limit that applies.
  public static let complaintStageOneInTime = complaints(
    "stage-1-in-time", "Complaints answered in time at stage 1",
    """
    Of complaints whose answer at stage 1, local resolution, was due in the period, those answered in 10 working days, or in \
    20 where the longer limit was agreed. It counts from the day the complaint was received.
    """, clock: .localResolution,
    example: .stage("1", "2020-12-21", days: ["2021-01-07", "2021-01-08", "2021-01-21", "2021-01-22"]))

  /// Complaints answered at the first stage within 10 working days, agreed to be longer or not.
  public static let complaintStageOneInBasicTime = complaints(
    "stage-1-in-basic-time", "Complaints answered at stage 1 in 10 working days",
    """
    Of complaints whose answer at stage 1, local resolution, was due in the period by the basic limit, those answered in 10 \
    working days, whether or not the longer limit was agreed.
    """, clock: .localResolution, basic: true,
    example: .stage("1", "2020-12-21", days: ["2021-01-07", "2021-01-08", "2021-01-07", "2021-01-21"]))

  /// Complaints investigated at the second stage within the limit that applies.
  public static let complaintStageTwoInTime = complaints(
    "stage-2-in-time", "Complaints answered in time at stage 2",
    """
    Of complaints whose answer at stage 2, the investigation, was due in the period, those answered in 25 working days, or in \
    65 where the longer limit was agreed.
    """, clock: .investigation,
    example: .stage("2", "2020-10-05", days: ["2020-11-09", "2020-11-10", "2021-01-07", "2021-01-08"]))

  /// Complaints investigated at the second stage within 25 working days, agreed to be longer or not.
  public static let complaintStageTwoInBasicTime = complaints(
    "stage-2-in-basic-time", "Complaints answered at stage 2 in 25 working days",
    """
    Of complaints whose answer at stage 2, the investigation, was due in the period by the basic limit, those answered in 25 \
    working days, whether or not the longer limit was agreed.
    """, clock: .investigation, basic: true,
    example: .stage("2", "2020-10-05", days: ["2020-11-09", "2020-11-10", "2020-11-09", "2021-01-06"]))

  /// Review panels that met in time.
  public static let complaintPanelMetInTime = complaints(
    "panel-in-time", "Complaint review panels that met in time",
    "Of review panels that were to meet in the period, those that met in 30 working days of being asked for.",
    clock: .panel, example: .panel("requested", "panelMet", "2020-10-05", met: "2020-11-16", late: "2020-11-17"))

  /// Review panels that reported in time.
  public static let complaintPanelReportedInTime = complaints(
    "panel-report-in-time", "Complaint review panels that reported in time",
    "Of review panels whose report was due in the period, those that sent it in 5 working days of the meeting.",
    clock: .panelReport,
    example: .panel("panelMet", "panelReported", "2020-10-05", met: "2020-10-12", late: "2020-10-13"))

  /// Reports of review panels answered in time.
  public static let complaintPanelAnsweredInTime = complaints(
    "panel-response-in-time", "Reports of complaint review panels answered in time",
    "Of reports of review panels that were to be answered in the period, those answered in 15 working days.",
    clock: .panelResponse,
    example: .panel("panelReported", "responded", "2020-10-05", met: "2020-10-26", late: "2020-10-27"))
}

extension IndicatorExample {
  /// A in time and B not, under the basic limit; C and D with the longer one; E closed at once; F on no day.
  fileprivate static func stage(_ stage: String, _ start: String, days: [String]) -> IndicatorExample {
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
  fileprivate static func panel(
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
