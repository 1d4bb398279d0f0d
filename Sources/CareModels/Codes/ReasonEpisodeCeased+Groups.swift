extension ReasonEpisodeCeased {
  /// The groups that reasons for leaving care are reported in. Codes that were split or replaced fall in one group,
  /// so that years compare.
  @frozen public enum Group: String, CodeGroup {
    /// Not a reason for leaving care: another episode began on the same day.
    case continued
    /// Adopted.
    case adopted
    /// Under a special guardianship order, whoever holds it.
    case specialGuardianship
    /// Child arrangements or residence order.
    case childArrangementsOrder
    /// Returned to a person with parental responsibility, planned or not.
    case returnedHome
    /// Left to live with someone who has no parental responsibility.
    case livingWithoutParentalResponsibility
    /// Independent living, with or without formal support.
    case independentLiving
    /// Reached 18 and remained with the same carers.
    case remainedWithCarers
    /// Adult social care.
    case adultSocialCare
    /// Sentenced to custody.
    case sentencedToCustody
    /// Remand ended.
    case remandEnded
    /// Found to be 18 or over.
    case foundToBeAdult
    /// Moved abroad.
    case movedAbroad
    /// Another authority took over.
    case otherAuthority
    /// Died.
    case died
    /// Other reason.
    case other

    /// What the grouping is called, for a reader.
    public static var title: String { "Reason for leaving care" }

    /// What the group is called, for a reader.
    public var title: String {
      switch self {
      case .continued: "Still looked after"
      case .adopted: "Adopted"
      case .specialGuardianship: "Special guardianship order"
      case .childArrangementsOrder: "Child arrangements or residence order"
      case .returnedHome: "Returned home"
      case .livingWithoutParentalResponsibility: "With someone without parental responsibility"
      case .independentLiving: "Independent living"
      case .remainedWithCarers: "Remained with carers"
      case .adultSocialCare: "Adult social care"
      case .sentencedToCustody: "Sentenced to custody"
      case .remandEnded: "Remand ended"
      case .foundToBeAdult: "Found to be 18 or over"
      case .movedAbroad: "Moved abroad"
      case .otherAuthority: "Another authority took over"
      case .died: "Died"
      case .other: "Other reason"
      }
    }
  }

  /// The group that the code belongs to.
  @inlinable public var group: Group {
    switch self {
    case .continued: .continued
    case .adoptedUnopposed, .adoptedConsentDispensedWith: .adopted
    case .specialGuardianshipFormerFosterCarer, .specialGuardianshipOtherCarer,
      .specialGuardianshipFormerFosterCarerRelative, .specialGuardianshipFormerFosterCarerOther,
      .specialGuardianshipOtherCarerRelative, .specialGuardianshipOtherCarerOther:
      .specialGuardianship
    case .childArrangementsOrder: .childArrangementsOrder
    case .returnedHomePlanned, .returnedHomeUnplanned: .returnedHome
    case .livingWithoutParentalResponsibility: .livingWithoutParentalResponsibility
    case .independentLivingSupported, .independentLivingUnsupported: .independentLiving
    case .remainedWithCarers: .remainedWithCarers
    case .adultSocialCare: .adultSocialCare
    case .sentencedToCustody: .sentencedToCustody
    case .remandEnded: .remandEnded
    case .foundToBeAdult: .foundToBeAdult
    case .movedAbroad: .movedAbroad
    case .otherAuthorityTookOver: .otherAuthority
    case .died: .died
    case .otherReason: .other
    }
  }
}

extension ReasonEpisodeCeased {
  /// Whether the child is still looked after: another episode began on the same day (`X1`).
  @inlinable public var continues: Bool {
    switch self {
    case .continued: true
    default: false
    }
  }

  /// Whether the child was adopted (`E11`, `E12`).
  @inlinable public var isAdoption: Bool {
    switch self {
    case .adoptedUnopposed, .adoptedConsentDispensedWith: true
    default: false
    }
  }

  /// Whether a special guardianship order was made (`E45`–`E48`; `E43`, `E44` before 2019).
  @inlinable public var isSpecialGuardianship: Bool {
    switch self {
    case .specialGuardianshipFormerFosterCarer, .specialGuardianshipOtherCarer,
      .specialGuardianshipFormerFosterCarerRelative, .specialGuardianshipFormerFosterCarerOther,
      .specialGuardianshipOtherCarerRelative, .specialGuardianshipOtherCarerOther:
      true
    default: false
    }
  }

  /// Whether a child arrangements or residence order was made (`E41`).
  @inlinable public var isChildArrangementsOrder: Bool {
    switch self {
    case .childArrangementsOrder: true
    default: false
    }
  }

  /// Whether the child returned home to a person with parental responsibility (`E4A`, `E4B`).
  @inlinable public var isReturnHome: Bool {
    switch self {
    case .returnedHomePlanned, .returnedHomeUnplanned: true
    default: false
    }
  }

  /// Whether the young person moved to independent living (`E5`, `E6`).
  @inlinable public var isIndependentLiving: Bool {
    switch self {
    case .independentLivingSupported, .independentLivingUnsupported: true
    default: false
    }
  }
}
