extension Indicator {
  /// Young people who left care, and how they are.
  static let careLeavers: [Indicator] = [
    careLeaversInTouch, careLeaversSuitablyHoused, careLeaversInEducationOrWork, careLeaversNEET,
    careLeaversInHigherEducation, careLeaverApprentices, careLeaversInTouchUnderNineteen,
    careLeaversSuitablyHousedUnderNineteen, careLeaversInEducationOrWorkUnderNineteen, careLeaversNEETUnderNineteen,
    careLeaversInHigherEducationUnderNineteen, careLeaverApprenticesUnderNineteen, careLeaversInTouchFromTwentyTwo,
    careLeaversSuitablyHousedFromTwentyTwo, careLeaversInEducationOrWorkFromTwentyTwo, careLeaversNEETFromTwentyTwo,
    careLeaversInHigherEducationFromTwentyTwo, careLeaverApprenticesFromTwentyTwo,
    careLeaversInTouchOnRecord,
    careLeaversSuitablyHousedOnRecord, careLeaversInEducationOrWorkOnRecord, careLeaversNEETOnRecord,
    careLeaversInHigherEducationOnRecord, careLeaverApprenticesOnRecord,
    careLeaversByContact, careLeaversByActivity, careLeaversByHome, careLeaversNothingKnown, stayingPut,
    stayingPutByKind, careLeaversByCategory, careLeaversWithAdviser, adviserVisitsInTime,
  ]
}
