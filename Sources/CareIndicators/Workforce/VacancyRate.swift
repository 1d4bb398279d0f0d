import CareCore
import CareModels

extension Indicator {
  /// The share of posts that are vacant.
  public static let vacancyRate = workforce(
    "vacancy", "Vacant posts",
    """
    Posts vacant on the day as a percentage of those filled by the authority's own staff and those vacant, in full-time \
    posts; agency workers fill no post in this sense.
    """, .lowIsGood,
    .posts("Vacant posts", missing: "the vacant posts", \.vacantHundredths),
    over: .posts("Posts filled and vacant", missing: "the posts filled or vacant") {
      $0.sum(\.fteHundredths, \.vacantHundredths)
    }, unit: "percent", scale: 100, shows: "20.0")
}
