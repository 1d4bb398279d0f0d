public import CareCore

/// The sex of the adopter or adopters. Returned as `SEX_ADOPTR` in the AD1 table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026.
@frozen public enum AdopterSex: String, CodeSet {
  /// Single male. Returned as `M1`.
  case singleMale = "M1"
  /// Single female. Returned as `F1`.
  case singleFemale = "F1"
  /// Male couple. Returned as `MM`.
  case maleCouple = "MM"
  /// Female couple. Returned as `FF`.
  case femaleCouple = "FF"
  /// Male and female couple. Returned as `MF`.
  case maleAndFemaleCouple = "MF"
}

extension AdopterSex {
  /// What the list is called, for a reader.
  public static var title: String { "Sex of adopters" }

  /// The item that the code is returned in: `SEX_ADOPTR`.
  public static var item: String { "SEX_ADOPTR" }

  /// Where the list is published.
  public static var source: Source { .ssda903("SEX_ADOPTR") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .singleMale: "Single male"
    case .singleFemale: "Single female"
    case .maleCouple: "Male couple"
    case .femaleCouple: "Female couple"
    case .maleAndFemaleCouple: "Male and female couple"
    }
  }
}

extension AdopterSex {
  /// How many adopters the code stands for.
  @inlinable public var adopters: NumberOfAdopters {
    switch self {
    case .singleMale, .singleFemale: .one
    case .maleCouple, .femaleCouple, .maleAndFemaleCouple: .two
    }
  }
}
