public import CareCore

/// The category of abuse that a child protection plan records. Returned as `InitialCategoryOfAbuse` and
/// `LatestCategoryOfAbuse` in the children in need census.
///
/// Source: guide to the children in need census, as specified for 2017–2026.
@frozen public enum AbuseCategory: String, CodeSet {
  /// Neglect. Returned as `NEG`.
  case neglect = "NEG"
  /// Physical abuse. Returned as `PHY`.
  case physical = "PHY"
  /// Sexual abuse. Returned as `SAB`.
  case sexual = "SAB"
  /// Emotional abuse. Returned as `EMO`.
  case emotional = "EMO"
  /// More than one category; not recommended. Returned as `MUL`.
  case multiple = "MUL"
}

extension AbuseCategory {
  /// What the list is called, for a reader.
  public static var title: String { "Category of abuse" }

  /// The first of the two items that the code is returned in: `InitialCategoryOfAbuse`.
  public static var item: String { "InitialCategoryOfAbuse" }

  /// Where the list is published.
  public static var source: Source { .childrenInNeed("InitialCategoryOfAbuse; LatestCategoryOfAbuse") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .neglect: "Neglect"
    case .physical: "Physical abuse"
    case .sexual: "Sexual abuse"
    case .emotional: "Emotional abuse"
    case .multiple: "Multiple"
    }
  }
}
