import CareCore
import CareModels

extension Indicator {
  /// What care leavers do.
  public static let careLeaversByActivity = careLeavers(
    "by-activity", "Activity of care leavers",
    "by what they mainly do around that birthday. Those who are in no rate are left out.", steps: .outsideTheBase,
    by: .codes("activity", title: CareLeaverActivity.title, requires: []) { report, _ in report.activity },
    counted: "A B", leftOut: "C", groups: ["F2": "A", "0": "B"], shows: "2")
}
