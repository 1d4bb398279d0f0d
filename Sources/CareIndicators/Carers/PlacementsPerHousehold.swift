import CareCore
import CareModels

extension Indicator {
  /// How many children are placed with each fostering household.
  public static let placementsPerHousehold = ratio(
    "carers.placements-per-household", "Children placed with each fostering household",
    definition: """
      The children placed with fostering households on the day over those households, by the counts of that day that are of \
      households; counts of carers are another thing and are left out. Each household or kind is to be counted once.
      """,
    sources: .fostering, of: .fosteringCapacity, steps: [.countedInHouseholds],
    .number("Children placed", unit: "children", missing: "the number of children placed") { row, _ in row.placements },
    over: .number("Households", unit: "households", missing: "the number of households") { row, _ in row.inHouseholds },
    unit: "children for each household", decimals: 2,
    example: .capacity(counted: "0 1", leftOut: "2", undetermined: "3", outside: "4", shows: "1.25"))
}
