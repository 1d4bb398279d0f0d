import CareCore
import CareModels

extension Indicator {
  /// Review panels that met in time.
  public static let complaintPanelMetInTime = complaints(
    "panel-in-time", "Complaint review panels that met in time",
    "Of review panels that were to meet in the period, those that met in 30 working days of being asked for.",
    clock: .panel, example: .panel("requested", "panelMet", "2020-10-05", met: "2020-11-16", late: "2020-11-17"))
}
