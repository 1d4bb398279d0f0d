/// Which of several enquiries that give the same conference led to it; no source says.
public enum ConferenceEnquiry: String, MeasurementChoice, Codable {
  /// The last that began by the day of the conference. The default.
  case last
  /// The first.
  case first

  /// `"conferenceEnquiry"`.
  public static var name: String { "conferenceEnquiry" }

  /// ``last``.
  public static var usual: Self { .last }
}

/// What becomes of a conference that no section 47 enquiry of the authority led to, as for a child who moved in with a
/// plan, when conferences are judged by the days since the enquiry began.
public enum ConferenceWithoutEnquiry: String, MeasurementChoice, Codable {
  /// Its days are counted from the referral with which the episode of need began. The default: published counts of
  /// conferences take in those of children who moved in.
  case fromReferral
  /// It is left out.
  case leftOut

  /// `"conferenceWithoutEnquiry"`.
  public static var name: String { "conferenceWithoutEnquiry" }

  /// ``fromReferral``.
  public static var usual: Self { .fromReferral }
}

/// Which reviews of a child protection plan have to be in time for it to count as reviewed in time.
public enum ProtectionReviewSpan: String, MeasurementChoice, Codable {
  /// All since the plan started. The default.
  case wholePlan
  /// Those that were due in the period, for records of one year such as the census. Where no review before the period
  /// is on record, a plan that should have had one is taken to have been reviewed on the day before it.
  case period

  /// `"protectionReviewSpan"`.
  public static var name: String { "protectionReviewSpan" }

  /// ``wholePlan``.
  public static var usual: Self { .wholePlan }
}

/// Whether the last day of a child protection plan counts towards its length. Two years are 730 days or more.
public enum PlanLastDay: String, MeasurementChoice, Codable {
  /// It does, as published: a plan from 1 April 2019 to 30 March 2021 lasted 730 days. The default.
  case counted
  /// It does not: that plan lasted 729.
  case notCounted

  /// `"planLastDay"`.
  public static var name: String { "planLastDay" }

  /// ``counted``.
  public static var usual: Self { .counted }
}

/// With what the work before care proceedings begins.
public enum PreProceedingsStart: String, MeasurementChoice, Codable {
  /// The decision to begin it. The default.
  case decision
  /// The letter before proceedings.
  case letter

  /// `"preProceedingsStart"`.
  public static var name: String { "preProceedingsStart" }

  /// ``decision``.
  public static var usual: Self { .decision }
}
