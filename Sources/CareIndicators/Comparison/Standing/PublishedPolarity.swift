public import CareCore

/// Which way is better for measures of the department's statistics, by the words that the tables use for them.
public enum PublishedPolarity {
  /// Where the polarities are published.
  public static let source = Source(
    "Department for Education, Local Authority Interactive Tool", "data dictionary, Polarity")

  /// The polarity of a measure by its name in a published table; `nil` when the name is not known.
  ///
  /// Capitals and signs do not matter; the name must be the whole of one that is known.
  public static func polarity(of name: String) -> Indicator.Polarity? { byName[folded(name)] }

  private static func folded(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static let byName: [String: Indicator.Polarity] = [String: Indicator.Polarity](
    names.flatMap { polarity, names in names.map { (folded($0), polarity) } }, uniquingKeysWith: { first, _ in first })

  private static let names: [(Indicator.Polarity, [String])] = [
    (
      .highIsGood,
      [
        "Living with the same carer for at least 2 years", "Had their annual health assessment",
        "Had their immunisations up to date", "Had their teeth checked by a dentist",
        "Development assessments up to date",
      ]
    ),
    (
      .lowIsGood,
      [
        "With 3 or more placements during the year", "With 3 or more placements during the previous 2 years",
        "SDQ average score", "Identified as having a substance misuse problem",
        "Convicted or subject to youth cautions, or youth conditional cautions during the year",
      ]
    ),
    (
      .none,
      [
        "Children looked after on 31 March each year", "Children starting to be looked after each year",
        "Children ceasing to be looked after each year",
      ]
    ),
  ]

  /// What is said about the polarity of a measure, and what follows.
  public struct Resolution: Hashable, Sendable {
    /// The polarity to use; `nil` when it is not known or what is said does not agree.
    public let polarity: Indicator.Polarity?

    /// Who says it.
    public let origin: Origin

    /// Whether somebody else says otherwise.
    public let isContested: Bool
  }

  /// Who says which way is better.
  public enum Origin: String, CaseIterable, Codable, Hashable, Sendable {
    /// The reader.
    case given
    /// The file.
    case file
    /// The department's tool.
    case published
    /// Nobody.
    case nobody
  }

  /// Brings together what is said about a measure.
  ///
  /// What the reader says is used, and is contested when the file or the department's tool says otherwise. Without it, the
  /// file and the tool must agree as far as they say anything; where they do not, nothing is used.
  ///
  /// - Parameters:
  ///   - given: What the reader says; `nil` for nothing.
  ///   - file: What the file says, as often as it says something else.
  ///   - names: The names of the measure in the file.
  /// - Returns: What to use, and whether it is contested.
  public static func resolve(
    given: Indicator.Polarity?, file: [Indicator.Polarity], names: [String]
  ) -> Resolution {
    let published = names.compactMap(polarity)
    let others = Set(file + published)
    if let given {
      return Resolution(polarity: given, origin: .given, isContested: others.contains { $0 != given })
    }
    guard let first = others.first else { return Resolution(polarity: nil, origin: .nobody, isContested: false) }
    let origin: Origin = file.isEmpty ? .published : .file
    return others.count > 1
      ? Resolution(polarity: nil, origin: origin, isContested: true)
      : Resolution(polarity: first, origin: origin, isContested: false)
  }
}

extension Indicator.Polarity {
  /// Reads `high`, `High is good`, `low`, `none`, `-`; `nil` for anything else.
  public init?(words: String) {
    let word = words.lowercased().filter { $0.isLetter || $0 == "-" || $0 == "–" }
    switch word {
    case "high", "highisgood", "higher", "higherisbetter", "highisbetter": self = .highIsGood
    case "low", "lowisgood", "lower", "lowerisbetter", "lowisbetter": self = .lowIsGood
    case "none", "-", "–", "neither", "nopolarity": self = .none
    default: return nil
    }
  }
}
