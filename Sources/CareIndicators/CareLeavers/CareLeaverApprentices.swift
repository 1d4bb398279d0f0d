import CareModels

extension Indicator {
  /// The share of care leavers who are apprentices, at 19 to 21.
  public static let careLeaverApprentices = CareLeaverMeasure.apprenticeships.returned(.nineteenToTwentyOne)

  /// The share of care leavers who are apprentices, at 17 and 18.
  public static let careLeaverApprenticesUnderNineteen = CareLeaverMeasure.apprenticeships.returned(
    .seventeenToEighteen)

  /// The share of care leavers who are apprentices, at 22 to 25, of those who asked for support.
  public static let careLeaverApprenticesFromTwentyTwo = CareLeaverMeasure.apprenticeships.returned(
    .twentyTwoToTwentyFive)

  /// The share of care leavers who are apprentices, by the authority's own records.
  public static let careLeaverApprenticesOnRecord = CareLeaverMeasure.apprenticeships.recorded
}
