import CareCore

/// Whose number the population is that rates are taken over: a rate of young offenders over residents of 0 to 17 would be
/// less than half of what it should be, and look right.
public enum PopulationAges: String, MeasurementChoice, Codable {
  /// Residents of 0 to 17, over whom children's services give their rates. The default: rates of young offenders then
  /// have no value.
  case zeroToSeventeen
  /// Residents of 10 to 17, the ages of criminal responsibility under 18.
  case tenToSeventeen

  /// `"populationAges"`.
  public static var name: String { "populationAges" }

  /// ``zeroToSeventeen``.
  public static var usual: Self { .zeroToSeventeen }
}

extension MeasurementFigure {
  /// The residents of 10 to 17; not known unless the population is said to be of those ages.
  static let residentsOfTenToSeventeen = MeasurementFigure("Residents of 10 to 17 (option populationAges)") { context in
    guard context.options[PopulationAges.self] == .tenToSeventeen else { return nil }
    return context.population.map { String($0.count) }
  }
}

extension MeasurementOptions {
  /// The population is that of 10 to 17.
  static let ofTenToSeventeen: MeasurementOptions = {
    var options = MeasurementOptions()
    options[PopulationAges.self] = .tenToSeventeen
    return options
  }()
}
