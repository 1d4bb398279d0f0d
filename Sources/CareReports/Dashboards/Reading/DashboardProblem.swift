/// Why a file is no dashboard that can be read.
public enum DashboardProblem: Error, Hashable, Sendable {
  /// It is JSON, but neither an object with `measures` or `entries` nor a list.
  case notADashboard
  /// What stands where the measures should be is no list.
  case measuresAreNoList
  /// There is no measure in it that could be used.
  case noMeasures
  /// It has entries, but none of them has the columns of a row of a dashboard.
  case noRows
  /// It has more measures than are read.
  case tooMany(limit: Int)
  /// A table has no column for the figures, or none that names the measures.
  case missingColumn(DashboardField)
}

extension DashboardProblem: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .notADashboard: "it is no dashboard: an object with measures or entries is expected, or a list of measures"
    case .measuresAreNoList: "measures is no list"
    case .noMeasures: "it holds no measure with a title or an id"
    case .noRows: "none of its entries has the columns of a row of a dashboard"
    case .tooMany(let limit): "it holds more than \(limit.grouped) measures"
    case .missingColumn(let field): "it has no column \(field.rawValue)"
    }
  }
}
