public import CareCore

/// Where a care leaver lives, and whether that is suitable. Returned as `ACCOM` in the OC3 table.
///
/// The letter says where and the digit says whether it is suitable: 1 suitable, 2 unsuitable. Source: guide to the
/// SSDA903 collection, as specified for 2017–2026.
@frozen public enum CareLeaverAccommodation: String, GroupedCodeSet {
  /// With parents or relatives, judged suitable. Returned as `B1`.
  case withParentsOrRelativesSuitable = "B1"
  /// With parents or relatives, judged unsuitable. Returned as `B2`.
  case withParentsOrRelativesUnsuitable = "B2"
  /// Community home or other residential care, judged suitable. Returned as `C1`.
  case residentialCareSuitable = "C1"
  /// Community home or other residential care, judged unsuitable. Returned as `C2`.
  case residentialCareUnsuitable = "C2"
  /// Semi-independent or transitional accommodation, judged suitable. Returned as `D1`.
  case semiIndependentSuitable = "D1"
  /// Semi-independent or transitional accommodation, judged unsuitable. Returned as `D2`.
  case semiIndependentUnsuitable = "D2"
  /// Supported lodgings, judged suitable. Returned as `E1`.
  case supportedLodgingsSuitable = "E1"
  /// Supported lodgings, judged unsuitable. Returned as `E2`.
  case supportedLodgingsUnsuitable = "E2"
  /// Gone abroad, judged suitable. Returned as `G1`.
  case abroadSuitable = "G1"
  /// Gone abroad, judged unsuitable. Returned as `G2`.
  case abroadUnsuitable = "G2"
  /// Deported, judged suitable. Returned as `H1`.
  case deportedSuitable = "H1"
  /// Deported, judged unsuitable. Returned as `H2`.
  case deportedUnsuitable = "H2"
  /// Ordinary lodgings without formal support, judged suitable. Returned as `K1`.
  case ordinaryLodgingsSuitable = "K1"
  /// Ordinary lodgings without formal support, judged unsuitable. Returned as `K2`.
  case ordinaryLodgingsUnsuitable = "K2"
  /// Residence not known, judged suitable. Returned as `R1`.
  case residenceNotKnownSuitable = "R1"
  /// Residence not known, judged unsuitable. Returned as `R2`.
  case residenceNotKnownUnsuitable = "R2"
  /// No fixed abode or homeless, judged suitable. Returned as `S1`. Taken as closed after the return for 2022: rule
  /// 133 then accepts only the unsuitable code.
  case homelessSuitable = "S1"
  /// No fixed abode or homeless, judged unsuitable. Returned as `S2`.
  case homelessUnsuitable = "S2"
  /// Foyer or similar supported accommodation, judged suitable. Returned as `T1`.
  case foyerSuitable = "T1"
  /// Foyer or similar supported accommodation, judged unsuitable. Returned as `T2`.
  case foyerUnsuitable = "T2"
  /// Independent living, judged suitable. Returned as `U1`.
  case independentLivingSuitable = "U1"
  /// Independent living, judged unsuitable. Returned as `U2`.
  case independentLivingUnsuitable = "U2"
  /// Emergency accommodation, judged suitable. Returned as `V1`.
  case emergencySuitable = "V1"
  /// Emergency accommodation, judged unsuitable. Returned as `V2`.
  case emergencyUnsuitable = "V2"
  /// Bed and breakfast, judged suitable. Returned as `W1`.
  case bedAndBreakfastSuitable = "W1"
  /// Bed and breakfast, judged unsuitable. Returned as `W2`.
  case bedAndBreakfastUnsuitable = "W2"
  /// In custody, judged suitable. Returned as `X1`. Taken as closed after the return for 2022: rule 133 then accepts
  /// only the unsuitable code.
  case inCustodySuitable = "X1"
  /// In custody, judged unsuitable. Returned as `X2`.
  case inCustodyUnsuitable = "X2"
  /// Other accommodation, judged suitable. Returned as `Y1`.
  case otherSuitable = "Y1"
  /// Other accommodation, judged unsuitable. Returned as `Y2`.
  case otherUnsuitable = "Y2"
  /// With former foster carers, judged suitable. Returned as `Z1`.
  case withFormerFosterCarersSuitable = "Z1"
  /// With former foster carers, judged unsuitable. Returned as `Z2`.
  case withFormerFosterCarersUnsuitable = "Z2"
  /// Information not known, or not applicable. Returned as `0`.
  case notKnown = "0"
}

extension CareLeaverAccommodation {
  /// What the list is called, for a reader.
  public static var title: String { "Care leaver accommodation" }

  /// The item that the code is returned in: `ACCOM`.
  public static var item: String { "ACCOM" }

  /// Where the list is published.
  public static var source: Source { .ssda903("ACCOM") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .withParentsOrRelativesSuitable: "With parents or relatives, suitable"
    case .withParentsOrRelativesUnsuitable: "With parents or relatives, unsuitable"
    case .residentialCareSuitable: "Community home or other residential care, suitable"
    case .residentialCareUnsuitable: "Community home or other residential care, unsuitable"
    case .semiIndependentSuitable: "Semi-independent or transitional accommodation, suitable"
    case .semiIndependentUnsuitable: "Semi-independent or transitional accommodation, unsuitable"
    case .supportedLodgingsSuitable: "Supported lodgings, suitable"
    case .supportedLodgingsUnsuitable: "Supported lodgings, unsuitable"
    case .abroadSuitable: "Gone abroad, suitable"
    case .abroadUnsuitable: "Gone abroad, unsuitable"
    case .deportedSuitable: "Deported, suitable"
    case .deportedUnsuitable: "Deported, unsuitable"
    case .ordinaryLodgingsSuitable: "Ordinary lodgings without formal support, suitable"
    case .ordinaryLodgingsUnsuitable: "Ordinary lodgings without formal support, unsuitable"
    case .residenceNotKnownSuitable: "Residence not known, suitable"
    case .residenceNotKnownUnsuitable: "Residence not known, unsuitable"
    case .homelessSuitable: "No fixed abode or homeless, suitable"
    case .homelessUnsuitable: "No fixed abode or homeless, unsuitable"
    case .foyerSuitable: "Foyer or similar supported accommodation, suitable"
    case .foyerUnsuitable: "Foyer or similar supported accommodation, unsuitable"
    case .independentLivingSuitable: "Independent living, suitable"
    case .independentLivingUnsuitable: "Independent living, unsuitable"
    case .emergencySuitable: "Emergency accommodation, suitable"
    case .emergencyUnsuitable: "Emergency accommodation, unsuitable"
    case .bedAndBreakfastSuitable: "Bed and breakfast, suitable"
    case .bedAndBreakfastUnsuitable: "Bed and breakfast, unsuitable"
    case .inCustodySuitable: "In custody, suitable"
    case .inCustodyUnsuitable: "In custody, unsuitable"
    case .otherSuitable: "Other accommodation, suitable"
    case .otherUnsuitable: "Other accommodation, unsuitable"
    case .withFormerFosterCarersSuitable: "With former foster carers, suitable"
    case .withFormerFosterCarersUnsuitable: "With former foster carers, unsuitable"
    case .notKnown: "Not known or not applicable"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .homelessSuitable, .inCustodySuitable: .through(2022)
    default: .always
    }
  }
}
