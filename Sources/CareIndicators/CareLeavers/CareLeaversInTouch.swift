import CareModels

extension Indicator {
  /// The share of care leavers with whom the authority is in touch, at 19 to 21.
  public static let careLeaversInTouch = CareLeaverMeasure.inTouch.returned(.nineteenToTwentyOne)

  /// The share of care leavers with whom the authority is in touch, at 17 and 18.
  public static let careLeaversInTouchUnderNineteen = CareLeaverMeasure.inTouch.returned(.seventeenToEighteen)

  /// The share of care leavers with whom the authority is in touch, at 22 to 25, of those who asked for support.
  public static let careLeaversInTouchFromTwentyTwo = CareLeaverMeasure.inTouch.returned(.twentyTwoToTwentyFive)

  /// The share of care leavers with whom the authority is in touch, by the authority's own records.
  public static let careLeaversInTouchOnRecord = CareLeaverMeasure.inTouch.recorded
}
