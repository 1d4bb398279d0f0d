public import CareCore

/// Whether a cell of an action plan holds a number, and if not, why not.
///
/// The codes are words of this library.
@frozen public enum MeasureState: String, CodeSet {
  /// Measured.
  case measured
  /// A mean of teams or areas, where each is to meet the target.
  case average
  /// Not yet measured.
  case notMeasured
  /// To be set once there is a baseline.
  case toBeConfirmed
  /// Not applicable.
  case notApplicable
}

extension MeasureState {
  /// What the list is called, for a reader.
  public static var title: String { "State of a reading" }

  /// The field that holds the code: `state`.
  public static var item: String { "state" }

  /// Where the words come from.
  public static var source: Source { .inspectionActionPlan("states of baseline, latest value and target") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .measured: "Measured"
    case .average: "Average across teams"
    case .notMeasured: "Not yet measured"
    case .toBeConfirmed: "To be confirmed"
    case .notApplicable: "Not applicable"
    }
  }
}
