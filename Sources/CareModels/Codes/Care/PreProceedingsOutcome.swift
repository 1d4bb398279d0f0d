public import CareCore

/// How the formal work before care proceedings ended.
///
/// The codes are words of this library.
@frozen public enum PreProceedingsOutcome: String, CodeSet {
  /// Proceedings issued.
  case proceedingsIssued
  /// Stepped down to a protection plan.
  case steppedDownToProtection
  /// Stepped down to a child in need plan.
  case steppedDownToNeed
  /// Looked after under section 20 of the Children Act 1989.
  case accommodated
  /// Living with relatives or friends by arrangement or private order.
  case familyArrangement
  /// Closed without further action.
  case closed
}

extension PreProceedingsOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of pre-proceedings" }

  /// The field that holds the code: `outcome`.
  public static var item: String { "outcome" }

  /// Where the words come from.
  public static var source: Source { .inspectionActionPlan("action 2, pre-proceedings") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .proceedingsIssued: "Proceedings issued"
    case .steppedDownToProtection: "Stepped down to a protection plan"
    case .steppedDownToNeed: "Stepped down to a child in need plan"
    case .accommodated: "Accommodated by consent"
    case .familyArrangement: "Family arrangement"
    case .closed: "Closed without further action"
    }
  }
}
