import ChildrensServices

let statutory = try StatutoryReturn.read("Examples/Data/SyntheticReturn")
let (register, findings) = statutory.converted()
let histories = ChildHistories(register)
if let year = MeasurementContext(yearTo: CalendarDay(2025, 3, 31)) {
  let moves = histories.measure(.threeOrMorePlacements, in: year, tracing: true)
  print("\(moves.title): \(moves.numerator) of \(moves.denominator ?? 0), \(moves.shown ?? "no value")%")
  print("The first child counted is in \(moves.trace?.counted.first.map { "\($0)" } ?? "no row").")
}
print("\(findings.count) cells could not be used.")
