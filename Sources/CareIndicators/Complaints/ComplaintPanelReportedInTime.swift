import CareCore
import CareModels

extension Indicator {
  /// Review panels that reported in time.
  public static let complaintPanelReportedInTime = complaints(
    "panel-report-in-time", "Complaint review panels that reported in time",
    "Of review panels whose report was due in the period, those that sent it in 5 working days of the meeting.",
    clock: .panelReport,
    example: .panel("panelMet", "panelReported", "2020-10-05", met: "2020-10-12", late: "2020-10-13"))
}
