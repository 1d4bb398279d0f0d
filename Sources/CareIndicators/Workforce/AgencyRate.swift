import CareCore
import CareModels

extension Indicator {
  /// The share of workers who are from agencies.
  public static let agencyRate = workforce(
    "agency", "Agency workers",
    """
    Agency workers on the day as a percentage of the authority's own staff and agency workers together, in full-time \
    posts.
    """, .lowIsGood,
    .posts("Agency workers", missing: "the agency workers", \.agencyHundredths),
    over: .posts("Own staff and agency workers", missing: "the own staff or the agency workers") {
      $0.sum(\.fteHundredths, \.agencyHundredths)
    }, unit: "percent", scale: 100, shows: "11.1")
}
