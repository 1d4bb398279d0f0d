public import CareCore

/// A figure year by year, each as it was first published and as it was revised since.
///
/// A year goes by the number that it is listed under, the later one where it has two: 2025 for 2024/25.
public struct YearlyFigures: Codable, Hashable, Sendable {
  /// The figure of one year.
  public struct Figure: Codable, Hashable, Sendable {
    /// As first published; `nil` when it was not, or when that is not known.
    public var firstPublished: Fraction?

    /// As last revised; `nil` when it was not.
    public var revised: Fraction?

    /// A figure, as first published and as revised.
    public init(firstPublished: Fraction? = nil, revised: Fraction? = nil) {
      self.firstPublished = firstPublished
      self.revised = revised
    }

    /// How far the revision moved it; `nil` when there is none, or when it does not fit.
    public var revision: Fraction? {
      guard let firstPublished, let revised else { return nil }
      return revised.subtracting(firstPublished)
    }

    /// The figure on a basis; `nil` when there is none.
    public func value(_ basis: Basis) -> Fraction? {
      switch basis {
      case .asFirstPublished: firstPublished
      case .asRevised: revised ?? firstPublished
      }
    }
  }

  /// Which figure of an earlier year a later one is held against.
  public enum Basis: String, CaseIterable, Codable, Hashable, Sendable {
    /// The one first published. A report written then can be checked against it.
    case asFirstPublished
    /// The one last revised, or first published where it was not revised. Like is compared with like.
    case asRevised
  }

  private var figures: [Int: Figure]

  /// Figures by year.
  public init(_ figures: [Int: Figure] = [:]) {
    self.figures = figures
  }

  /// Figures by year of which no revision is known.
  public init(firstPublished figures: [Int: Fraction]) {
    self.figures = figures.mapValues { Figure(firstPublished: $0) }
  }

  /// The figure of a year; `nil` when there is none.
  public subscript(year: Int) -> Figure? {
    get { figures[year] }
    set { figures[year] = newValue }
  }

  /// The years that have a figure on either basis, from the earliest.
  public var years: [Int] { figures.filter { $0.value.value(.asRevised) != nil }.keys.sorted() }

  /// How the figure moved since the year before.
  ///
  /// The later figure is taken as revised, where it was.
  ///
  /// - Parameters:
  ///   - year: The later year.
  ///   - basis: Which figure of the year before it is held against.
  ///   - polarity: Which way is better.
  ///   - tolerance: How much it may move and still be called similar.
  /// - Returns: The move; `nil` when the year or the one before has no figure. An earlier year never stands in for it.
  public func direction(
    in year: Int, against basis: Basis = .asRevised, polarity: Indicator.Polarity, tolerance: Tolerance = .none
  ) -> DirectionOfTravel? {
    let (before, overflow) = year.subtractingReportingOverflow(1)
    guard !overflow, let earlier = figures[before]?.value(basis), let later = figures[year]?.value(.asRevised)
    else { return nil }
    return DirectionOfTravel(from: earlier, to: later, polarity: polarity, tolerance: tolerance)
  }
}
