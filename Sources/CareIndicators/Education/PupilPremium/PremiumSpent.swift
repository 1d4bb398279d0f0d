import CareCore
import CareModels

extension Indicator {
  /// The share of pupil premium plus passed on that schools have spent.
  public static let premiumSpent = ratio(
    "pupil-premium.spent", "Pupil Premium Plus spent, of what was passed on",
    definition: """
      Of what was passed on to schools for children with an allocation of Pupil Premium Plus in the financial year, the \
      share recorded as spent for them from the first to the last day of the period. Top-ups from the pool are aside.
      """,
    sources: [.virtualSchoolHead("paragraphs 19–22")], of: .withPremium,
    .money("Spent", missing: "the day, the amount or the source of what was spent") { child, context in
      child.premiumSpent(context)
    },
    over: .money("Passed on", missing: "what is passed on of an allocation") { child, context in
      child.premiumPassedOn(context)
    }, unit: "percent", scale: 100, example: .premium(counted: "A B", undetermined: "C D", shows: "36.0"))
}
