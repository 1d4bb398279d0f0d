extension CareLeaverAccommodation {
  /// Where a care leaver lives, whatever its suitability: the letter of the code.
  @frozen public enum Group: String, CodeGroup {
    /// With parents or relatives.
    case withParentsOrRelatives
    /// Community home or other residential care.
    case residentialCare
    /// Semi-independent or transitional accommodation.
    case semiIndependent
    /// Supported lodgings.
    case supportedLodgings
    /// Gone abroad.
    case abroad
    /// Deported.
    case deported
    /// Ordinary lodgings without formal support.
    case ordinaryLodgings
    /// Residence not known.
    case residenceNotKnown
    /// No fixed abode or homeless.
    case homeless
    /// Foyer or similar supported accommodation.
    case foyer
    /// Independent living.
    case independentLiving
    /// Emergency accommodation.
    case emergency
    /// Bed and breakfast.
    case bedAndBreakfast
    /// In custody.
    case inCustody
    /// Other accommodation.
    case other
    /// With former foster carers.
    case withFormerFosterCarers
    /// Not known or not applicable.
    case notKnown

    /// What the grouping is called, for a reader.
    public static var title: String { "Accommodation" }

    /// What the group is called, for a reader.
    public var title: String {
      switch self {
      case .withParentsOrRelatives: "With parents or relatives"
      case .residentialCare: "Community home or other residential care"
      case .semiIndependent: "Semi-independent or transitional accommodation"
      case .supportedLodgings: "Supported lodgings"
      case .abroad: "Gone abroad"
      case .deported: "Deported"
      case .ordinaryLodgings: "Ordinary lodgings without formal support"
      case .residenceNotKnown: "Residence not known"
      case .homeless: "No fixed abode or homeless"
      case .foyer: "Foyer or similar supported accommodation"
      case .independentLiving: "Independent living"
      case .emergency: "Emergency accommodation"
      case .bedAndBreakfast: "Bed and breakfast"
      case .inCustody: "In custody"
      case .other: "Other accommodation"
      case .withFormerFosterCarers: "With former foster carers"
      case .notKnown: "Not known or not applicable"
      }
    }
  }

  /// The group that the code belongs to.
  @inlinable public var group: Group {
    switch self {
    case .withParentsOrRelativesSuitable, .withParentsOrRelativesUnsuitable: .withParentsOrRelatives
    case .residentialCareSuitable, .residentialCareUnsuitable: .residentialCare
    case .semiIndependentSuitable, .semiIndependentUnsuitable: .semiIndependent
    case .supportedLodgingsSuitable, .supportedLodgingsUnsuitable: .supportedLodgings
    case .abroadSuitable, .abroadUnsuitable: .abroad
    case .deportedSuitable, .deportedUnsuitable: .deported
    case .ordinaryLodgingsSuitable, .ordinaryLodgingsUnsuitable: .ordinaryLodgings
    case .residenceNotKnownSuitable, .residenceNotKnownUnsuitable: .residenceNotKnown
    case .homelessSuitable, .homelessUnsuitable: .homeless
    case .foyerSuitable, .foyerUnsuitable: .foyer
    case .independentLivingSuitable, .independentLivingUnsuitable: .independentLiving
    case .emergencySuitable, .emergencyUnsuitable: .emergency
    case .bedAndBreakfastSuitable, .bedAndBreakfastUnsuitable: .bedAndBreakfast
    case .inCustodySuitable, .inCustodyUnsuitable: .inCustody
    case .otherSuitable, .otherUnsuitable: .other
    case .withFormerFosterCarersSuitable, .withFormerFosterCarersUnsuitable: .withFormerFosterCarers
    case .notKnown: .notKnown
    }
  }
}

extension CareLeaverAccommodation {
  /// Whether an authority judges accommodation suitable.
  @frozen public enum Suitability: String, CodeGroup {
    /// Suitable: the code ends in 1.
    case suitable
    /// Unsuitable: the code ends in 2.
    case unsuitable

    /// What the grouping is called, for a reader.
    public static var title: String { "Suitability of accommodation" }

    /// What the answer is called, for a reader.
    public var title: String {
      switch self {
      case .suitable: "Suitable"
      case .unsuitable: "Unsuitable"
      }
    }
  }

  /// Whether the accommodation is judged suitable; `nil` when there is no information (`0`).
  @inlinable public var suitability: Suitability? {
    switch self {
    case .notKnown: nil
    case .withParentsOrRelativesSuitable, .residentialCareSuitable, .semiIndependentSuitable,
      .supportedLodgingsSuitable, .abroadSuitable, .deportedSuitable, .ordinaryLodgingsSuitable,
      .residenceNotKnownSuitable, .homelessSuitable, .foyerSuitable, .independentLivingSuitable, .emergencySuitable,
      .bedAndBreakfastSuitable, .inCustodySuitable, .otherSuitable, .withFormerFosterCarersSuitable:
      .suitable
    case .withParentsOrRelativesUnsuitable, .residentialCareUnsuitable, .semiIndependentUnsuitable,
      .supportedLodgingsUnsuitable, .abroadUnsuitable, .deportedUnsuitable, .ordinaryLodgingsUnsuitable,
      .residenceNotKnownUnsuitable, .homelessUnsuitable, .foyerUnsuitable, .independentLivingUnsuitable,
      .emergencyUnsuitable, .bedAndBreakfastUnsuitable, .inCustodyUnsuitable, .otherUnsuitable,
      .withFormerFosterCarersUnsuitable:
      .unsuitable
    }
  }

  /// Whether the accommodation is judged suitable; `false` when it is judged unsuitable and when nothing is known.
  @inlinable public var isSuitable: Bool { suitability == .suitable }

  /// Whether the young person is left out of rates of suitable accommodation: abroad, deported or residence not known.
  ///
  /// No information at all (`0`) stays in the base. Source: Local Authority Interactive Tool data dictionary, item 112.
  @inlinable public var leavesTheBase: Bool {
    switch group {
    case .abroad, .deported, .residenceNotKnown: true
    default: false
    }
  }
}
