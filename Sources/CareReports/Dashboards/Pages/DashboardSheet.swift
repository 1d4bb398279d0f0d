import CareCore
import CareFigures
import CareIndicators

/// A dashboard as it is shown, whether it was printed by somebody or measured from records: what text, Markdown and
/// page are made of.
struct DashboardSheet {
  /// A part of it, with its measures.
  struct Section {
    let title: String?
    let lines: [DashboardLine]
  }

  /// Its heading.
  var title: String
  /// Of what and when; `nil` for nothing.
  var subtitle: String?
  /// What it comes to.
  var sentences: [String]
  /// What the reader must be careful about.
  var cautions: [String] = []
  /// The measures, in order.
  var lines: [DashboardLine]
  /// How many measures moved for the better.
  var improved: Int
  /// How many measures moved for the worse.
  var declined: Int
  /// How the colours came about.
  var key: String
  /// What could not be understood in it.
  var problems: [String] = []
  /// Where it disagrees with its own figures; `nil` when it is worked out from records, and cannot.
  var disagreements: [DashboardDisagreement]?
  /// What stands at the foot.
  var footer: String

  /// The measures by part, the parts in the order in which they first appear.
  var sections: [Section] {
    var order: [String?] = []
    var members: [String?: [DashboardLine]] = [:]
    for line in lines {
      if members[line.section] == nil { order.append(line.section) }
      members[line.section, default: []].append(line)
    }
    return order.map { Section(title: $0, lines: members[$0] ?? []) }
  }

  /// What a director looks for first: what is red, then what got worse and misses its target, then what got worse.
  var attention: [DashboardLine] {
    let ranked = lines.enumerated().compactMap { place, line in line.gravity.map { ($0, place, line) } }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// How many measures have a rating.
  func count(_ rating: Rating) -> Int { lines.count { $0.rating == rating } }
}

/// A measure as it is shown.
struct DashboardLine {
  let id: String
  let title: String
  var section: String?
  /// What the figure is of, or why there is none.
  var remark: String?
  /// The figure; a dash when there is none.
  var value = "–"
  /// The count, or count and base; a dash when there is none.
  var counts = "–"
  /// The figure before; `nil` when it is not known.
  var before: String?
  /// How far it is from there, with its sign; `nil` when that is not shown.
  var change: String?
  /// The word on the movement; `nil` when there is none.
  var movement: MovementWord?
  var trend: DirectionOfTravel.Trend?
  /// The target; `nil` when there is none.
  var target: String?
  var meetsTarget: Bool?
  /// The rating that is printed.
  var printed: Rating?
  /// The ratings that the key allows.
  var allowed: [Rating] = []
  var quartile: QuartileBand?
  /// The mean of the neighbours; `nil` when it is not known.
  var neighbours: String?
  var isBetterThanNeighbours: Bool?
  /// Earlier figures and this one, for a small line; empty for none.
  var history: [Fraction?] = []
  /// The questions of which the answer disagrees.
  var doubts: [DashboardCheck] = []

  /// The one rating: the printed one, or the only one that is allowed.
  var rating: Rating? { printed ?? (allowed.count == 1 ? allowed.first : nil) }

  /// How grave it is, nought the gravest; `nil` when it is neither red nor worse than before.
  var gravity: Int? {
    if rating == .red || doubts.contains(.rating) && allowed == [.red] { return 0 }
    guard trend == .declining else { return nil }
    return meetsTarget == false ? 1 : 2
  }

  /// The movement with what it means: `Higher, which is worse`.
  var movementInWords: String? {
    guard let movement else { return nil }
    let meaning: String? =
      switch (movement, trend) {
      case (.higher, .improving?), (.lower, .improving?): "which is better"
      case (.higher, .declining?), (.lower, .declining?): "which is worse"
      default: nil
      }
    return [movement.title, meaning].compactMap(\.self).joined(separator: ", ")
  }
}

extension DashboardReview {
  /// The dashboard as it is shown.
  var sheet: DashboardSheet {
    DashboardSheet(
      title: dashboard.title ?? "Performance dashboard", subtitle: dashboard.period ?? dashboard.source,
      sentences: overview.sentences,
      lines: measures.map(\.line), improved: overview.classes[.improved]?.read ?? 0,
      declined: overview.classes[.declined]?.read ?? 0,
      key: "Colours by the key “\(options.policy.name)”.", problems: dashboard.problems.map { "\($0)".sentence },
      disagreements: disagreements,
      footer:
        "Everything was worked out again from what is printed. A printed number stands for all that are rounded to it.")
  }
}

extension MeasureReview {
  fileprivate var line: DashboardLine {
    var line = DashboardLine(id: id, title: measure.title, section: measure.section, remark: measure.update)
    line.value = measure.current.value?.shown ?? "–"
    line.counts = measure.count.value?.grouped ?? "–"
    line.before = measure.previous.value?.shown
    line.movement = movement
    line.trend = trend
    line.target = measure.target.value?.text
    line.meetsTarget = meetsTarget
    line.printed = measure.rating.value
    line.allowed = allowed.ratings
    line.quartile = measure.quartile.value
    line.neighbours = measure.neighbours.value?.shown
    line.isBetterThanNeighbours = isBetterThanNeighbours
    let past = measure.history + [measure.previous.value?.value, measure.current.value?.value]
    line.history = measure.history.isEmpty ? [] : past
    line.doubts = disagreements.map(\.check)
    return line
  }
}
