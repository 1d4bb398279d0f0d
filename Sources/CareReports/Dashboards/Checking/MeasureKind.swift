public import CareIndicators

/// What a measure is commonly called in performance dashboards, and which way it is commonly taken to be good.
///
/// It is used only where the print does not say, and then says so; what follows from it alone is never a disagreement.
public struct MeasureKind: Hashable, Sendable {
  /// Which way it is commonly taken to be good; none when it describes.
  public let polarity: Indicator.Polarity

  /// The kind that a title speaks of; `nil` when it is none of those known.
  public init?(_ title: String) {
    let title = title.lowercased()
    guard let kind = Self.kinds.first(where: { $0.words.contains { title.contains($0) } }) else { return nil }
    polarity = kind.polarity
  }

  /// The words by which kinds are known; the first kind that fits counts.
  ///
  /// Source: the polarities printed in the dashboards of Leicestershire County Council, 2020/21 and 2021/22, and those
  /// of the indicators of this package.
  private static let kinds: [(words: [String], polarity: Indicator.Polarity)] = [
    (["neet", "not in education"], .lowIsGood),
    (["home educat", "educated at home", "worked with", "ehcp", "health and care plan", "sen support"], .none),
    (["dental", "health assessment", "immunis"], .highIsGood),
    (["custody", "offending", "first time entrant", "first-time"], .lowIsGood),
    (["suitable accommodation", "education, employment", "eet "], .highIsGood),
    (["re-referral", "repeat", "second or subsequent", "2 years or more", "two years or more"], .lowIsGood),
    (["three or more placements", "3 or more placements"], .lowIsGood),
    (["same placement", "reviewed", "in timescale", "within timescale", "within 45", "in 45"], .highIsGood),
    (["feee", "entitlement", "good or outstanding", "'good'", "good level of development"], .highIsGood),
    (["expected standard", "attainment 8", "progress 8", "ebacc"], .highIsGood),
    (["absence", "exclusion"], .lowIsGood),
  ]
}
