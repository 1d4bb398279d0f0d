public import CareCore

/// What a care leaver mainly does. Returned as `ACTIV` in the OC3 table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026. `F3` and `P3` were divided into
/// apprenticeships and the rest in the return for 2022.
@frozen public enum CareLeaverActivity: String, GroupedCodeSet {
  /// Full-time higher education. Returned as `F1`.
  case fullTimeHigherEducation = "F1"
  /// Part-time higher education. Returned as `P1`.
  case partTimeHigherEducation = "P1"
  /// Full-time education other than higher education. Returned as `F2`.
  case fullTimeOtherEducation = "F2"
  /// Part-time education other than higher education. Returned as `P2`.
  case partTimeOtherEducation = "P2"
  /// Full-time training or employment, apprenticeships included. Returned as `F3`. To the return for 2021.
  case fullTimeTrainingOrEmploymentTo2021 = "F3"
  /// Part-time training or employment, apprenticeships included. Returned as `P3`. To the return for 2021.
  case partTimeTrainingOrEmploymentTo2021 = "P3"
  /// Full-time apprenticeship. Returned as `F4`. From the return for 2022.
  case fullTimeApprenticeship = "F4"
  /// Part-time apprenticeship. Returned as `P4`. From the return for 2022.
  case partTimeApprenticeship = "P4"
  /// Full-time training or employment other than an apprenticeship. Returned as `F5`. From the return for 2022.
  case fullTimeTrainingOrEmployment = "F5"
  /// Part-time training or employment other than an apprenticeship. Returned as `P5`. From the return for 2022.
  case partTimeTrainingOrEmployment = "P5"
  /// Not in education, employment or training: illness or disability. Returned as `G4`.
  case notInEETIllnessOrDisability = "G4"
  /// Not in education, employment or training: other circumstances. Returned as `G5`.
  case notInEETOther = "G5"
  /// Not in education, employment or training: pregnancy or parenting. Returned as `G6`.
  case notInEETPregnancyOrParenting = "G6"
  /// Information not known, or not applicable. Returned as `0`.
  case notKnown = "0"
}

extension CareLeaverActivity {
  /// What the list is called, for a reader.
  public static var title: String { "Care leaver activity" }

  /// The item that the code is returned in: `ACTIV`.
  public static var item: String { "ACTIV" }

  /// Where the list is published.
  public static var source: Source { .ssda903("ACTIV") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .fullTimeHigherEducation: "Full-time higher education"
    case .partTimeHigherEducation: "Part-time higher education"
    case .fullTimeOtherEducation: "Full-time other education"
    case .partTimeOtherEducation: "Part-time other education"
    case .fullTimeTrainingOrEmploymentTo2021: "Full-time training or employment (to 2021)"
    case .partTimeTrainingOrEmploymentTo2021: "Part-time training or employment (to 2021)"
    case .fullTimeApprenticeship: "Full-time apprenticeship"
    case .partTimeApprenticeship: "Part-time apprenticeship"
    case .fullTimeTrainingOrEmployment: "Full-time training or employment, not an apprenticeship"
    case .partTimeTrainingOrEmployment: "Part-time training or employment, not an apprenticeship"
    case .notInEETIllnessOrDisability: "Not in education, employment or training: illness or disability"
    case .notInEETOther: "Not in education, employment or training: other circumstances"
    case .notInEETPregnancyOrParenting: "Not in education, employment or training: pregnancy or parenting"
    case .notKnown: "Not known or not applicable"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .fullTimeTrainingOrEmploymentTo2021, .partTimeTrainingOrEmploymentTo2021: .through(2021)
    case .fullTimeApprenticeship, .partTimeApprenticeship, .fullTimeTrainingOrEmployment, .partTimeTrainingOrEmployment:
      .from(2022)
    default: .always
    }
  }
}

extension CareLeaverActivity {
  /// The groups that activities are reported in. Apprenticeships are training or employment, as they were before
  /// 2022, so that years compare.
  @frozen public enum Group: String, CodeGroup {
    /// Higher education.
    case higherEducation
    /// Education other than higher education.
    case otherEducation
    /// Training or employment, apprenticeships included.
    case trainingOrEmployment
    /// Not in education, employment or training.
    case notInEET
    /// Not known, or not applicable.
    case notKnown

    /// What the grouping is called, for a reader.
    public static var title: String { "Activity" }

    /// What the group is called, for a reader.
    public var title: String {
      switch self {
      case .higherEducation: "Higher education"
      case .otherEducation: "Other education"
      case .trainingOrEmployment: "Training or employment"
      case .notInEET: "Not in education, employment or training"
      case .notKnown: "Not known"
      }
    }
  }

  /// The group that the code belongs to.
  @inlinable public var group: Group {
    switch self {
    case .fullTimeHigherEducation, .partTimeHigherEducation: .higherEducation
    case .fullTimeOtherEducation, .partTimeOtherEducation: .otherEducation
    case .fullTimeTrainingOrEmploymentTo2021, .partTimeTrainingOrEmploymentTo2021, .fullTimeApprenticeship,
      .partTimeApprenticeship, .fullTimeTrainingOrEmployment, .partTimeTrainingOrEmployment:
      .trainingOrEmployment
    case .notInEETIllnessOrDisability, .notInEETOther, .notInEETPregnancyOrParenting: .notInEET
    case .notKnown: .notKnown
    }
  }
}

extension CareLeaverActivity {
  /// Whether the young person is in education, employment or training (`F1`–`F5`, `P1`–`P5`).
  @inlinable public var isEET: Bool {
    switch group {
    case .higherEducation, .otherEducation, .trainingOrEmployment: true
    case .notInEET, .notKnown: false
    }
  }

  /// Whether the young person is not in education, employment or training (`G4`–`G6`).
  @inlinable public var isNEET: Bool {
    switch self {
    case .notInEETIllnessOrDisability, .notInEETOther, .notInEETPregnancyOrParenting: true
    default: false
    }
  }

  /// Whether the young person is in higher education (`F1`, `P1`).
  @inlinable public var isHigherEducation: Bool {
    switch self {
    case .fullTimeHigherEducation, .partTimeHigherEducation: true
    default: false
    }
  }

  /// Whether this is recorded as an apprenticeship (`F4`, `P4`); `F3` and `P3` could not say until 2022.
  @inlinable public var isApprenticeship: Bool {
    switch self {
    case .fullTimeApprenticeship, .partTimeApprenticeship: true
    default: false
    }
  }

  /// Whether the activity is full time (`F1`–`F5`); `false` for part time and for no activity.
  @inlinable public var isFullTime: Bool {
    switch self {
    case .fullTimeHigherEducation, .fullTimeOtherEducation, .fullTimeTrainingOrEmploymentTo2021,
      .fullTimeApprenticeship, .fullTimeTrainingOrEmployment:
      true
    default: false
    }
  }
}
