import CareCore
import CareModels

extension Indicator {
  /// Children whose views were conveyed to all their reviews of the period.
  public static let childrenViewsConveyed = participationOfChildren(
    "children-views-conveyed", "Children whose views were conveyed to all their reviews",
    "had their views conveyed (PN1, PN2, PN3, PN5, PN6)", where: { $0.conveyedViews })
}
