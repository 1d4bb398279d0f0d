import CareCore
import CareModels

extension Indicator {
  /// How many cases each full-time worker holds.
  public static let casesPerWorker = workforce(
    "cases", "Cases for each full-time worker",
    "Cases held on the day over the workers who hold them, agency workers among them, in full-time posts.",
    .lowIsGood,
    .number("Cases", unit: "cases", missing: "the cases held") { row, _ in row.cases },
    over: .posts("Own staff and agency workers", missing: "the own staff or the agency workers") {
      $0.sum(\.fteHundredths, \.agencyHundredths)
    }, unit: "cases for each full-time post", scale: 1, shows: "16.0")
}
