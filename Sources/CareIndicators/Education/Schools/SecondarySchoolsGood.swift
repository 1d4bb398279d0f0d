import CareCore
import CareModels

extension Indicator {
  /// The share of secondary schools of the authority that are good or outstanding.
  public static let secondarySchoolsGood = schoolsGood(
    "secondary", "secondary", phases: [.secondary, .middleDeemedSecondary, .allThrough],
    example: .schoolGrades("SS", other: "PS"))
}
