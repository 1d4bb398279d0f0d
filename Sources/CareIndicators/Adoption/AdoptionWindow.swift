import CareCore
import CareModels

/// Over how long adoptions are taken together. Adoptions of one authority are few, so the published averages pool the
/// children of three years, whose yearly averages they are not the average of.
enum AdoptionWindow: Sendable {
  case period
  case threeYears

  /// The children adopted in it.
  var adopted: Population<ChildHistory> {
    switch self {
    case .period: .adopted
    case .threeYears: .adoptedInThreeYears
    }
  }

  /// The children adopted in it, and those in the process on its last day.
  var adoptedOrInProcess: Population<ChildHistory> {
    switch self {
    case .period: .adoptedOrInProcess
    case .threeYears: .adoptedInThreeYearsOrInProcess
    }
  }

  /// In words, to stand after "adopted in".
  var words: String {
    switch self {
    case .period: "the period"
    case .threeYears: "the three years to the day"
    }
  }

  /// The child's last adoption in it.
  func adoption(_ child: ChildHistory, _ context: MeasurementContext) -> AdoptionPath? {
    switch self {
    case .period: child.adoption(in: context.period)
    case .threeYears: context.threeYears.flatMap { child.adoption(in: $0) }
    }
  }
}
