/// Whether something that was exactly so many months before lies within them; no source says.
public enum WindowEdge: String, MeasurementChoice, Codable {
  /// It does: a referral on 1 May 2021 is within twelve months of one on 1 May 2020. The default.
  case included
  /// It does not.
  case excluded

  /// `"windowEdge"`.
  public static var name: String { "windowEdge" }

  /// ``included``.
  public static var usual: Self { .included }
}

/// From which day the 45 working days of an assessment are counted; guidance and the census differ.
public enum AssessmentStart: String, MeasurementChoice, Codable {
  /// From the start of the assessment, as the census counts (rule 8670Q). The default.
  case assessment
  /// From the referral, as the guidance has it.
  case referral

  /// `"assessmentStart"`.
  public static var name: String { "assessmentStart" }

  /// ``assessment``.
  public static var usual: Self { .assessment }
}

/// What the days are in which a referred child is to be seen; the local standard does not say.
public enum SeenDays: String, MeasurementChoice, Codable {
  /// Working days, as in the statutory limits on referrals and assessments. The default.
  case workingDays
  /// Days of the calendar.
  case calendarDays

  /// `"seenDays"`.
  public static var name: String { "seenDays" }

  /// ``workingDays``.
  public static var usual: Self { .workingDays }
}
