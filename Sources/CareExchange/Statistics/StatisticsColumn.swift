/// A column of a statistics file, and what it was taken for.
public struct StatisticsColumn: Hashable, Sendable {
  /// What a column was taken for.
  public enum Role: Hashable, Sendable {
    /// The year, or the period with its years.
    case year
    /// What kind of area the row is about.
    case level
    /// The code or name of an authority.
    case authority
    /// The code or name of a region or country.
    case area
    /// Which way is better.
    case polarity
    /// A part of what is measured: measure, group, characteristic.
    case dimension
    /// Numbers, and what kind they are.
    case figures(FigureKind)
    /// Nothing: the column is empty, says how the period is named, or describes the area or the year and not the measure.
    case unused
  }

  /// What kind of numbers a column holds, judged by its name.
  public enum FigureKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// How many. Counts are not compared where there is a percentage or a rate.
    case count
    /// Percentages.
    case percentage
    /// Rates, per 10,000 unless the name says otherwise.
    case rate
    /// Anything else: a mean, a score, a value.
    case other
  }

  /// Its name as received.
  public let name: String

  /// Its place, from 1.
  public let number: Int

  /// What it was taken for.
  public let role: Role
}

extension StatisticsColumn.Role {
  /// What the column was taken for, in a word or two.
  public var title: String {
    switch self {
    case .year: "year"
    case .level: "kind of area"
    case .authority: "authority"
    case .area: "region or country"
    case .polarity: "polarity"
    case .dimension: "part of the measure"
    case .figures(.count): "counts"
    case .figures(.percentage): "percentages"
    case .figures(.rate): "rates"
    case .figures(.other): "figures"
    case .unused: "not used"
    }
  }

  /// What a column is by its name alone, its letters and digits in lower case; `nil` when the name does not say.
  ///
  /// Source of the standard names: Department for Education, Analysts' Guide, open data standards, "Mandatory columns".
  init?(name: String) {
    let name = Self.folded(name)
    guard let role = Self.names.first(where: { $0.names.contains(name) })?.role else { return nil }
    self = role
  }

  static func folded(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  static let yearNames = ["time_period", "year", "period"]
  static let authorityNames = ["la_code", "old_la_code", "new_la_code", "la_name", "gss", "name", "authority"]

  private static let names: [(role: Self, names: Set<String>)] = [
    (
      .year,
      [
        "year", "timeperiod", "period", "academicyear", "financialyear", "reportingyear", "collectionyear",
        "yearending",
        "yearended", "yearend", "years", "time",
      ]
    ),
    (.level, ["geographiclevel", "level", "geographylevel", "geographytype", "arealevel", "areatype", "geoglevel"]),
    (
      .authority,
      [
        "lacode", "oldlacode", "newlacode", "lanumber", "lano", "leacode", "leanumber", "dfecode", "dfelacode",
        "localauthoritycode", "authoritycode", "gss", "gsscode", "lagsscode", "onscode", "lacodegss", "utlacode",
        "utla", "areacode", "code", "laname", "name", "authority", "authorityname", "localauthority",
        "localauthorityname", "utlaname", "area", "areaname", "la", "council", "lea", "leaname",
      ]
    ),
    (.area, ["countryname", "countrycode", "country", "regionname", "regioncode", "region"]),
    (.polarity, ["polarity"]),
    (.unused, ["timeidentifier", "timeperiodidentifier"]),
  ]

  /// Whether a name says that the column is part of what is measured, whatever is in it: an age is written in digits too.
  ///
  /// Whole words only: a percentage is no age.
  static func isDimension(name: String) -> Bool {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { dimensionWords.contains(String($0)) }
  }

  private static let dimensionWords = measureWords.union(["unit", "version", "status", "type"])

  /// Whether a name says that the column holds the names of what is measured.
  static func namesMeasure(name: String) -> Bool {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }
      .contains { ["measure", "indicator", "topic"].contains(String($0)) }
  }

  /// Whether a name says that the column is part of what is measured even where it tells no rows apart.
  static func isMeasure(name: String) -> Bool {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { measureWords.contains(String($0)) }
  }

  private static let measureWords: Set<String> = [
    "age", "ageband", "agegroup", "ages", "sex", "gender", "characteristic", "breakdown", "category", "group",
    "measure",
    "indicator", "topic", "ethnicity", "filter", "cohort", "subgroup",
  ]
}

extension StatisticsColumn.FigureKind {
  /// What kind of numbers a column holds, by its name; `nil` when the name does not say that it holds any.
  init?(name: String) {
    let name = StatisticsColumn.Role.folded(name)
    func has(_ words: [String]) -> Bool { words.contains { name.contains($0) } }
    if has(["percent", "pct", "proportion", "share"]) || name.hasSuffix("pc") || name.hasPrefix("pc") || name == "perc"
    {
      self = .percentage
    } else if has(["rate", "per10000", "per1000"]) {
      self = .rate
    } else if has(["average", "mean", "median", "score", "value", "figure"]) {
      self = .other
    } else if has([
      "number", "count", "children", "population", "denominator", "numerator", "total", "cases", "headcount", "base",
      "people", "pupils",
    ]) || ["n", "num", "no", "cla"].contains(name) || name.hasSuffix("num") {
      self = .count
    } else {
      return nil
    }
  }
}
