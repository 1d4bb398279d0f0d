public import CareCore

/// What early help offers a family. The raw values are words of this library.
@frozen public enum EarlyHelpOffer: String, CodeSet {
  /// Signposting or advice.
  case signposting
  /// Short-term tailored or intensive support.
  case shortTerm
  /// Normally up to twelve months.
  case longerTerm
  /// Programme for families with young children.
  case youngChildren
  /// Specialist youth support.
  case specialistYouth
}

extension EarlyHelpOffer {
  /// What the list is called, for a reader.
  public static var title: String { "Early help offer" }

  /// The field that the code is kept in: `offer`.
  public static var item: String { "offer" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJune2021("departmental overview, paragraph 35") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .signposting: "Signposting or advice"
    case .shortTerm: "Short-term tailored or intensive support"
    case .longerTerm: "Longer-term intensive support"
    case .youngChildren: "Programme for families with young children"
    case .specialistYouth: "Specialist youth support"
    }
  }
}
