/// Holds the figures of a report against one another.
public enum FigureConsistency {
  /// What the figures say against one another, in the order of the figures.
  ///
  /// - Parameters:
  ///   - figures: The figures of a report.
  ///   - answers: What came of working them out, in the same order.
  public static func findings(in figures: [PublishedFigure], answers: [FigureAnswer]) -> [FigureFinding] {
    []
  }
}
