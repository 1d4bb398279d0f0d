import CareCore
import CareModels

extension Indicator {
  /// The share of primary schools of the authority that are good or outstanding.
  public static let primarySchoolsGood = schoolsGood(
    "primary", "primary", phases: [.primary, .middleDeemedPrimary], example: .schoolGrades("PS", other: "SS"))
}
