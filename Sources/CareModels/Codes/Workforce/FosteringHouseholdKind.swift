public import CareCore

/// What a fostering household, or another host, was approved as.
///
/// The codes are words of this library.
@frozen public enum FosteringHouseholdKind: String, CodeSet {
  /// An in-house household approved for any child.
  case mainstream
  /// Approved for one child or a group of siblings whom it knows.
  case connected
  /// A specialist carer for one child, for a limited time.
  case oneToOne
  /// A specialist carer for more than one child, for a limited time.
  case pathway
  /// Short breaks.
  case shortBreaks
  /// Fostering for adoption.
  case fosteringForAdoption
  /// A host for young people of 16 or over.
  case supportedLodgings
  /// A household of an independent fostering agency.
  case agency
}

extension FosteringHouseholdKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of fostering household" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { .fosteringMinutes("43, carers") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .mainstream: "Mainstream"
    case .connected: "Connected carer"
    case .oneToOne: "Specialist, one-to-one"
    case .pathway: "Specialist, pathway"
    case .shortBreaks: "Short breaks"
    case .fosteringForAdoption: "Fostering for adoption"
    case .supportedLodgings: "Supported lodgings"
    case .agency: "Agency"
    }
  }
}
