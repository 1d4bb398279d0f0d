import CareCore
import CareModels

extension Indicator {
  /// The share of convictions that ended in custody.
  public static let custodyShare = proportion(
    "youth-justice.custody-share", "Custody among convictions", officialName: "NI 43",
    definition: """
      Of convictions of young people of 10 to 17 in the period, those that ended in a sentence of custody. It is the older \
      national indicator; the rate for every 1,000 is another measure.
      """,
    sources: [.nationalIndicator("NI 43, young people convicted in court who are sentenced to custody")],
    polarity: .lowIsGood, of: .convictions,
    steps: [
      .count("Sentenced to custody", missing: "how it ended") { row, _ in
        row.disposal?.code.map { $0 == .convictionCustody }
      }
    ], decimals: 1,
    example: .convictions(counted: "A", notCounted: "B", undetermined: "D", outside: "C E", shows: "50.0"))
}
