import CareCore
import CareModels

extension Indicator {
  /// Children out of full-time education, by the group in which they are reported.
  public static let missingOutByGroup = distribution(
    "missing-education.by-group", "Pupils missing out on education by group",
    definition: """
      Children of compulsory school age recorded as out of full-time education on the day, by the group they are reported \
      in. One with records in several groups is under "not recorded".
      """,
    sources: [.missingOutOnEducation("paragraph 17")], of: .missingOutOnEducation,
    by: .codes(
      "missed-education-group", title: MissedEducationGroup.title, showsEmptyGroups: false,
      requires: [.missedEducations]
    ) { child, context in
      let groups = Set(child.missedEducation(on: context.asAt).compactMap(\.group))
      return groups.count == 1 ? groups.first : nil
    },
    example: .missedEducation(
      counted: "A B C", undetermined: "D", groups: ["medical": "A C", "notRecorded": "B"], shows: "3"))
}
