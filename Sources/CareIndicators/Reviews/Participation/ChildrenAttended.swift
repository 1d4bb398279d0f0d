import CareCore
import CareModels

extension Indicator {
  /// Children who attended all their reviews of the period (PN1 to PN4).
  public static let childrenAttended = participationOfChildren(
    "children-attended", "Children who attended all their reviews",
    "attended (PN1 to PN4)", where: { $0.attended })
}
