import CareCore
import CareModels

extension CareLeaverMeasure {
  static let inTouch = CareLeaverMeasure(
    id: "in-touch", title: "In touch", counts: "those with whom the authority was in touch", item: "item 317",
    polarity: .highIsGood, table: .leavingCareContacts, base: .outsideTheContactBase,
    options: [CareLeaverContactBase.self],
    steps: [
      .count("In touch", missing: "whether the authority is in touch") { report, _ in
        report.contact?.code.map(\.isInTouch)
      }
    ], codes: ("YES F2 U1", "REFU 0 0"), records: "")

  static let suitable = CareLeaverMeasure(
    id: "suitable-accommodation", title: "Suitable accommodation",
    counts: """
      and who are neither abroad nor deported and whose residence is known, those in accommodation judged suitable \
      (homeless and in custody never are; nothing known of it is not suitable)
      """, officialName: "NI 147", item: "item 112", polarity: .highIsGood, table: .leavingCareHomes,
    steps: [
      .exclude("Abroad, deported, or residence not known", missing: "where they live") { report, _ in
        report.accommodation?.code.map(\.leavesTheBase)
      },
      .count("In suitable accommodation", missing: "where they live") { report, _ in
        report.accommodation?.code.map(\.isSuitableHome)
      },
    ], codes: ("YES F2 U1", "NO 0 0"),
    records: """
      leavingCareHomes: child start end accommodation
      A 2020-06-01 . U1
      B 2019-06-01 2020-06-01 U1
      """)

  static let inEducationOrWork = activity(
    "education-employment-training", "In education, employment or training",
    "those in education, employment or training, full or part time", officialName: "NI 148", item: "item 113",
    .highIsGood, codes: ("F2", "G5"), \.isEET)

  static let notInEducationOrWork = activity(
    "neet", "Not in education, employment or training",
    "those who are in none of education, employment and training (of whom nothing is known is not one)",
    item: "item 221", .lowIsGood, codes: ("G4", "0"), \.isNEET)

  static let higherEducation = activity(
    "higher-education", "In higher education", "those in higher education, full or part time", item: "item 220",
    .highIsGood, codes: ("P1", "F2"), \.isHigherEducation)

  static let apprenticeships = activity(
    "apprenticeships", "In apprenticeships",
    "those who are apprentices, which the return has told apart from other training and work since 2022",
    item: "item 113", .highIsGood, codes: ("F4", "F5"), \.isApprenticeship)

  private static func activity(
    _ id: String, _ title: String, _ counts: String, officialName: String? = nil, item: String,
    _ polarity: Indicator.Polarity, codes: (counted: String, notCounted: String),
    _ holds: @escaping @Sendable (CareLeaverActivity) -> Bool
  ) -> CareLeaverMeasure {
    CareLeaverMeasure(
      id: id, title: title, counts: counts, officialName: officialName, item: item, polarity: polarity,
      table: .leavingCareActivities,
      steps: [
        .count(title, missing: "what they do") { report, _ in report.activity?.code.map(holds) }
      ], codes: ("YES \(codes.counted) U1", "YES \(codes.notCounted) U1"),
      records: """
        leavingCareActivities: child start end activity
        A 2020-05-01 2020-06-02 \(codes.counted)
        B 2019-09-01 . \(codes.notCounted)
        """)
  }
}

extension CareLeaverAccommodation {
  /// Whether the home counts as suitable: the homeless and those in custody are never in one, whatever the digit says.
  var isSuitableHome: Bool {
    switch group {
    case .homeless, .inCustody: false
    default: isSuitable
    }
  }
}
