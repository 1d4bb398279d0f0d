extension Indicator {
  /// Complaints by and for children.
  static let complaints: [Indicator] = [
    complaintsReceived, complaintsByRoute, complaintsByTheme, complaintsByFinding, complaintsWithFault,
    complaintsSettledAtFirstStage, complaintStageOneInTime, complaintStageOneInBasicTime, complaintStageTwoInTime,
    complaintStageTwoInBasicTime, complaintPanelMetInTime, complaintPanelReportedInTime, complaintPanelAnsweredInTime,
  ]
}
