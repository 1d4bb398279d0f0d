import CareModels

extension Indicator {
  /// The share of care leavers in higher education, at 19 to 21.
  public static let careLeaversInHigherEducation = CareLeaverMeasure.higherEducation.returned(.nineteenToTwentyOne)

  /// The share of care leavers in higher education, at 17 and 18.
  public static let careLeaversInHigherEducationUnderNineteen = CareLeaverMeasure.higherEducation.returned(
    .seventeenToEighteen)

  /// The share of care leavers in higher education, at 22 to 25, of those who asked for support.
  public static let careLeaversInHigherEducationFromTwentyTwo = CareLeaverMeasure.higherEducation.returned(
    .twentyTwoToTwentyFive)

  /// The share of care leavers in higher education, by the authority's own records.
  public static let careLeaversInHigherEducationOnRecord = CareLeaverMeasure.higherEducation.recorded
}
