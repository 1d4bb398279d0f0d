public import CareCore

/// What pupils of the same prior attainment scored in Attainment 8 in the country, in one school year.
///
/// Published each year; none for 2019/20, 2020/21, 2024/25 and 2025/26. Source: secondary accountability measures, guide,
/// calculating Progress 8.
public struct Progress8Benchmarks: Codable, Hashable, Sendable {
  /// One of the groups of prior attainment.
  public struct Group: Codable, Hashable, Sendable {
    /// The lowest average scaled score at key stage 2 that is in it, in hundredths.
    public let from: Int

    /// The mean Attainment 8 score of its pupils, in hundredths of a point.
    public let attainment8: Int

    /// Names a group.
    public init(from: Int, attainment8: Int) {
      self.from = from
      self.attainment8 = attainment8
    }
  }

  /// The school year.
  public let year: AcademicYear

  /// The groups, lowest first.
  public let groups: [Group]

  /// Where they are published.
  public let source: Source

  /// Gives benchmarks; `nil` when two groups begin with the same score, or there are none.
  public init?(year: AcademicYear, groups: [Group], source: Source) {
    guard !groups.isEmpty, Set(groups.map(\.from)).count == groups.count else { return nil }
    self.year = year
    self.groups = groups.sorted { $0.from < $1.from }
    self.source = source
  }

  private enum CodingKeys: String, CodingKey {
    case year, groups, source
  }

  /// Decodes benchmarks.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when there are no groups, or two begin with the same score.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let benchmarks = Progress8Benchmarks(
      year: try container.decode(AcademicYear.self, forKey: .year),
      groups: try container.decode([Group].self, forKey: .groups),
      source: try container.decode(Source.self, forKey: .source))
    guard let benchmarks else {
      throw DecodingError.dataCorruptedError(
        forKey: .groups, in: container, debugDescription: "groups must be some, and begin with different scores")
    }
    self = benchmarks
  }

  /// The mean Attainment 8 score, in hundredths of a point, of pupils with an average scaled score at key stage 2 in
  /// hundredths; `nil` below the lowest group.
  public func attainment8(for priorAttainment: Int) -> Int? {
    groups.last { $0.from <= priorAttainment }?.attainment8
  }

  /// The Progress 8 score, in grades, of a pupil with both scores in hundredths: the difference over the ten slots.
  /// `nil` below the lowest group, and when it does not fit.
  public func progress8(attainment8: Fraction, priorAttainment: Int) -> Fraction? {
    self.attainment8(for: priorAttainment).flatMap { Fraction($0, over: 100) }
      .flatMap(attainment8.subtracting)?.divided(by: 10)
  }
}
