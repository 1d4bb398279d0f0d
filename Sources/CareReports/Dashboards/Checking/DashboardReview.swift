/// A printed dashboard worked out again: what follows from its own figures, and where it says otherwise.
///
/// It asks each measure and the overview the questions of ``DashboardCheck``. Nothing comes from elsewhere but the key
/// to the colours and the bands of ``DashboardOptions``.
public struct DashboardReview: Hashable, Sendable {
  /// The dashboard as printed.
  public let dashboard: PrintedDashboard

  /// What it was checked by.
  public let options: DashboardOptions

  /// What follows for each measure, in their order.
  public let measures: [MeasureReview]

  /// The overview counted again.
  public let overview: OverviewReview

  /// Where measures that are said to have one base do not fit one.
  private let bases: [DashboardDisagreement]

  /// Works a dashboard out again.
  ///
  /// - Complexity: O(*n*) in the number of measures.
  public init(_ dashboard: PrintedDashboard, options: DashboardOptions = DashboardOptions()) {
    self.dashboard = dashboard
    self.options = options
    measures = dashboard.measures.map { MeasureReview($0, options) }
    overview = OverviewReview(measures, dashboard)
    bases = SharedBases.disagreements(dashboard.measures)
  }

  /// Everything that does not agree: measure by measure, then measures of one base, then the overview.
  public var disagreements: [DashboardDisagreement] {
    measures.flatMap(\.disagreements) + bases + overview.disagreements
  }

  /// Whether all that is printed was understood and follows.
  public var isSound: Bool { disagreements.isEmpty && dashboard.problems.isEmpty }
}
