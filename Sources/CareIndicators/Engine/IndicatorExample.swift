public import CareCore

/// A small register, and what an indicator makes of it: for its test, and for those who read about it.
///
/// The records are written as text, a row a line, cells apart by spaces, `.` for an empty one. A line that ends with a
/// colon, or has one after its first word, starts a table, and may name its columns by field or by item of the return:
///
///     example: IndicatorExample(
///       """
///       episodes:
///       A 2020-05-01 S C2 N1 U4
///       reviewMeetings: child partOne
///       A 2020-06-01
///       """, counted: "A", shows: "1")
///
/// Episodes have the columns `CHILD DECOM RNE LS CIN PLACE DEC REC` unless named, and the children's table
/// `CHILD DOB SEX ETHNIC`; both are supplied, if only empty, and so is any table that the indicator needs.
///
/// What is expected is said with the names of the children, one for each record or event: `counted: "A A B"`. What is
/// about no child goes by its row.
public struct IndicatorExample: Hashable, Sendable {
  /// The register as text.
  public let records: String

  /// The period measured.
  public let period: Period

  /// The choices that were made.
  public let options: MeasurementOptions

  /// The population of a rate.
  public let population: PopulationFigure?

  /// Those counted.
  public let counted: [String]

  /// Those in the denominator, and not counted.
  public let notCounted: [String]

  /// Those left out.
  public let leftOut: [String]

  /// Those that cannot be told.
  public let undetermined: [String]

  /// Those of no concern to it; they are in none of the other lists.
  public let outside: [String]

  /// The groups in which there is something, with those in it: `["C2": "A B"]`.
  public let groups: [String: [String]]

  /// The value as it is shown; `nil` when there is none.
  public let shows: String?

  /// Gives a register and what comes out of it.
  ///
  /// - Parameters:
  ///   - records: The register as text.
  ///   - period: The period measured; the year to 31 March 2021 unless said otherwise.
  ///   - options: The choices made.
  ///   - population: The population of a rate.
  ///   - counted: Those counted, apart by spaces.
  ///   - notCounted: Those in the denominator, and not counted.
  ///   - leftOut: Those left out.
  ///   - undetermined: Those that cannot be told.
  ///   - outside: Those of no concern to it.
  ///   - groups: The groups in which there is something, with those in it.
  ///   - shows: The value as it is shown.
  public init(
    _ records: String, period: Period = ReportingYear(2021).period, options: MeasurementOptions = .init(),
    population: PopulationFigure? = nil, counted: String = "", notCounted: String = "", leftOut: String = "",
    undetermined: String = "", outside: String = "", groups: [String: String] = [:], shows: String?
  ) {
    func names(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.records = records
    self.period = period
    self.options = options
    self.population = population
    self.counted = names(counted)
    self.notCounted = names(notCounted)
    self.leftOut = names(leftOut)
    self.undetermined = names(undetermined)
    self.outside = names(outside)
    self.groups = groups.mapValues(names)
    self.shows = shows
  }
}
