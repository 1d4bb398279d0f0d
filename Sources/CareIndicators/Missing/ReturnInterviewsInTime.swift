import CareCore
import CareModels

extension Indicator {
  /// The share of return interviews held in 72 hours.
  public static let returnInterviewsHeldInTime = timeliness(
    "missing.return-interviews-held-in-time", "Return interviews held in 72 hours",
    definition: """
      Of times that a child was missing and came back in the period, or of those after which an interview was offered, \
      accepted or held, those after which one was held within 72 hours of the return; by the third day after it where \
      only days are recorded. One that was declined was not held.
      """,
    sources: Source.returnInterviewMeasures, options: [ReturnInterviewBase.self], figures: [.limit(.returnInterview)],
    of: .returns, steps: [.noInterviewNeeded, .outsideBase], judging: { row, context in row.heldInTime(context) },
    example: .returns(
      .held, counted: "A", notCounted: "B", leftOut: "C D G", undetermined: "E", outside: "F", shows: "50"))

  /// The share of return interviews offered in 72 hours.
  public static let returnInterviewsOfferedInTime = timeliness(
    "missing.return-interviews-offered-in-time", "Return interviews offered in 72 hours",
    definition: """
      Of times that a child was missing and came back in the period, those after which an interview was offered within \
      72 hours of the return; by the third day after it where only days are recorded.
      """,
    sources: Source.returnInterviewMeasures + [
      Source("Shropshire, Leeds and Darlington procedures for missing children", "offer within 72 hours")
    ], figures: [.limit(.returnInterview)], of: .returns, steps: [.noInterviewNeeded],
    judging: { row, context in row.offeredInTime(context) },
    example: .returns(counted: "A D", notCounted: "B G", leftOut: "C", undetermined: "E", outside: "F", shows: "50"))
}
