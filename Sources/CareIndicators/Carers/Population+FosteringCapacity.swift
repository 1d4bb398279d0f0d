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

extension Step<RegisterRow<FosteringCapacity>> {
  static var countedInHouseholds: Step {
    .exclude("Counted in carers", missing: "what was counted") { row, _ in
      row.inHouseholds == nil ? (row.carers == nil ? nil : true) : false
    }
  }
}

extension RegisterRow<FosteringCapacity> {
  /// How many households the count is of: one when it names it.
  var inHouseholds: Int? { record.households ?? (record.household == nil ? nil : 1) }
}

extension ChildHistory {
  /// The placement on the day: that which waits, of a child on a temporary move, unless moves count.
  func placement(_ context: MeasurementContext) -> HistoryEpisode? {
    placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
  }
}

extension IndicatorExample {
  static func capacity(
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
