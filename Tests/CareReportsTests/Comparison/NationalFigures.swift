import CareCore
import CareExchange
import CareIndicators
import Foundation

/// The department's published figures by authority, where they lie beside the checkout.
enum NationalFigures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/national")

  static let arePresent = FileManager.default.fileExists(atPath: folder.path)

  static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  static func table(_ name: String) throws -> StatisticsTable {
    try StatisticsTable(csv: try bytes(name), file: name)
  }

  static func neighbours() throws -> NeighbourSet {
    let file = try NeighbourFile(csv: try bytes("statistical_neighbours_2025.csv"), file: "neighbours")
    return NeighbourSet(version: "2025", file.neighbours)
  }
}

extension StatisticsTable {
  /// The series of a column whose dimensions include some text.
  func series(_ text: String, _ column: String) -> StatisticsSeries? {
    series.first { $0.dimensions.contains(text) && $0.column.name == column }
  }
}

extension StatisticsSeries {
  /// The series as a measure.
  func measure(_ polarity: Indicator.Polarity?) -> ComparedMeasure {
    ComparedMeasure(
      title, polarity: polarity,
      figures: [Int: [LocalAuthorityCode: Fraction]](
        uniqueKeysWithValues: authorities.keys.map { ($0, numbers(in: $0)) }))
  }

  /// The value of a row: of an authority, a region or a country.
  func rows() -> [(year: Int, place: String, value: StatisticsValue)] {
    authorities.flatMap { year, values in values.map { (year, $0.key.text, $0.value) } }
      + areas.flatMap { year, values in values.map { (year, $0.key, $0.value) } }
  }
}
