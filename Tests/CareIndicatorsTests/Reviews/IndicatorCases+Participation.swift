import CareCore
import CareIndicators
import CareModels
import CareTestSupport

extension IndicatorCase {
  /// How children take part: each code in each reading, by review and by child.
  static let participation: [IndicatorCase] = readings.flatMap(codes) + ofReviews + ofChildren + byCode

  private static let readings: [(Indicator, counted: [String])] = [
    (.tookPart, ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6"]),
    (.viewsConveyed, ["PN1", "PN2", "PN3", "PN5", "PN6"]),
    (.attended, ["PN1", "PN2", "PN3", "PN4"]),
    (.childrenTookPart, ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6"]),
    (.childrenViewsConveyed, ["PN1", "PN2", "PN3", "PN5", "PN6"]),
    (.childrenAttended, ["PN1", "PN2", "PN3", "PN4"]),
  ]

  private static func codes(of indicator: Indicator, counted: [String]) -> [IndicatorCase] {
    var cases = ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"].map { code in
      review(indicator, counted.contains(code) ? .counted : .notCounted, code, "2020-08-28 \(code)")
    }
    cases += [
      review(indicator, .leftOut, "under four", "2020-08-28 PN0"),
      review(indicator, .leftOut, "no code, and under four", "2020-08-28", born: "2016-08-29"),
      review(indicator, .undetermined, "no code, and four that day", "2020-08-28", born: "2016-08-28"),
      review(indicator, .undetermined, "a code not on the list", "2020-08-28 PN9"),
      review(indicator, .counted, "by the code, whatever the date of birth", "2020-08-28 PN1", born: "2018-01-01"),
    ]
    return cases
  }

  private static let ofReviews = [Indicator.tookPart, .viewsConveyed, .attended].flatMap { indicator in
    [
      review(indicator, .outside, "the year after", "2021-04-01 PN1"),
      review(indicator, .undetermined, "on no day given", ". PN1"),
      rows(
        indicator, .outside, "in short breaks alone",
        "A 2020-01-06 S V4 N1 U4\nreviews: CHILD REVIEW REVIEW_CODE\nA 2020-08-28 PN1"),
      rows(
        indicator, .counted, "in short breaks and then in care",
        "A 2020-01-06 S V4 N1 U4 2020-06-01 E4A\nA 2020-06-01 S C2 N1 U4\nreviews: CHILD REVIEW REVIEW_CODE\nA 2020-08-28 PN1"
      ),
      rows(indicator, .counted, "without episodes", "reviews: CHILD REVIEW REVIEW_CODE\nA 2020-08-28 PN1"),
    ]
  }

  private static let ofChildren = [Indicator.childrenTookPart, .childrenViewsConveyed, .childrenAttended]
    .flatMap { indicator in
      [
        review(indicator, .notCounted, "in one of two", "2020-08-28 PN1", "2021-02-01 PN7"),
        review(
          indicator, .counted, "in both, and one under four", "2020-08-28 PN1", "2021-02-01 PN2", "2020-06-01 PN0"),
        review(indicator, .undetermined, "in one, the other without a code", "2020-08-28 PN1", "2021-02-01"),
        review(indicator, .notCounted, "not in one, the other without a code", "2020-08-28 PN7", "2021-02-01"),
        review(indicator, .leftOut, "no review in the year", "2020-03-31 PN1"),
        review(indicator, .undetermined, "one on no day given", ". PN7"),
        review(indicator, .counted, "one on no day given, which cannot matter", "2020-08-28 PN1", ". PN1"),
      ]
    }

  private static let byCode = [
    review(.participationByCode, .inGroup("PN0"), "under four", "2020-08-28 PN0"),
    review(.participationByCode, .inGroup("notRecorded"), "no code", "2020-08-28"),
    review(.participationByCode, .outside, "the year after", "2021-04-01 PN1"),
    review(.participationByCode, .undetermined, "on no day given", ". PN1"),
  ]

  private static func review(
    _ indicator: Indicator, _ outcome: Outcome, _ name: String, _ reviews: String..., born: String = "2010-01-01"
  ) -> IndicatorCase {
    let lines = ["A 2020-01-06 S C2 N1 U4", "children:", "A \(born)", "reviews: CHILD REVIEW REVIEW_CODE"]
    return rows(indicator, outcome, name, (lines + reviews.map { "A \($0)" }).joined(separator: "\n"))
  }
}
