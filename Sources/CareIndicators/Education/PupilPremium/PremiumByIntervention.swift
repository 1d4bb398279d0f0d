import CareCore
import CareModels

extension Indicator {
  /// Uses of pupil premium, by what it was spent on.
  public static let premiumByIntervention = distribution(
    "pupil-premium.by-intervention", "Uses of pupil premium by intervention",
    definition: """
      Uses of pupil premium for children, by schools or from the pool, that began in the period, by what it was spent on.
      """,
    sources: [.virtualSchoolReport("pupil premium"), .virtualSchoolHead("paragraph 24")], of: .premiumSpends,
    by: .codes("intervention", title: "Intervention", requires: [.pupilPremiumSpends]) { row, _ in
      row.intervention
    },
    example: .spends(counted: "A B", groups: ["tuition": "A", "notRecorded": "B"], shows: "2"))
}
