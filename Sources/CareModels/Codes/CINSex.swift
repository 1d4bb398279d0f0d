public import CareCore

/// A child's sex in the children in need census. Returned as `Sex` since 2025, and before that as `GenderCurrent`.
///
/// Source: guide to the children in need census, as specified for 2017–2026.
@frozen public enum CINSex: String, CodeSet {
  /// Not recorded, or the child is not yet born. Returned as `0`. To the census of 2024.
  case notRecordedOrUnborn = "0"
  /// Male. Returned as `1`. To the census of 2024.
  case maleTo2024 = "1"
  /// Female. Returned as `2`. To the census of 2024.
  case femaleTo2024 = "2"
  /// Indeterminate. Returned as `9`. To the census of 2024.
  case indeterminate = "9"
  /// Male. Returned as `M`. From the census of 2025.
  case male = "M"
  /// Female. Returned as `F`. From the census of 2025.
  case female = "F"
  /// Unknown. Returned as `U`. From the census of 2025.
  case unknown = "U"
}

extension CINSex {
  /// What the list is called, for a reader.
  public static var title: String { "Sex (children in need census)" }

  /// The item that the code is returned in: `Sex`.
  public static var item: String { "Sex" }

  /// Where the list is published.
  public static var source: Source { .childrenInNeed("Sex; GenderCurrent to 2024") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .notRecordedOrUnborn: "Not recorded or unborn (to 2024)"
    case .maleTo2024: "Male (to 2024)"
    case .femaleTo2024: "Female (to 2024)"
    case .indeterminate: "Indeterminate (to 2024)"
    case .male: "Male"
    case .female: "Female"
    case .unknown: "Unknown"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .notRecordedOrUnborn, .maleTo2024, .femaleTo2024, .indeterminate: .through(2024)
    case .male, .female, .unknown: .from(2025)
    }
  }
}

extension CINSex {
  /// What the code means, whichever year's code says it: compare this, not the code, across years.
  @inlinable public var meaning: SexMeaning {
    switch self {
    case .male, .maleTo2024: .male
    case .female, .femaleTo2024: .female
    case .unknown: .unknown
    case .indeterminate: .indeterminate
    case .notRecordedOrUnborn: .notRecorded
    }
  }
}
