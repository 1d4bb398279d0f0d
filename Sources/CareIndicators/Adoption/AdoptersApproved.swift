import CareCore
import CareModels

extension Indicator {
  /// Adopter households approved in the period.
  public static let adoptersApproved = count(
    "adoption.households-approved", "Adopter households approved",
    definition: """
      Households approved to adopt in the period. The members of a household count once; one that was matched, and of \
      which no day of approval is given, cannot be told.
      """,
    sources: [
      .careReport("3.3"),
      Source(
        "Leicestershire County Council, Children and Families Overview and Scrutiny Committee, minutes of 5 November 2019",
        "item 44"),
    ], polarity: .highIsGood,
    of: .adopters("adopters-approved", title: "approved in the period", missing: "the day of approval") {
      household, context in
      if let approved = household.record.approved { return context.period.contains(approved) }
      let later = [household.record.matched, household.record.placed, household.record.orderGranted]
      return later.compactMap { $0 }.min().map { $0 < context.period.start ? false : nil } ?? false
    },
    example: IndicatorExample(
      """
      prospectiveAdopters: id family enquired stageOneStarted stageOneEnded stageTwoStarted stageTwoEnded approved matched left
      1 X . . . . . 2020-06-01 . .
      2 X . . . . . 2020-06-01 . .
      3 Y . . . . . 2021-04-01 . .
      4 Z . . . . . . 2020-07-01 .
      """, counted: "0", undetermined: "3", outside: "2", shows: "1"))
}
