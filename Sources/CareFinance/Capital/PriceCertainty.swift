public import CareCore

/// How sure the price of a scheme is. Recorded in ``CapitalScheme/price``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum PriceCertainty: String, CodeSet {
  /// A contractor has named a price.
  case contractorPrice
  /// An estimate from exemplar or similar schemes.
  case indicative
}

extension PriceCertainty {
  /// What the list is called, for a reader.
  public static var title: String { "Certainty of price" }

  /// The field that the code is recorded in: `price`.
  public static var item: String { "price" }

  /// Where the list is named.
  public static var source: Source { .strategy2020("paragraph 46") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .contractorPrice: "Contractor’s price"
    case .indicative: "Indicative"
    }
  }
}
