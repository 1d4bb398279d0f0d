import CareCore
import CareIndicators

extension MeasuredDashboard {
  /// The dashboard to read as text or Markdown.
  public var document: ReportDocument { sheet.document }

  /// The dashboard as a page.
  public var page: Page { sheet.page }

  private var sheet: DashboardSheet {
    let shown = rows.filter(\.isSupplied)
    let outcomes = shown.map(\.outcome)
    var subtitle = periods.last.map { "As at \($0.end.inWords), for \($0.inWords)" } ?? "Nothing was measured"
    if periods.count > 1 { subtitle += "; directions are from \(periods[periods.count - 2].inWords)" }
    var cautions = [rule.map(Self.caution) ?? Self.ownUse]
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

  private static let ownUse =
    "For the authority's own use: small numbers are shown as they are, and may point to a child. Suppress them before "
    + "anything here is published."

  /// What a reader, and whoever publishes it, must know of what is withheld.
  private static func caution(_ rule: DisclosureRule) -> String {
    let least = rule.showsNought ? 1 : 0
    let symbol = TableSymbol.c.rawValue
    return
      "Shown as \(symbol): what is taken over \(least) to \(rule.largestSmallCount), or of which so few are counted or not "
      + "counted. Each figure was looked at by itself: whoever publishes several must see that none that is withheld follows "
      + "from others, or from what was published before. Tables by groups are for “childrens-services publish”."
  }

  private func themes(_ rows: [Row]) -> [DashboardLine] {
    ChildrenInCareReport.themes(rows, id: \.id).flatMap { theme in theme.members.map { $0.line(in: theme.title) } }
  }
}

extension MeasuredDashboard.Row {
  fileprivate func line(in section: String) -> DashboardLine {
    var line = DashboardLine(id: id, title: officialName.map { "\(title) (\($0))" } ?? title, section: section)
    let withheld = TableSymbol.c.rawValue
    line.value = measurement.map { $0.valueInWords ?? "–" } ?? withheld
    line.remark = measurement?.cannotSay
    // A count is its own numerator, and need not be said twice.
    let counts = measurement.map { $0.kind == .count ? [] : $0.countsInWords.filter { $0 != "–" } } ?? []
    line.counts = counts.isEmpty ? "–" : counts.joined(separator: " of ")
    line.before = earlier.last.flatMap { $0.map(\.valueInWords) ?? withheld }
    line.change = travel.flatMap { travel in
      travel.difference == .zero
        ? nil : unit == "percent" ? "\(travel.percentagePoints.text()) points" : nil
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
      target.shown(percent: unit == "percent")
    }
    line.meetsTarget = meetsTarget
    line.allowed = target == nil ? [] : allowed.ratings
    let values = (earlier + [measurement]).map { $0?.value }
    line.history = values.count > 2 && values.contains { $0 != nil } ? values : []
    return line
  }
}
