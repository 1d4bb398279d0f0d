public import CareCore

/// From one level to another by what is added and taken away: the roll-forward of a budget.
///
/// Levels are worked out from the steps. A level that somebody printed is given with its printed value, and where that is
/// not what the steps come to, the chart says by how much.
public struct Waterfall: Hashable, Sendable {
  /// A step.
  public enum Step: Hashable, Sendable {
    /// What is added, or taken away where it is below nought.
    case change(String, Fraction)
    /// The level reached so far.
    case level(String)
    /// A level as it was printed. The first is where the chart begins; a later one is compared with the steps, which go on
    /// from what was printed.
    case printed(String, Fraction)
  }

  /// What it shows.
  public var title: String

  /// What is to be seen in it.
  public var summary: String

  /// How the numbers are printed.
  public var format: FigureFormat

  /// Whether the scale begins at nought. Where it does not, changes are larger, the bars of levels are cut off at the left,
  /// and a sentence below says so.
  public var startsAtZero: Bool

  /// The steps, from the top.
  public var steps: [Step]

  /// Describes a chart.
  ///
  /// - Parameters:
  ///   - title: What it shows.
  ///   - summary: What is to be seen in it.
  ///   - format: How the numbers are printed.
  ///   - startsAtZero: Whether the scale begins at nought.
  ///   - steps: The steps, from the top.
  public init(
    _ title: String, summary: String = "", format: FigureFormat = .money(.millions, places: 1),
    startsAtZero: Bool = true, steps: [Step]
  ) {
    self.title = title
    self.summary = summary
    self.format = format
    self.startsAtZero = startsAtZero
    self.steps = steps
  }

  /// A step with where it begins and ends.
  struct Stage: Hashable {
    var label: String
    var start: Fraction
    var end: Fraction
    var isLevel: Bool
    /// Printed less worked out; `nil` where nothing was printed or nothing can be compared.
    var miss: Fraction?
  }

  /// The steps with their places; `nil` when a sum does not fit.
  var stages: [Stage]? {
    var level = Fraction.zero
    var stages: [Stage] = []
    for step in steps {
      switch step {
      case .change(let label, let amount):
        guard let next = level.adding(amount) else { return nil }
        stages.append(Stage(label: label, start: level, end: next, isLevel: false))
        level = next
      case .level(let label):
        stages.append(Stage(label: label, start: .zero, end: level, isLevel: true))
      case .printed(let label, let printed):
        let miss = stages.isEmpty ? nil : printed.subtracting(level)
        stages.append(Stage(label: label, start: .zero, end: printed, isLevel: true, miss: miss))
        level = printed
      }
    }
    return stages
  }
}

extension Waterfall: DrawnDiagram {
  var isEmpty: Bool { (stages ?? []).isEmpty }

  /// Where a printed level is not what the steps come to, by how much.
  var remarks: [String] {
    let misses = (stages ?? []).compactMap { stage -> String? in
      guard let miss = stage.miss, miss != .zero, let size = miss.magnitude else { return nil }
      let way = miss.isNegative ? "less" : "more"
      return "\(stage.label) as printed is \(exact(size)) \(way) than the steps above it come to."
    }
    let lowest = plot(.wide).lowest
    guard lowest > .zero else { return misses }
    return ["The scale does not begin at nought but at \(format.text(lowest))."] + misses
  }

  /// A difference with enough places not to be printed as nought.
  private func exact(_ miss: Fraction) -> String {
    if case .money = format { return FigureFormat.money(.pounds, places: 2).text(miss) }
    return FigureFormat.number(places: miss.isWhole ? 0 : 6).text(miss)
  }

  private func shown(_ stage: Stage) -> String {
    stage.isLevel
      ? format.text(stage.end)
      : format.text(stage.end.subtracting(stage.start) ?? .zero, signed: true)
  }

  /// All the numbers.
  public var table: DataTable {
    DataTable(
      title, columns: [.init("Step"), .init("Change", .number), .init("Level", .number)],
      rows: (stages ?? []).map { stage in
        let change = stage.isLevel ? nil : stage.end.subtracting(stage.start)
        return [
          .text(stage.label), .number(change, shown: change.map { format.text($0, signed: true) } ?? ""),
          .number(stage.end, shown: format.text(stage.end)),
        ]
      })
  }

  private func plot(_ format: Drawing.Format) -> RowPlot {
    let stages = stages ?? []
    let places = stages.flatMap { $0.isLevel ? [$0.end] : [$0.start, $0.end] }
    return RowPlot(
      format, labels: stages.map(\.label), figures: stages.map { [shown($0)] }, values: places,
      figureFormat: self.format, startsAtZero: startsAtZero)
  }

  func drawing(_ format: Drawing.Format) -> Drawing {
    let stages = stages ?? []
    var plot = plot(format)
    let lowest = max(plot.lowest, .zero)
    for (index, stage) in stages.enumerated() {
      plot.beginRow(stage.label, lines: [shown(stage)], isStrong: stage.isLevel)
      // Told apart by colour, by hatching, and by the sign of the figure.
      let style = SeriesStyle(stage.isLevel ? 0 : stage.end < stage.start ? 2 : 1)
      plot.bar(from: stage.isLevel ? lowest : stage.start, to: stage.end, line: 0, style)
      if index < stages.count - 1 { plot.connector(at: stage.end) }
      plot.endRow()
    }
    return plot.finished()
  }

  var legend: HTML {
    (stages ?? []).contains { !$0.isLevel } ? SeriesStyle.legend(["Level", "Added", "Taken away"]) : []
  }
}
