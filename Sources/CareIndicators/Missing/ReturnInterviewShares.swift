import CareCore
import CareModels

extension Indicator {
  /// The share of returns after which an interview was offered.
  public static let returnInterviewsOffered = proportion(
    "missing.return-interviews-offered", "Return interviews offered",
    definition: """
      Of times that a child was missing and came back in the period, those after which a return interview was offered. \
      Children whom another authority placed here are that authority's to interview.
      """,
    sources: Source.returnInterviewMeasures, polarity: .highIsGood, of: .returns,
    steps: [
      .noInterviewNeeded,
      .count("An interview was offered", missing: "whether an interview was offered") { row, context in
        row.wasOffered(by: context.asAt)
      },
    ],
    example: .returns(counted: "A B D", notCounted: "G", leftOut: "C", undetermined: "E", outside: "F", shows: "75"))

  /// The share of returns after which an interview was accepted, of those offered one.
  public static let returnInterviewsAccepted = proportion(
    "missing.return-interviews-accepted", "Return interviews accepted, of those offered",
    definition: """
      Of times that a child was missing and came back in the period after which a return interview was offered, those \
      in which the child accepted it.
      """,
    sources: Source.returnInterviewMeasures, polarity: .highIsGood, of: .returns,
    steps: [
      .noInterviewNeeded,
      .exclude("No interview was offered", missing: "whether an interview was offered") { row, context in
        row.wasOffered(by: context.asAt).map { !$0 }
      },
      .count("The interview was accepted", missing: "whether the interview was accepted") { row, context in
        row.wasAccepted(by: context.asAt)
      },
    ],
    example: .returns(counted: "A B", notCounted: "D", leftOut: "C G", undetermined: "E", outside: "F", shows: "67"))

  /// The share of returns after which an interview was held.
  public static let returnInterviewsHeld = proportion(
    "missing.return-interviews-held", "Return interviews held",
    definition: """
      Of times that a child was missing and came back in the period, or of those after which an interview was offered \
      or accepted, those after which one was held, however late.
      """,
    sources: Source.returnInterviewMeasures, polarity: .highIsGood, options: [ReturnInterviewBase.self], of: .returns,
    steps: [
      .noInterviewNeeded, .outsideBase,
      .count("An interview was held", missing: "whether an interview was held") { row, context in
        row.wasHeld(by: context.asAt)
      },
    ],
    example: .returns(
      .offered, counted: "A B", notCounted: "D", leftOut: "C G", undetermined: "E", outside: "F", shows: "67"))
}

extension Source {
  /// The sources of how many return interviews there were, and how soon.
  static var returnInterviewMeasures: [Source] {
    [
      .missingChildrenGuidance("return interviews"), .returnInterviewDelivery,
      .careReport("6.2, return interviews"),
    ]
  }
}
