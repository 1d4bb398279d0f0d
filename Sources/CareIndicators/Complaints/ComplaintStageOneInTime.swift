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
}
