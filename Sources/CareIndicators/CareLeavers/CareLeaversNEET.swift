import CareModels

extension Indicator {
  /// The share of care leavers in none of education, employment and training, at 19 to 21.
  public static let careLeaversNEET = CareLeaverMeasure.notInEducationOrWork.returned(.nineteenToTwentyOne)

  /// The share of care leavers in none of education, employment and training, at 17 and 18.
  public static let careLeaversNEETUnderNineteen = CareLeaverMeasure.notInEducationOrWork.returned(.seventeenToEighteen)

  /// The share of care leavers in none of education, employment and training, at 22 to 25, of those who asked for support.
  public static let careLeaversNEETFromTwentyTwo = CareLeaverMeasure.notInEducationOrWork.returned(
    .twentyTwoToTwentyFive)

  /// The share of care leavers in none of education, employment and training, by the authority's own records.
  public static let careLeaversNEETOnRecord = CareLeaverMeasure.notInEducationOrWork.recorded
}
