public import CareCore

/// Which interval for visits to a looked-after child applied when a visit was due.
///
/// The codes are words of this library.
@frozen public enum VisitBasis: String, CodeSet {
  /// Within a week of the start of a placement.
  case firstWeek
  /// At least every six weeks: the first year of a placement, and later unless it is to last until 18.
  case sixWeeks
  /// At least every three months: after a year, in a placement to last until 18.
  case threeMonths
  /// Temporary approval, an interim care order with a parent, or a parent not yet assessed.
  case weekly
  /// After the first review, under temporary approval or an interim care order with a parent.
  case fourWeeks
  /// The child or carer asked, or something called for it.
  case requested
  /// A standard of the authority beyond the regulations.
  case local
}

extension VisitBasis {
  /// What the list is called, for a reader.
  public static var title: String { "Basis of visit" }

  /// The field that holds the code: `basis`.
  public static var item: String { "basis" }

  /// Where the words come from.
  public static var source: Source { .carePlanningRegulations("regulation 28") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .firstWeek: "First week"
    case .sixWeeks: "Six-weekly"
    case .threeMonths: "Three-monthly"
    case .weekly: "Weekly until the first review"
    case .fourWeeks: "Four-weekly"
    case .requested: "Asked for"
    case .local: "Local standard"
    }
  }
}
