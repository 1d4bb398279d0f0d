public import CareModels

extension EarlierReviews: MeasurementChoice {
  /// `"earlierReviews"`.
  public static var name: String { "earlierReviews" }

  /// ``mayBeMissing``.
  public static var usual: Self { .mayBeMissing }
}

/// How long a child must have been looked after for their reviews to be counted; the text of NI 66 was not found.
public enum ReviewCohort: String, MeasurementChoice, Codable {
  /// At least 20 working days on the last day: those whose first review had fallen due. The default.
  case twentyWorkingDays
  /// Any time. It makes a difference only for a child who is back in care and had reviews due before.
  case anyTime

  /// `"reviewCohort"`.
  public static var name: String { "reviewCohort" }

  /// ``twentyWorkingDays``.
  public static var usual: Self { .twentyWorkingDays }
}

/// Which part of a review in two parts has to be held by the day the review is due.
public enum ReviewSitting: String, MeasurementChoice, Codable {
  /// The second: a review is late when its second part is, though the first was in time. The default, as the annual
  /// report of the reviewing officers counts.
  case last
  /// The first, as where a review that is adjourned counts as held.
  case first

  /// `"reviewSitting"`.
  public static var name: String { "reviewSitting" }

  /// ``last``.
  public static var usual: Self { .last }
}

/// What has to have been done about permanence for a plan to count at a review; the documents use all three.
public enum PermanencePlanEvidence: String, MeasurementChoice, Codable {
  /// A plan was recorded. The default.
  case recorded
  /// A plan was agreed, by the panel or the court.
  case agreed
  /// Permanence was considered.
  case considered

  /// `"permanencePlanEvidence"`.
  public static var name: String { "permanencePlanEvidence" }

  /// ``recorded``.
  public static var usual: Self { .recorded }
}
