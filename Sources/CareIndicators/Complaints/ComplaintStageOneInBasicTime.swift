import CareCore
import CareModels

extension Indicator {
  /// Complaints answered at the first stage within 10 working days, agreed to be longer or not.
  public static let complaintStageOneInBasicTime = complaints(
    "stage-1-in-basic-time", "Complaints answered at stage 1 in 10 working days",
    """
    Of complaints whose answer at stage 1, local resolution, was due in the period by the basic limit, those answered in 10 \
    working days, whether or not the longer limit was agreed.
    """, clock: .localResolution, basic: true,
    example: .stage("1", "2020-12-21", days: ["2021-01-07", "2021-01-08", "2021-01-07", "2021-01-21"]))
}
