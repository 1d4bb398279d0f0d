import CareCore
import CareModels

extension Indicator {
  /// Complaints investigated at the second stage within 25 working days, agreed to be longer or not.
  public static let complaintStageTwoInBasicTime = complaints(
    "stage-2-in-basic-time", "Complaints answered at stage 2 in 25 working days",
    """
    Of complaints whose answer at stage 2, the investigation, was due in the period by the basic limit, those answered in 25 \
    working days, whether or not the longer limit was agreed.
    """, clock: .investigation, basic: true,
    example: .stage("2", "2020-10-05", days: ["2020-11-09", "2020-11-10", "2020-11-09", "2021-01-06"]))
}
