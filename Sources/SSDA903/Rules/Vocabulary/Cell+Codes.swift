import CareCore
import CareModels

extension Cell where Value: CodeSet {
  /// Whether the cell is filled, and not with a code of the list as it is in a collection year.
  func isNoCode(in year: Int) -> Bool {
    switch self {
    case .missing: false
    case .unusable: true
    case .value(let code): !code.validYears.contains(year)
    }
  }
}

extension CodeSet {
  /// Whether the code is on the list in any of the years that the rule book covers.
  var isCurrent: Bool { Rule.allYears.contains(where: validYears.contains) }
}
