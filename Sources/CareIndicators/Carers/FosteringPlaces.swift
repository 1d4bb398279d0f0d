import CareCore
import CareModels

extension Population<RegisterRow<FosteringCapacity>> {
  /// Counts of households and places on the day.
  static var fosteringCapacity: Population {
    records(
      of: FosteringCapacity.self, "fostering-capacity", title: "of the day", noun: "counts of fostering capacity",
      missing: "the day of the count"
    ) { row, context in row.asAt.map { $0 == context.asAt } }
  }
}

extension Indicator {
  /// How many children are placed with each fostering household.
  public static let placementsPerHousehold = ratio(
    "carers.placements-per-household", "Children placed with each fostering household",
    definition: """
      The children placed with fostering households on the day over those households, by the counts of that day that are of \
      households; counts of carers are another thing and are left out. Each household or kind is to be counted once.
      """,
    sources: .fostering, of: .fosteringCapacity, steps: [.countedInHouseholds],
    .number("Children placed", unit: "children", missing: "the number of children placed") { row, _ in row.placements },
    over: .number("Households", unit: "households", missing: "the number of households") { row, _ in row.inHouseholds },
    unit: "children for each household", decimals: 2,
    example: .capacity(counted: "0 1", leftOut: "2", undetermined: "3", outside: "4", shows: "1.25"))

  /// The share of the places of fostering households that are free.
  public static let vacantFosteringPlaces = ratio(
    "carers.vacant-places", "Fostering places that are free",
    definition: """
      The places free and offered with fostering households on the day, as a percentage of the places they are approved for. \
      Places approved and not offered are not free.
      """,
    sources: .fostering, of: .fosteringCapacity, steps: [.countedInHouseholds],
    .number("Places free", unit: "places", missing: "the number of places free") { row, _ in row.vacantPlaces },
    over: .number("Places approved", unit: "places", missing: "the number of places approved") { row, _ in
      row.approvedPlaces
    }, unit: "percent", scale: 100,
    example: .capacity(counted: "0 1", leftOut: "2", undetermined: "3", outside: "4", shows: "25.0"))

  /// The share of foster placements that are with agencies.
  public static let agencyShareOfFostering = proportion(
    "carers.agency-share", "Foster placements with carers of independent agencies",
    definition: """
      Of children looked after on the day in a foster placement, those whose placement is provided by the private or the \
      voluntary sector.
      """,
    sources: [.careReport("2.5 and 3.1")], polarity: .lowIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [
      .exclude("Not in a foster placement", missing: "the kind of placement") { child, context in
        guard let episode = child.placement(context) else { return nil }
        if let type = episode.placementType { return !type.isFoster }
        // A code that is not on the list is of no published kind.
        return child.record(of: episode).placementType == nil ? nil : true
      },
      .count("Provided by the private or voluntary sector", missing: "who provides the placement") { child, context in
        child.placement(context).flatMap { $0.provider.map(\.isIndependentSector) }
      },
    ],
    example: IndicatorExample(
      """
      episodes: CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER
      A 2020-05-01 S C2 N1 U4 PR4
      B 2020-05-01 S C2 N1 U4 PR1
      C 2020-05-01 S C2 N1 K2 PR4
      D 2020-05-01 S C2 N1 U4
      E 2021-04-01 S C2 N1 U4 PR4
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}

extension Step<RegisterRow<FosteringCapacity>> {
  fileprivate static var countedInHouseholds: Step {
    .exclude("Counted in carers", missing: "what was counted") { row, _ in
      row.inHouseholds == nil ? (row.carers == nil ? nil : true) : false
    }
  }
}

extension RegisterRow<FosteringCapacity> {
  /// How many households the count is of: one when it names it.
  fileprivate var inHouseholds: Int? { record.households ?? (record.household == nil ? nil : 1) }
}

extension ChildHistory {
  /// The placement on the day: that which waits, of a child on a temporary move, unless moves count.
  fileprivate func placement(_ context: MeasurementContext) -> HistoryEpisode? {
    placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
  }
}

extension IndicatorExample {
  fileprivate static func capacity(
    counted: String, leftOut: String, undetermined: String, outside: String, shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      fosteringCapacity: asAt kind households carers approvedPlaces placements vacantPlaces
      2021-03-31 mainstream 3 . 6 4 1
      2021-03-31 oneToOne 1 . 2 1 1
      2021-03-31 connected . 70 90 80 0
      2021-03-31 shortBreaks
      2020-03-31 mainstream 3 . 6 4 1
      """, counted: counted, leftOut: leftOut, undetermined: undetermined, outside: outside, shows: shows)
  }
}
