import CareCore
import CareModels

extension Indicator {
  /// Reports of review panels answered in time.
  public static let complaintPanelAnsweredInTime = complaints(
    "panel-response-in-time", "Reports of complaint review panels answered in time",
    "Of reports of review panels that were to be answered in the period, those answered in 15 working days.",
    clock: .panelResponse,
    example: .panel("panelReported", "responded", "2020-10-05", met: "2020-10-26", late: "2020-10-27"))
}
