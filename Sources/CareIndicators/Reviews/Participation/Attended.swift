import CareCore
import CareModels

extension Indicator {
  /// Reviews that the child attended (PN1 to PN4).
  public static let attended = participation(
    "attended", "Child attended the review",
    "attended (PN1 to PN4)", where: { $0.attended })
}
