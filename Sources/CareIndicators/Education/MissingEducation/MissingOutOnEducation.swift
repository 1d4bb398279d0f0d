import CareCore
import CareModels

extension Indicator {
  /// Children out of full-time education.
  public static let missingOutOnEducation = count(
    "missing-education.children", "Pupils missing out on education",
    definition: """
      Children of compulsory school age recorded as out of full-time education on the day, on a school's roll or on none. \
      The count is of the day, as at the monthly census; a child counts once.
      """,
    sources: [.missingOutOnEducation("paragraphs 10 and 16–22")], polarity: .lowIsGood, of: .missingOutOnEducation,
    example: .missedEducation(counted: "A B C", undetermined: "D", shows: "3"))
}
