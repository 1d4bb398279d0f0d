import CareCore
import CareModels

extension Indicator {
  /// Review meetings by how they were held.
  public static let reviewsByFormat = distribution(
    "reviews.by-format", "Review meetings by how they were held",
    definition: "Review meetings held in the period, by how they were held: face to face, at a distance, or both.",
    sources: [.reviewingReport("section 1, response to the pandemic")], of: .reviewMeetingsHeld,
    by: .codes("meeting-format", title: "Format", requires: []) { meeting, _ in meeting.format },
    example: IndicatorExample(
      """
      reviewMeetings: child format partOne
      A virtual 2020-08-31
      B faceToFace 2020-08-31
      C . 2020-08-31
      D virtual .
      E virtual 2020-03-31
      """, counted: "A B C", undetermined: "D", outside: "E",
      groups: ["virtual": "A", "faceToFace": "B", "notRecorded": "C"], shows: "3"))
}
