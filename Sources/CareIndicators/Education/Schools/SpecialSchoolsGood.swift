import CareCore
import CareModels

extension Indicator {
  /// The share of special schools of the authority that are good or outstanding.
  public static let specialSchoolsGood = schoolsGood(
    "special", "special", phases: [.special], example: .schoolGrades("SP", other: "SS"))
}
