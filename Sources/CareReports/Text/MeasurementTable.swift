import CareCore
public import CareIndicators

/// Measurements as rows of text, one a figure or group, for a file that a spreadsheet or a statistics package reads.
///
/// A breakdown has a row for the whole, whose `groupCode` is empty, and one for each of its groups. Children left out
/// and undetermined stand in the row of the whole only, so that a column can be added up one way or the other.
public enum MeasurementTable {
  /// The names of the columns. Where the JSON of a measurement has the same thing, it has the same name.
  public static let header = [
    "id", "title", "officialName", "periodStart", "periodEnd", "groupCode", "groupTitle", "numerator", "denominator",
    "value", "shown", "unit", "leftOut", "undetermined", "options", "cannotSay",
  ]

  /// The rows, each with a cell for every column; a cell without a value is empty.
  ///
  /// Counts are empty when a table that the figure needs was not supplied. `value` is exact (`25/3`) and `shown` is
  /// rounded, without commas; of a group both are the number of its children. Options are `name=value`, separated by
  /// spaces.
  public static func rows(_ measurements: [Measurement]) -> [[String]] {
    measurements.flatMap { measurement -> [[String]] in
      let isSupplied = measurement.notSupplied.isEmpty
      func row(
        group: Measurement.GroupCount?, numerator: Int?, denominator: Int?, value: String?, shown: String?,
        leftOut: Int?, undetermined: Int?
      ) -> [String] {
        [
          measurement.id, measurement.title, measurement.officialName ?? "", "\(measurement.period.start)",
          "\(measurement.period.end)", group?.group.code ?? "", group?.group.title ?? "", text(numerator),
          text(denominator), value ?? "", shown ?? "", measurement.unit, text(leftOut), text(undetermined),
          measurement.options.map { "\($0.option)=\($0.value)" }.joined(separator: " "),
          measurement.cannotSay ?? "",
        ]
      }
      let whole = row(
        group: nil, numerator: isSupplied ? measurement.numerator : nil,
        denominator: isSupplied ? measurement.denominator : nil, value: measurement.value.map { "\($0)" },
        shown: measurement.shown, leftOut: isSupplied ? measurement.leftOut.sum : nil,
        undetermined: isSupplied ? measurement.undetermined.sum : nil)
      let groups = (measurement.groups ?? []).map { group in
        let count = isSupplied ? group.count : nil
        return row(
          group: group, numerator: count, denominator: isSupplied ? measurement.numerator : nil,
          value: count.map(String.init), shown: count.map(String.init), leftOut: nil, undetermined: nil)
      }
      return [whole] + groups
    }
  }

  private static func text(_ count: Int?) -> String { count.map(String.init) ?? "" }
}
