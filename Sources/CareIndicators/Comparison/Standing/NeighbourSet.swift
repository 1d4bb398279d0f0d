public import CareCore

/// The authorities most like each authority, by one version of a statistical-neighbour model.
///
/// Neighbours are not mutual: one may have another as its neighbour that has it not.
public struct NeighbourSet: Codable, Hashable, Sendable {
  /// Which version: `"2025"`. Means by different versions are not comparable.
  public let version: String

  /// Where it is published; `nil` when that is not known.
  public let source: Source?

  /// The neighbours of each authority by code, the closest first.
  private let neighbours: [String: [LocalAuthorityCode]]

  /// The neighbours of each authority, the closest first.
  public init(version: String, source: Source? = nil, _ neighbours: [LocalAuthorityCode: [LocalAuthorityCode]]) {
    self.version = version
    self.source = source
    self.neighbours = Dictionary(
      neighbours.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The neighbours of an authority, the closest first; `nil` when the set does not have it.
  public func neighbours(of authority: LocalAuthorityCode) -> [LocalAuthorityCode]? { neighbours[authority.text] }

  /// The authorities of the set, in the order of their codes.
  public var authorities: [LocalAuthorityCode] { neighbours.keys.sorted().map { LocalAuthorityCode($0) } }

  /// The mean of an authority's neighbours, those without a figure left out.
  ///
  /// Source: Department for Education, Local Authority Interactive Tool, user guide, "Statistical neighbour average".
  ///
  /// - Parameters:
  ///   - authority: Whose neighbours.
  ///   - figures: The figures by authority.
  /// - Returns: The mean and which neighbours it is of; `nil` when the set does not have the authority.
  public func mean(for authority: LocalAuthorityCode, of figures: [LocalAuthorityCode: Fraction]) -> NeighbourMean? {
    neighbours(of: authority).map { NeighbourMean(of: $0, in: figures) }
  }
}

/// The mean of an authority's statistical neighbours.
public struct NeighbourMean: Hashable, Sendable {
  /// The exact mean; `nil` when no neighbour has a figure, or when it does not fit.
  public let value: Fraction?

  /// The neighbours that have a figure, the closest first.
  public let counted: [LocalAuthorityCode]

  /// The neighbours that have none, the closest first.
  public let leftOut: [LocalAuthorityCode]

  /// The mean of those of the neighbours that have a figure. Each counts the same, however large it is.
  public init(of neighbours: [LocalAuthorityCode], in figures: [LocalAuthorityCode: Fraction]) {
    counted = neighbours.filter { figures[$0] != nil }
    leftOut = neighbours.filter { figures[$0] == nil }
    var sum: Fraction? = .zero
    for figure in counted.compactMap({ figures[$0] }) { sum = sum?.adding(figure) }
    value = sum?.divided(by: Fraction(counted.count))
  }
}
