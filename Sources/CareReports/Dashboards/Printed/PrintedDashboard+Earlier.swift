import CareFigures

extension PrintedDashboard {
  /// The dashboard with the figures of an earlier one as those that it is held against, where it prints none itself.
  ///
  /// A measure is the same in both when it has the same id, or the same title, capitals and spaces aside. An earlier
  /// figure may have been revised since; the dashboard that is at hand may then go by the revised one without printing
  /// it.
  ///
  /// - Complexity: O(*n*) in the number of measures.
  public func comparing(with earlier: PrintedDashboard) -> PrintedDashboard {
    var byID: [String: PrintedMeasure] = [:]
    var byTitle: [String: PrintedMeasure] = [:]
    for measure in earlier.measures {
      byID[measure.id] = byID[measure.id] ?? measure
      byTitle[Self.key(measure.title)] = byTitle[Self.key(measure.title)] ?? measure
    }
    var dashboard = self
    for place in measures.indices where !measures[place].previous.isPrinted {
      let measure = measures[place]
      guard let before = byID[measure.id] ?? byTitle[Self.key(measure.title)], before.current.value != nil else {
        continue
      }
      dashboard.measures[place].previous = before.current
      if measure.history.isEmpty, !before.history.isEmpty {
        dashboard.measures[place].history = before.history + [before.previous.value?.value]
      }
    }
    return dashboard
  }

  private static func key(_ title: String) -> String { title.lowercased().filter { !$0.isWhitespace } }
}
