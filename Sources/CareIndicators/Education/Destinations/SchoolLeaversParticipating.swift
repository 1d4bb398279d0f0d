import CareCore
import CareModels

extension Indicator {
  /// The share of young people leaving Year 11 who went on in education, employment or training.
  public static let schoolLeaversParticipating = proportion(
    "destinations.year-11-participating", "Year 11 leavers in education, employment or training",
    definition: """
      Of young people of the cohort of their last school year who left Year 11 in it, those recorded as in education, \
      employment or training afterwards. One of whom it is not known stays in the base and is not counted; custody is not \
      counted.
      """,
    sources: [.virtualSchoolReport("destinations of Year 11 leavers"), .virtualSchoolHead("paragraphs 45–51")],
    polarity: .highIsGood, options: [UnknownDestination.self], of: .schoolLeavers,
    steps: [
      .count("In education, employment or training", missing: "the destination") { child, context in
        let destination = child.destination(context)?.code
        let keepsUnknown = context.options[UnknownDestination.self] == .notCounted
        return destination.flatMap { $0.isParticipation ?? (keepsUnknown ? false : nil) }
      }
    ], decimals: 1, example: .destinations(counted: "A", notCounted: "B", undetermined: "D", shows: "50.0"))
}
