/// What becomes of a child for whom the outcomes return gives no answer.
public enum UnansweredOutcomes: String, MeasurementChoice, Codable {
  /// It is not known, and the child is in neither count. The default.
  case undetermined
  /// The child stays in the denominator and is not counted, as in the national tables, whose totals include children
  /// of whom the answer is not known.
  case notCounted

  /// `"unansweredOutcomes"`.
  public static var name: String { "unansweredOutcomes" }

  /// ``undetermined``.
  public static var usual: Self { .undetermined }
}

/// Over which ages offending and substance misuse are taken.
///
/// The national tables take offending over ages 10 to 17 and substance misuse over all. An authority's report may take
/// both over one base: Leicestershire's rates of 2019 fit all ages, those of 2020 the ages from 10.
public enum ConductAges: String, MeasurementChoice, Codable {
  /// Offending over ages 10 to 17, substance misuse over all. The default.
  case asPublished
  /// Both over ages 10 to 17.
  case tenToSeventeen
  /// Both over all ages. A child under 10, of whom the return does not ask for offending, has not offended.
  case all

  /// `"conductAges"`.
  public static var name: String { "conductAges" }

  /// ``asPublished``.
  public static var usual: Self { .asPublished }
}

/// Of which ages a strengths and difficulties questionnaire is expected.
public enum SDQAges: String, MeasurementChoice, Codable {
  /// 5 to 16 on the day, as in the national tables, because the day of the assessment is not returned. The default.
  case fiveToSixteen
  /// 4 to 16 on the day, as the questionnaire is required.
  case fourToSixteen

  /// `"sdqAges"`.
  public static var name: String { "sdqAges" }

  /// ``fiveToSixteen``.
  public static var usual: Self { .fiveToSixteen }

  /// The ages.
  var range: ClosedRange<Int> {
    switch self {
    case .fiveToSixteen: 5...16
    case .fourToSixteen: 4...16
    }
  }
}

/// Which interval between health assessments applies to a child who has turned 5 since the last one; no source says.
public enum HealthAssessmentInterval: String, MeasurementChoice, Codable {
  /// Six months when the child is not yet 5 at the end of them, otherwise twelve: as the clocks of health reviews count.
  /// The default.
  case whenDue
  /// Six months when the child is under 5 on the day asked about, otherwise twelve.
  case byAgeOnDay

  /// `"healthAssessmentInterval"`.
  public static var name: String { "healthAssessmentInterval" }

  /// ``whenDue``.
  public static var usual: Self { .whenDue }
}

extension MeasurementOptions {
  /// One choice made; every other has its usual value.
  public init(_ choice: some MeasurementChoice) {
    self.init()
    func set<Choice: MeasurementChoice>(_ choice: Choice) { self[Choice.self] = choice }
    set(choice)
  }
}
