public import CareCore

/// A child's sex. Returned as `SEX` in the header and unaccompanied children tables.
///
/// The codes were `1` and `2` until the return for 2024 and have been `M`, `F` and `U` since; ``meaning`` makes the
/// two alike. Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum Sex: String, CodeSet {
  /// Male. Returned as `1`. To the return for 2024.
  case maleTo2024 = "1"
  /// Female. Returned as `2`. To the return for 2024.
  case femaleTo2024 = "2"
  /// Male. Returned as `M`. From the return for 2025.
  case male = "M"
  /// Female. Returned as `F`. From the return for 2025.
  case female = "F"
  /// Unknown. Returned as `U`. From the return for 2025.
  case unknown = "U"
}

extension Sex {
  /// What the list is called, for a reader.
  public static var title: String { "Sex" }

  /// The item that the code is returned in: `SEX`.
  public static var item: String { "SEX" }

  /// Where the list is published.
  public static var source: Source { .ssda903("SEX") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .maleTo2024: "Male (to 2024)"
    case .femaleTo2024: "Female (to 2024)"
    case .male: "Male"
    case .female: "Female"
    case .unknown: "Unknown"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .maleTo2024, .femaleTo2024: .through(2024)
    case .male, .female, .unknown: .from(2025)
    }
  }
}

extension Sex {
  /// What the code means, whichever year's code says it: compare this, not the code, across years.
  @inlinable public var meaning: SexMeaning {
    switch self {
    case .male, .maleTo2024: .male
    case .female, .femaleTo2024: .female
    case .unknown: .unknown
    }
  }
}
