import CareCore
import CareModels

extension ParticipationStatus {
  /// Whether it is education, employment or training; `nil` when it is not known what the young person does.
  var isParticipation: Bool? {
    switch self {
    case .schoolSixthForm, .college, .higherEducation, .specialist, .apprenticeship, .traineeship, .training,
      .employmentWithTraining, .employment, .partTime:
      true
    case .neetAvailable, .neetNotAvailable, .custody: false
    case .notKnown: nil
    }
  }
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

extension SchoolLeaverDestination {
  /// Whether it is of one who left a key stage in a school year; `nil` when it does not say.
  fileprivate func isOf(_ stage: KeyStage, _ year: AcademicYear) -> Bool? {
    both(keyStage?.code.map { $0 == stage }, self.year.map { $0 == year })
  }
}

extension ChildHistory {
  /// Where the young person went from Year 11 in the school year measured; `nil` when the records do not say, or differ.
  fileprivate func destination(_ context: MeasurementContext) -> Coded<ParticipationStatus>? {
    guard let year = SchoolingYear(context)?.year else { return nil }
    let found = Set(schoolLeaverDestinations.filter { $0.isOf(.four, year) == true }.compactMap(\.destination))
    return found.count == 1 ? found.first : nil
  }
}

extension Population<ChildHistory> {
  /// Young people of the cohort who left Year 11 in the school year.
  static var schoolLeavers: Population {
    pupilCohort.filtered(
      "year-11-leavers", title: "who left Year 11 in the school year",
      missing: "the key stage or the year of a destination", requires: [.schoolLeaverDestinations]
    ) { child, context in
      guard let year = SchoolingYear(context)?.year else { return nil }
      return child.schoolLeaverDestinations.anyHolds { $0.isOf(.four, year) }
    }
  }
}

extension Indicator {
  /// The share of young people leaving Year 11 who went on in education, employment or training.
  public static let schoolLeaversParticipating = proportion(
    "destinations.year-11-participating", "Year 11 leavers in education, employment or training",
    definition: """
      Of young people of the cohort of their last school year who left Year 11 in it, those recorded as in education, \
      employment or training afterwards. One of whom it is not known stays in the base and is not counted; custody is not \
      counted.
      """,
    sources: [.virtualSchoolReport("destinations of Year 11 leavers"), .virtualSchoolHead("paragraphs 45–51")],
    polarity: .highIsGood, options: [UnknownDestination.self], of: .schoolLeavers,
    steps: [
      .count("In education, employment or training", missing: "the destination") { child, context in
        let destination = child.destination(context)?.code
        let keepsUnknown = context.options[UnknownDestination.self] == .notCounted
        return destination.flatMap { $0.isParticipation ?? (keepsUnknown ? false : nil) }
      }
    ], decimals: 1, example: .destinations(counted: "A", notCounted: "B", undetermined: "D", shows: "50.0"))

  /// Young people leaving Year 11, by destination.
  public static let schoolLeaversByDestination = distribution(
    "destinations.year-11", "Year 11 leavers by destination",
    definition: """
      Young people of the cohort of their last school year who left Year 11 in it, by what they went to.
      """,
    sources: [.virtualSchoolReport("destinations of Year 11 leavers")], of: .schoolLeavers,
    by: .codes(
      "destination", title: ParticipationStatus.title, showsEmptyGroups: false, requires: [.schoolLeaverDestinations]
    ) { child, context in child.destination(context) },
    example: .destinations(
      counted: "A B D", undetermined: "F", groups: ["college": "A", "neetAvailable": "B", "notRecorded": "D"],
      shows: "3"))

  /// The share of young people in Year 11 with an offer of a place from September.
  public static let septemberGuarantee = proportion(
    "destinations.september-guarantee", "Offered a place from September",
    definition: """
      Of young people of the cohort in Year 11 of whom a September guarantee is recorded for the school year, those who \
      were offered a place in education or training, accepted or not. Those for whom an offer was not appropriate are left \
      out.
      """,
    sources: [.virtualSchoolHead("paragraphs 45–51")], polarity: .highIsGood, of: .guaranteed,
    steps: [
      .exclude("An offer was not appropriate", missing: "the outcome") { child, context in
        child.guarantee(context).map { $0 == .notAppropriate }
      },
      .count("Offered a place", missing: "the outcome") { child, context in
        child.guarantee(context).flatMap { outcome in
          switch outcome {
          case .offerAccepted, .offerMade: true
          case .noOffer: false
          case .notAppropriate, .notRecorded: nil
          }
        }
      },
    ],
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      septemberGuarantees: child year yearGroup outcome
      A 2020/21 11 offerMade
      B 2020/21 11 noOffer
      C 2020/21 11 notAppropriate
      D 2020/21 11
      E 2020/21 12 offerMade
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}

extension ChildHistory {
  /// What came of the September guarantee for Year 11 of the school year; `nil` when the records do not say, or differ.
  fileprivate func guarantee(_ context: MeasurementContext) -> SeptemberGuaranteeOutcome? {
    guard let year = SchoolingYear(context)?.year else { return nil }
    let found = Set(septemberGuarantees.filter { $0.isOfYear11(in: year) == true }.compactMap(\.outcome))
    return found.count == 1 ? found.first?.code : nil
  }
}

extension SeptemberGuarantee {
  fileprivate func isOfYear11(in year: AcademicYear) -> Bool? {
    both(yearGroup?.code.map { $0 == .eleven }, self.year.map { $0 == year })
  }
}

extension Population<ChildHistory> {
  /// Young people of the cohort in Year 11 of whom a September guarantee is recorded.
  fileprivate static var guaranteed: Population {
    pupilCohort.filtered(
      "guaranteed", title: "in Year 11 with a September guarantee recorded",
      missing: "the year or the year group of a record", requires: [.septemberGuarantees]
    ) { child, context in
      guard let year = SchoolingYear(context)?.year else { return nil }
      return child.septemberGuarantees.anyHolds { $0.isOfYear11(in: year) }
    }
  }
}

extension IndicatorExample {
  /// A, at college; B, not in education, employment or training; D, of whom nothing is said; E, who left at 18; F, of whose
  /// record the year is missing.
  fileprivate static func destinations(
    counted: String, notCounted: String = "", undetermined: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      \(groups.isEmpty ? "" : "F 2018-06-01 S C2 N1 U4")
      schoolLeaverDestinations: child year keyStage destination
      A 2020/21 KS4 college
      B 2020/21 KS4 neetAvailable
      D 2020/21 KS4
      E 2020/21 KS5 college
      \(groups.isEmpty ? "" : "F . KS4 college")
      """, counted: counted, notCounted: notCounted, undetermined: undetermined, outside: "E", groups: groups,
      shows: shows)
  }
}
