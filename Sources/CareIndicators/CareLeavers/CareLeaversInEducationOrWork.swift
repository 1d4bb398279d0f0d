import CareModels

extension Indicator {
  /// The share of care leavers in education, employment or training, at 19 to 21.
  public static let careLeaversInEducationOrWork = CareLeaverMeasure.inEducationOrWork.returned(.nineteenToTwentyOne)

  /// The share of care leavers in education, employment or training, at 17 and 18.
  public static let careLeaversInEducationOrWorkUnderNineteen = CareLeaverMeasure.inEducationOrWork.returned(
    .seventeenToEighteen)

  /// The share of care leavers in education, employment or training, at 22 to 25, of those who asked for support.
  public static let careLeaversInEducationOrWorkFromTwentyTwo = CareLeaverMeasure.inEducationOrWork.returned(
    .twentyTwoToTwentyFive)

  /// The share of care leavers in education, employment or training, by the authority's own records.
  public static let careLeaversInEducationOrWorkOnRecord = CareLeaverMeasure.inEducationOrWork.recorded
}
