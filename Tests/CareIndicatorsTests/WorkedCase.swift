import CareCore
import CareIndicators
import Testing

/// A small register and what an indicator makes of it: more of what an indicator's own example shows one of.
struct WorkedCase: Sendable, CustomTestStringConvertible {
  let indicator: Indicator
  let name: String
  let example: IndicatorExample

  init(_ indicator: Indicator, _ name: String, _ example: IndicatorExample) {
    self.indicator = indicator
    self.name = name
    self.example = example
  }

  var testDescription: String { "\(indicator.id): \(name)" }
}
