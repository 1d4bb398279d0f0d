import CareCore
import CareModels

extension Indicator {
  /// What young people were cautioned and sentenced to.
  public static let justiceOutcomesByDisposal = distribution(
    "youth-justice.by-disposal", "Cautions and convictions by how they ended",
    definition: "Cautions and convictions of young people of 10 to 17 in the period by how the offence was dealt with.",
    sources: .firstTimeEntrants, of: .cautionsAndConvictions,
    by: .codes("disposal", title: "Disposal", requires: []) { row, _ in row.disposal },
    example: .convictions(
      counted: "A B C", undetermined: "D", outside: "E",
      groups: ["convictionCustody": "A", "convictionCommunity": "B", "youthCaution": "C"], shows: "3"))
}
