import CareCore
import CareModels

extension Indicator {
  /// Young people leaving Year 11, by destination.
  public static let schoolLeaversByDestination = distribution(
    "destinations.year-11", "Year 11 leavers by destination",
    definition: """
      Young people of the cohort of their last school year who left Year 11 in it, by what they went to.
      """,
    sources: [.virtualSchoolReport("destinations of Year 11 leavers")], of: .schoolLeavers,
    by: .codes(
      "destination", title: ParticipationStatus.title, showsEmptyGroups: false, requires: [.schoolLeaverDestinations]
    ) { child, context in child.destination(context) },
    example: .destinations(
      counted: "A B D", undetermined: "F", groups: ["college": "A", "neetAvailable": "B", "notRecorded": "D"],
      shows: "3"))
}
