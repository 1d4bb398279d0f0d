import CareCore
import CareIndicators

extension MeasuredDashboard {
  /// The dashboard to read as text or Markdown.
  public var document: ReportDocument { sheet.document }

  /// The dashboard as a page.
  public var page: Page { sheet.page }

  private var sheet: DashboardSheet {
    let shown = rows.filter { $0.measurement.notSupplied.isEmpty }
    let outcomes = shown.map(\.outcome)
    var subtitle = periods.last.map { "As at \($0.end.inWords), for \($0.inWords)" } ?? "Nothing was measured"
    if periods.count > 1 { subtitle += "; directions are from \(periods[periods.count - 2].inWords)" }
    var cautions = [
      "For the authority's own use: small numbers are shown as they are, and may point to a child. Suppress them before "
        + "anything here is published."
    ]
    if let source { subtitle += ". Source: \(source)" }
    cautions += notes
    let left = rows.count - shown.count
    if left > 0 {
      cautions.append(
        "\(left.counted("indicator is", "indicators are")) not shown: the tables needed were not supplied.")
    }
    let key =
      rows.contains { $0.target != nil }
      ? "Colours by the key “\(policy.name)”." : "No targets were given, so there are no colours."
    return DashboardSheet(
      title: "Performance dashboard", subtitle: subtitle,
      sentences: [MeasureTally(outcomes).sentence(of: "measure", "measures")],
      cautions: cautions, lines: themes(shown), improved: outcomes.count { $0 == .improved },
      declined: outcomes.count { $0 == .declined }, key: key,
      footer:
        "Worked out from the records; a figure is rounded once, when it is shown. “childrens-services indicators” gives its trace."
    )
  }

  private func themes(_ rows: [Row]) -> [DashboardLine] {
    ChildrenInCareReport.themes(rows.map(\.measurement)).flatMap { theme in
      let ids = Set(theme.measurements.map(\.id))
      return rows.filter { ids.contains($0.id) }.map { $0.line(in: theme.title) }
    }
  }
}

extension MeasuredDashboard.Row {
  fileprivate func line(in section: String) -> DashboardLine {
    var line = DashboardLine(id: id, title: measurement.name, section: section)
    line.value = measurement.valueInWords ?? "–"
    line.remark = measurement.cannotSay
    // A count is its own numerator, and need not be said twice.
    let counts = measurement.kind == .count ? [] : measurement.countsInWords.filter { $0 != "–" }
    line.counts = counts.isEmpty ? "–" : counts.joined(separator: " of ")
    line.before = earlier.last?.valueInWords
    line.change = travel.flatMap { travel in
      travel.difference == .zero
        ? nil : measurement.unit == "percent" ? "\(travel.percentagePoints.text()) points" : nil
    }
    line.movement = travel.map { travel in
      switch travel.movement {
      case .higher: .higher
      case .lower: .lower
      case .similar: travel.difference == .zero ? .same : .similar
      }
    }
    line.trend = travel?.trend
    line.target = target.map { target in
      target.shown(percent: measurement.unit == "percent")
    }
    line.meetsTarget = meetsTarget
    line.allowed = target == nil ? [] : allowed.ratings
    let values = earlier.map(\.value) + [measurement.value]
    line.history = values.count > 2 && values.contains { $0 != nil } ? values : []
    return line
  }
}

extension Target {
  /// The target as dashboards print it: `≥90%`, `<8.5`.
  fileprivate func shown(percent isPercent: Bool) -> String {
    let sign = comparator.isStrict ? comparator.rawValue : comparator == .atLeast ? "≥" : "≤"
    let places = (0...4).first { Fraction(decimal: level.rounded(toPlaces: $0)) == level } ?? 4
    return sign + level.rounded(toPlaces: places, grouped: true) + (isPercent ? "%" : "")
  }
}
