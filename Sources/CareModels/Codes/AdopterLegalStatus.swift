public import CareCore

/// The legal relationship of the adopters. Returned as `LS_ADOPTR` in the AD1 table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum AdopterLegalStatus: String, CodeSet {
  /// Single adopter. Returned as `L0`.
  case single = "L0"
  /// Married couple, different gender. Returned as `L11`.
  case marriedDifferentGender = "L11"
  /// Married couple, same gender. Returned as `L12`.
  case marriedSameGender = "L12"
  /// Civil partnership. Returned as `L2`.
  case civilPartnership = "L2"
  /// Unmarried couple, different gender. Returned as `L3`.
  case unmarriedDifferentGender = "L3"
  /// Couple of the same gender, neither married nor in a civil partnership. Returned as `L4`.
  case unmarriedSameGender = "L4"
}

extension AdopterLegalStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Legal status of adopters" }

  /// The item that the code is returned in: `LS_ADOPTR`.
  public static var item: String { "LS_ADOPTR" }

  /// Where the list is published.
  public static var source: Source { .ssda903("LS_ADOPTR") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .single: "Single adopter"
    case .marriedDifferentGender: "Married couple, different gender"
    case .marriedSameGender: "Married couple, same gender"
    case .civilPartnership: "Civil partnership"
    case .unmarriedDifferentGender: "Unmarried couple, different gender"
    case .unmarriedSameGender: "Unmarried couple, same gender"
    }
  }
}

extension AdopterLegalStatus {
  /// How many adopters the code stands for.
  @inlinable public var adopters: NumberOfAdopters {
    switch self {
    case .single: .one
    default: .two
    }
  }
}
