import CareCore
import CareModels

extension Indicator {
  /// Households newly approved to foster, by kind.
  public static let fosteringHouseholdsApproved = distribution(
    "carers.households-approved", "Fostering households newly approved",
    definition: "Households first approved to foster in the period, by what they were approved as.",
    sources: .fostering, of: .householdsApproved, by: .householdKind,
    example: .households(
      counted: "1 2", undetermined: "3", outside: "0 4", groups: ["connected": "1", "mainstream": "2"], shows: "2"))
}
