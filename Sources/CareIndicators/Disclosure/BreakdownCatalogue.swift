public import CareModels

extension Breakdown<ChildHistory> {
  /// The breakdowns by which children are published, by what is on record on the day or, of the last three, before it.
  public static var published: [Breakdown] {
    [
      .sex, .ageBand, .ethnicGroup, .ethnicity, .need, .legalStatusGroup, .legalStatus, .placementBand, .placementType,
      .reasonCeased, .legalStatusAtStart, .ageAtStart,
    ]
  }

  /// The breakdown of an id: `age-band`; `nil` when none of ``published`` has it.
  public static func published(_ id: String) -> Breakdown? { published.first { $0.id == id } }
}
