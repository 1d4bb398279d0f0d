import CareCore
import CareModels

extension Indicator {
  /// Reviews to which the child's views were conveyed (PN1, PN2, PN3, PN5, PN6).
  public static let viewsConveyed = participation(
    "views-conveyed", "Child's views conveyed to the review",
    """
    had views conveyed, by being there or otherwise (PN1, PN2, PN3, PN5, PN6); one who came and said nothing (PN4) had \
    not
    """,
    where: { $0.conveyedViews })
}
