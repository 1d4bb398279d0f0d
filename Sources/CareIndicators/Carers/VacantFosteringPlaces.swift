import CareCore
import CareModels

extension Indicator {
  /// The share of the places of fostering households that are free.
  public static let vacantFosteringPlaces = ratio(
    "carers.vacant-places", "Fostering places that are free",
    definition: """
      The places free and offered with fostering households on the day, as a percentage of the places they are approved for. \
      Places approved and not offered are not free.
      """,
    sources: .fostering, of: .fosteringCapacity, steps: [.countedInHouseholds],
    .number("Places free", unit: "places", missing: "the number of places free") { row, _ in row.vacantPlaces },
    over: .number("Places approved", unit: "places", missing: "the number of places approved") { row, _ in
      row.approvedPlaces
    }, unit: "percent", scale: 100,
    example: .capacity(counted: "0 1", leftOut: "2", undetermined: "3", outside: "4", shows: "25.0"))
}
