import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after of school age at schools of the authority.
  public static let inAuthoritySchools = proportion(
    "schools.in-authority", "At a school in the authority",
    definition: """
      Of children looked after on the day of compulsory school age who are on a school's roll, those whose school is in the \
      area of the authority that looks after them. The rest go to school outside it.
      """,
    sources: [.virtualSchoolHead("paragraph 9 and appendix 1")], requires: [.schoolEnrolments, .schools],
    of: .ofSchoolAge,
    steps: [
      .onNoRollOnTheDay,
      .count("At a school in the authority", missing: "whether the school is in the authority") { child, context in
        child.isSchoolInAuthority(on: context.asAt)
      },
    ], decimals: 1, example: .schools(counted: "A F", notCounted: "B", leftOut: "C", shows: "66.7"))
}
