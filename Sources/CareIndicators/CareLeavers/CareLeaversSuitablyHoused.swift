import CareModels

extension Indicator {
  /// The share of care leavers in suitable accommodation, at 19 to 21.
  public static let careLeaversSuitablyHoused = CareLeaverMeasure.suitable.returned(.nineteenToTwentyOne)

  /// The share of care leavers in suitable accommodation, at 17 and 18.
  public static let careLeaversSuitablyHousedUnderNineteen = CareLeaverMeasure.suitable.returned(.seventeenToEighteen)

  /// The share of care leavers in suitable accommodation, at 22 to 25, of those who asked for support.
  public static let careLeaversSuitablyHousedFromTwentyTwo = CareLeaverMeasure.suitable.returned(.twentyTwoToTwentyFive)

  /// The share of care leavers in suitable accommodation, by the authority's own records.
  public static let careLeaversSuitablyHousedOnRecord = CareLeaverMeasure.suitable.recorded
}
