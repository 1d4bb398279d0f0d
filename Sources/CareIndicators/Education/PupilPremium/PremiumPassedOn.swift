import CareCore
import CareModels

extension Indicator {
  /// How much pupil premium plus is passed on to schools for a child.
  public static let premiumPassedOn = mean(
    "pupil-premium.passed-on", "Pupil Premium Plus passed on for each child",
    definition: """
      Of children with an allocation of Pupil Premium Plus in the financial year, the mean of what is passed on to schools \
      for them, all terms and schools together. The sum is what leaves the virtual school, top-ups aside.
      """,
    sources: [.careReport("4.3, Pupil Premium Plus"), .virtualSchoolReport("pupil premium")], of: .withPremium,
    .money("Passed on", missing: "what is passed on of an allocation") { child, context in
      child.premiumPassedOn(context)
    }, decimals: 2, example: .premium(counted: "A B C", undetermined: "D", shows: "1945.00"))
}
