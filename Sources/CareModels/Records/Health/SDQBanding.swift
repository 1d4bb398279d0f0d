public import CareCore

/// The three bands in which total difficulties are published for looked-after children.
@frozen public enum SDQThreeBand: String, CodeGroup {
  /// Normal.
  case normal
  /// Borderline.
  case borderline
  /// Cause for concern.
  case causeForConcern

  /// What the grouping is called, for a reader.
  public static var title: String { "SDQ band" }

  /// What the band is called, for a reader.
  public var title: String {
    switch self {
    case .normal: "Normal"
    case .borderline: "Borderline"
    case .causeForConcern: "Cause for concern"
    }
  }
}

/// The four bands in which scores of the strengths and difficulties questionnaire are read.
///
/// On the prosocial scale, where high is good, they are close to average, slightly lowered, low and very low.
@frozen public enum SDQFourBand: String, CodeGroup {
  /// Close to average.
  case closeToAverage
  /// Slightly raised; slightly lowered on the prosocial scale.
  case slightlyRaised
  /// High; low on the prosocial scale.
  case high
  /// Very high; very low on the prosocial scale.
  case veryHigh

  /// What the grouping is called, for a reader.
  public static var title: String { "SDQ band (four)" }

  /// What the band is called, for a reader, on a scale of difficulties or for the total.
  public var title: String {
    switch self {
    case .closeToAverage: "Close to average"
    case .slightlyRaised: "Slightly raised"
    case .high: "High"
    case .veryHigh: "Very high"
    }
  }

  /// What the band is called, for a reader, on a scale.
  public func title(on scale: SDQScale) -> String {
    guard !scale.isDifficulty else { return title }
    return switch self {
    case .closeToAverage: "Close to average"
    case .slightlyRaised: "Slightly lowered"
    case .high: "Low"
    case .veryHigh: "Very low"
    }
  }
}

/// The scores that make up each band of a scale, or of the total.
///
/// The tables are for the form for 4 to 17. They are not set for a span of years: the scoring instructions name none.
public struct SDQBanding<Band: CodeGroup>: Hashable, Sendable {
  /// The scores of each band, in the order of the bands, lowest concern first.
  public let scores: [Band: ClosedRange<Int>]

  /// Where the bands are published.
  public let source: Source

  /// The band of a score; `nil` when the score is outside the scale.
  public func band(of score: Int) -> Band? {
    Band.allCases.first { scores[$0]?.contains(score) ?? false }
  }

  fileprivate init(_ scores: [Band: ClosedRange<Int>], _ source: Source) {
    self.scores = scores
    self.source = source
  }
}

extension SDQBanding where Band == SDQThreeBand {
  /// The bands of total difficulties in the published tables: 0–13, 14–16, 17–40.
  public static let publishedTotal = SDQBanding(
    [.normal: 0...13, .borderline: 14...16, .causeForConcern: 17...40],
    Source("Local Authority Interactive Tool data dictionary", "item 162"))
}

extension SDQBanding where Band == SDQFourBand {
  /// The bands of total difficulties as parents and carers report them: 0–13, 14–16, 17–19, 20–40.
  ///
  /// Those of the five scales are left out until a source that can be cited confirms them.
  public static let parentTotal = four(13, 16, 19, highest: 40, .careAnnualReport("5.2"))

  /// The bands of total difficulties as teachers report them: 0–11, 12–15, 16–18, 19–40.
  public static let teacherTotal = four(11, 15, 18, highest: 40, .teacherBands)

  /// The bands of a scale as teachers report it.
  public static func teacher(_ scale: SDQScale) -> SDQBanding {
    switch scale {
    case .emotional: four(3, 4, 5, highest: 10, .teacherBands)
    case .conduct: four(2, 3, 4, highest: 10, .teacherBands)
    case .hyperactivity: four(5, 7, 8, highest: 10, .teacherBands)
    case .peer: four(2, 4, 5, highest: 10, .teacherBands)
    case .prosocial:
      SDQBanding(
        [.closeToAverage: 6...10, .slightlyRaised: 5...5, .high: 4...4, .veryHigh: 0...3], .teacherBands)
    }
  }

  /// Bands by the last score of each but the highest.
  private static func four(_ first: Int, _ second: Int, _ third: Int, highest: Int, _ source: Source) -> SDQBanding {
    SDQBanding(
      [
        .closeToAverage: 0...first, .slightlyRaised: (first + 1)...second, .high: (second + 1)...third,
        .veryHigh: (third + 1)...highest,
      ], source)
  }
}

extension Source {
  /// The bands for teachers, as a paper quotes the scoring instructions.
  fileprivate static var teacherBands: Source { Source("PubMed Central, PMC4830858", "table 1, UK bands for 4 to 17") }
}
