public import CareCore

/// How an external placement was bought.
///
/// The codes are words of this library; the pilot writes `Framework`, `Spot` and `Block`.
@frozen public enum ProcurementRoute: String, CodeSet {
  /// From providers on a framework agreement.
  case framework
  /// For this one child, outside any agreement.
  case spot
  /// From places paid for in advance.
  case block
}

extension ProcurementRoute {
  /// What the list is called, for a reader.
  public static var title: String { "Procurement route" }

  /// The field that holds the code: `procurement`.
  public static var item: String { "procurement" }

  /// Where the words come from.
  public static var source: Source { Source("LIIA section 251 child-level pilot 2023", "Procurement platform") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .framework: "Framework"
    case .spot: "Spot purchase"
    case .block: "Block contract"
    }
  }
}
