public import CareCore

/// How a member of staff is employed.
///
/// The codes are words of this library.
@frozen public enum StaffEmployment: String, CodeSet {
  /// Permanent.
  case permanent
  /// Fixed term.
  case fixedTerm
  /// Agency.
  case agency
  /// Secondment.
  case secondment
}

extension StaffEmployment {
  /// What the list is called, for a reader.
  public static var title: String { "Employment" }

  /// The field that holds the code: `employment`.
  public static var item: String { "employment" }

  /// Where the words come from.
  public static var source: Source {
    Source("Department for Education, children's social work workforce census", "contract type")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .permanent: "Permanent"
    case .fixedTerm: "Fixed term"
    case .agency: "Agency"
    case .secondment: "Secondment"
    }
  }
}
