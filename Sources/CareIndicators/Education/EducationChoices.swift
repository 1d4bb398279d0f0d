public import CareModels

/// Whose schooling is measured: attainment, attendance, exclusions, destinations.
public enum PupilCohort: String, MeasurementChoice, Codable {
  /// Children looked after without a break for the twelve months to 31 March of the school year, as in the national tables.
  /// The default.
  case twelveMonths
  /// Children looked after on the last day of the period, however long.
  case onTheDay
  /// Children looked after on at least one day of the period.
  case inThePeriod

  /// `"pupilCohort"`.
  public static var name: String { "pupilCohort" }

  /// ``twelveMonths``.
  public static var usual: Self { .twelveMonths }
}

/// Which days of school are measured: of attendance, absence and exclusions.
public enum SchoolingPeriod: String, MeasurementChoice, Codable {
  /// The whole school year with the latest 31 March on or before the last day of the period. The default.
  case schoolYear
  /// The period itself, for a report on a term or on the year so far.
  case thePeriod

  /// `"schoolingPeriod"`.
  public static var name: String { "schoolingPeriod" }

  /// ``schoolYear``.
  public static var usual: Self { .schoolYear }
}

/// Which schools' pupils a figure of attainment is taken over.
///
/// The same results make 10 of 40 over all schools and 10 of 30 over state-funded ones: say which. Source: virtual school
/// report, January 2020, attainment; children in care and care leavers annual report 2019/20, 4.5.
public enum AttainmentBase: String, MeasurementChoice, Codable {
  /// Pupils of all schools, wherever they are educated. The default.
  case allSchools
  /// Pupils of state-funded schools alone, as the national comparison has it.
  case stateFunded

  /// `"attainmentBase"`.
  public static var name: String { "attainmentBase" }

  /// ``allSchools``.
  public static var usual: Self { .allSchools }
}

/// What becomes of a pupil with a record of a key stage of whom a result is missing. A result that cannot be read, or two
/// that contradict each other, stay undetermined.
public enum MissingResults: String, MeasurementChoice, Codable {
  /// It is not known, and the pupil is in neither count. The default.
  case undetermined
  /// The pupil stays in the denominator and did not reach it; points are nought.
  case notReached

  /// `"missingResults"`.
  public static var name: String { "missingResults" }

  /// ``undetermined``.
  public static var usual: Self { .undetermined }
}

/// From which absence on a pupil is persistently absent.
public enum AbsenceBoundary: String, MeasurementChoice, Codable {
  /// A tenth of the possible sessions or more, as published. The default.
  case tenPercentOrMore
  /// More than a tenth: attendance under 90 percent, as a council may put it.
  case moreThanTenPercent

  /// `"absenceBoundary"`.
  public static var name: String { "absenceBoundary" }

  /// ``tenPercentOrMore``.
  public static var usual: Self { .tenPercentOrMore }
}

/// Of whom a personal education plan is expected.
public enum PlanScope: String, MeasurementChoice, Codable {
  /// From the third birthday to the eighteenth, after compulsory school age those in education alone. The default.
  case threeToEighteen
  /// Children of compulsory school age alone.
  case compulsorySchoolAge

  /// `"planScope"`.
  public static var name: String { "planScope" }

  /// ``threeToEighteen``.
  public static var usual: Self { .threeToEighteen }
}

/// How recent the meeting has to be of which a completed personal education plan came.
public enum PlanInForce: String, MeasurementChoice, Codable {
  /// In the school term of the day. The default.
  case thisTerm
  /// In the six months to the day, the longest interval.
  case sixMonths

  /// `"planInForce"`.
  public static var name: String { "planInForce" }

  /// ``thisTerm``.
  public static var usual: Self { .thisTerm }
}

/// When a target of a personal education plan counts as achieved.
///
/// The report of June 2021 gives a share "successfully achieved", and says of the rest that schools could state them neither
/// met nor partly met.
public enum TargetAchievement: String, MeasurementChoice, Codable {
  /// When it was met, in full or in part. The default.
  case metOrPartly
  /// When it was met in full.
  case met

  /// `"targetAchievement"`.
  public static var name: String { "targetAchievement" }

  /// ``metOrPartly``.
  public static var usual: Self { .metOrPartly }
}

/// What becomes of a target of a personal education plan that was put off.
public enum PostponedTargets: String, MeasurementChoice, Codable {
  /// It stays in the base and is not achieved, as the report of June 2021 has it. The default.
  case notAchieved
  /// It is left out.
  case leftOut

  /// `"postponedTargets"`.
  public static var name: String { "postponedTargets" }

  /// ``notAchieved``.
  public static var usual: Self { .notAchieved }
}

/// What becomes of children in a school that no inspection has graded yet, and of such schools.
public enum UngradedSchools: String, MeasurementChoice, Codable {
  /// They stay in the denominator and are not counted, as in the report of January 2020, whose shares are of all pupils. The
  /// default.
  case notCounted
  /// They are left out.
  case leftOut

  /// `"ungradedSchools"`.
  public static var name: String { "ungradedSchools" }

  /// ``notCounted``.
  public static var usual: Self { .notCounted }
}

/// What becomes of children of whom no record speaks of special educational needs.
public enum UnrecordedNeeds: String, MeasurementChoice, Codable {
  /// It is not known. The default.
  case undetermined
  /// They have none, as where only children with needs are recorded.
  case noneIdentified

  /// `"unrecordedNeeds"`.
  public static var name: String { "unrecordedNeeds" }

  /// ``undetermined``.
  public static var usual: Self { .undetermined }
}

/// Whether short breaks earn pupil premium; no source was found that says.
public enum PremiumShortBreaks: String, MeasurementChoice, Codable {
  /// A child with nothing but an agreed series of short breaks is not counted. The default.
  case leftOut
  /// One night of a short break is a day looked after.
  case counted

  /// `"premiumShortBreaks"`.
  public static var name: String { "premiumShortBreaks" }

  /// ``leftOut``.
  public static var usual: Self { .leftOut }
}

/// What becomes of a young person of whom it is not known what they do.
public enum UnknownDestination: String, MeasurementChoice, Codable {
  /// They stay in the denominator and are not counted, as in published shares. The default.
  case notCounted
  /// They are in neither count.
  case undetermined

  /// `"unknownDestination"`.
  public static var name: String { "unknownDestination" }

  /// ``notCounted``.
  public static var usual: Self { .notCounted }
}

extension EBaccAverage: MeasurementChoice {
  /// `"ebaccAverage"`.
  public static var name: String { "ebaccAverage" }

  /// ``sixSlots``.
  public static var usual: Self { .sixSlots }
}
