import CareCore
import CareModels

extension Indicator {
  /// Reviews in which the child took part: attended, or conveyed views (PN1 to PN6).
  public static let tookPart = participation(
    "took-part", "Child took part in the review",
    "attended or conveyed views (PN1 to PN6)", where: { $0.tookPart })
}
