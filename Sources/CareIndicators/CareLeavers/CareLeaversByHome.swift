import CareCore
import CareModels

extension Indicator {
  /// Where care leavers live.
  public static let careLeaversByHome = careLeavers(
    "by-accommodation", "Accommodation of care leavers",
    "by where they live around that birthday, suitable or not. Those who are in no rate are left out.",
    steps: .outsideTheBase,
    by: .groups(
      "accommodation", title: CareLeaverAccommodation.Group.title, of: CareLeaverAccommodation.self, requires: []
    ) {
      report, _ in report.accommodation
    }, counted: "A B", leftOut: "C", groups: ["independentLiving": "A", "notKnown": "B"], shows: "2")
}
