import CareCore
import CareModels

extension Indicator {
  /// Complaints investigated at the second stage within the limit that applies.
  public static let complaintStageTwoInTime = complaints(
    "stage-2-in-time", "Complaints answered in time at stage 2",
    """
    Of complaints whose answer at stage 2, the investigation, was due in the period, those answered in 25 working days, or in \
    65 where the longer limit was agreed.
    """, clock: .investigation,
    example: .stage("2", "2020-10-05", days: ["2020-11-09", "2020-11-10", "2021-01-07", "2021-01-08"]))
}
