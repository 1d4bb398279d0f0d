extension Indicator {
  /// Children who were missing or away, and what was done on their return.
  static let missing: [Indicator] = [
    childrenMissing, missingIncidents, missingPerChild, missingMoreThanOnce, childrenAway, awayIncidents,
    awayPerChild, reportedMissingByGroup, reportedIncidentsByGroup, reportedIncidentsPerChild,
    returnInterviewsOffered, returnInterviewsAccepted, returnInterviewsHeld, returnInterviewsHeldInTime,
    returnInterviewsOfferedInTime,
  ]
}
