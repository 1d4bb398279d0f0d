import ChildrensServices

// A figure over the years, from one history: each year is measured on its own last day.

let histories = ChildHistories(try StatutoryReturn.read("Examples/Data/SyntheticReturn").converted().register)
let indicators = [Indicator.lookedAfter, .started, .ceased, .threeOrMorePlacements]

for indicator in indicators {
  print(indicator.title + (indicator.officialName.map { " (\($0))" } ?? ""))
  for year in 2021...2025 {
    let measurement = histories.measure(indicator, in: MeasurementContext(period: ReportingYear(year).period))
    let value = measurement.value ?? .zero
    let bar = String(repeating: "█", count: indicator.kind == .proportion ? value.rounded() : value.rounded() / 20)
    let shown = (measurement.shown ?? "none") + (indicator.kind == .proportion ? "%" : "")
    print(
      "  \(ReportingYear(year).name)  " + String(repeating: " ", count: max(0, 5 - shown.count)) + shown + "  " + bar)
  }
}
