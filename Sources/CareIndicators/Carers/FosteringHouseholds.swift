import CareCore
import CareModels

extension Indicator {
  /// Households approved to foster, by kind.
  public static let fosteringHouseholds = distribution(
    "carers.fostering-households", "Fostering households by kind",
    definition: """
      Households approved to foster on the day, those of agencies among them where they are on record, by what they are \
      approved as. A household is one, however many carers live in it.
      """,
    sources: .fostering, of: .fosteringHouseholds, by: .householdKind,
    example: .households(
      counted: "0 1", undetermined: "3", outside: "2 4", groups: ["mainstream": "0", "connected": "1"], shows: "2"))
}
