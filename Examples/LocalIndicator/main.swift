import ChildrensServices

// An authority's own indicator, made as the library makes its own: a population, steps, and words that explain it.

let teenagersInResidentialCare = Indicator.proportion(
  "local.teenagers-in-residential-care", "Teenagers in residential care",
  definition: "Of children looked after on the day who are 13 or over, those in a children's home or a school.",
  sources: [Source("Our own placements scorecard", "measure 4")], polarity: .lowIsGood,
  requires: [.episodes, .children], of: .lookedAfter,
  steps: [
    .exclude("Under 13", missing: "the date of birth") { child, context in
      child.age(on: context.asAt).map { $0 < 13 }
    },
    .count("In a children's home or a residential school", missing: "the placement") { child, context in
      child.placementEpisode(on: context.asAt)?.placementType.map { $0.isResidentialCare }
    },
  ])

let year = MeasurementContext(period: ReportingYear(2025).period)
let histories = ChildHistories(try StatutoryReturn.read("Examples/Data/SyntheticReturn").converted().register)
let measurement = histories.measure(teenagersInResidentialCare, in: year, tracing: true)

print("\(measurement.title): \(measurement.numerator) of \(measurement.denominator ?? 0)")
print("exactly \(measurement.value.map { $0.text } ?? "nothing") per cent, shown as \(measurement.shown ?? "nothing")")
for tally in measurement.leftOut { print("left out: \(tally.reason): \(tally.count)") }
for tally in measurement.undetermined { print("cannot be told: \(tally.reason): \(tally.count)") }

// Why this child, and not that one? By table and row, never by name.
for verdict in [measurement.trace?.counted.first, measurement.trace?.notCounted.first] {
  guard let verdict, let child = histories.first(where: { $0.reference == verdict }) else { continue }
  print(teenagersInResidentialCare.explanation(for: child, in: year))
}
