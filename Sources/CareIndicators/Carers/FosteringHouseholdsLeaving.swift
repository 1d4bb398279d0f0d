import CareCore
import CareModels

extension Indicator {
  /// Households that ceased to foster, by reason.
  public static let fosteringHouseholdsLeaving = distribution(
    "carers.households-leaving", "Fostering households that left by reason",
    definition: "Households whose approval to foster ended in the period, by why.",
    sources: .fostering, polarity: .lowIsGood, of: .householdsLeaving,
    by: .codes("carer-leaving-reason", title: "Reason", requires: []) { row, _ in row.reasonLeft },
    example: .households(
      counted: "2", undetermined: "4", outside: "0 1 3", groups: ["retired": "2"], shows: "1"))
}
