import CareCore
import CareModels

extension Indicator {
  /// Children who took part in all their reviews of the period (PN1 to PN6).
  public static let childrenTookPart = participationOfChildren(
    "children-took-part", "Children who took part in all their reviews",
    "attended or conveyed views (PN1 to PN6)", where: { $0.tookPart })
}
