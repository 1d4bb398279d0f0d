import CareCore

/// Which figures of a dashboard are carried over from an earlier year: what they are of is a bare year that was over
/// long before.
///
/// A dashboard of quarter 1 of 2021/22 may well have a figure of 2020/21, the last whole year; one of 2019/20 is
/// carried over.
struct CarriedForward {
  /// The latest year that the dashboard speaks of, by the calendar year it ends in; `nil` when it speaks of none.
  private let latest: Int?

  init(_ dashboard: PrintedDashboard) {
    let texts =
      [dashboard.period, dashboard.title, dashboard.source].compactMap(\.self) + dashboard.measures.compactMap(\.update)
    latest = texts.flatMap(Self.years).max()
  }

  /// Whether the figure of a measure is carried over.
  func holds(_ measure: PrintedMeasure) -> Bool {
    guard let latest, let update = measure.update, Self.isBareYear(update), let year = Self.years(update).max()
    else { return false }
    return year < latest - 1
  }

  /// Whether a text is a year and nothing else: `2019`, `2019/20`, `2019-20`.
  private static func isBareYear(_ text: String) -> Bool {
    !years(text).isEmpty && text.allSatisfy { $0.isNumber || $0 == "/" || $0 == "-" || $0 == "–" || $0 == " " }
  }

  /// The years of a text, each by the calendar year it ends in: 2020 for `2019/20`, 2021 for `Spring 2021`.
  private static func years(_ text: String) -> [Int] {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }
    var years: [Int] = []
    for (place, number) in numbers.enumerated() {
      guard number.count == 4, let year = Int(number), (1990...2100).contains(year) else { continue }
      let next = place + 1 < numbers.count ? Int(numbers[place + 1]) : nil
      years.append(next == (year + 1) % 100 && numbers[place + 1].count == 2 || next == year + 1 ? year + 1 : year)
    }
    return years
  }
}
