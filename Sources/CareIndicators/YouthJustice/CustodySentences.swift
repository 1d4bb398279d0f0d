import CareCore
import CareModels

extension Indicator {
  /// How often young people were sentenced to custody.
  public static let custodySentences = count(
    "youth-justice.custody", "Sentences of custody",
    definition: "Convictions of young people of 10 to 17 in the period that ended in a sentence of custody.",
    sources: .custody, polarity: .lowIsGood, of: .sentencesOfCustody,
    example: .convictions(counted: "A", undetermined: "D", outside: "B C E", shows: "1"))
}
