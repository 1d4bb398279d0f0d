public import CareCore

/// Why an episode ended. Returned as `REC` in the episodes table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026. `E43` and `E44` gave way to `E45`–`E48` in
/// the return for 2019.
@frozen public enum ReasonEpisodeCeased: String, GroupedCodeSet {
  /// The episode ended and another began on the same day: the child is still looked after. Returned as `X1`.
  case continued = "X1"
  /// Adopted, application unopposed. Returned as `E11`.
  case adoptedUnopposed = "E11"
  /// Adopted, consent dispensed with by the court. Returned as `E12`.
  case adoptedConsentDispensedWith = "E12"
  /// Died. Returned as `E2`.
  case died = "E2"
  /// Care taken over by another local authority in the United Kingdom. Returned as `E3`.
  case otherAuthorityTookOver = "E3"
  /// Returned to a person with parental responsibility as part of the care plan. Returned as `E4A`.
  case returnedHomePlanned = "E4A"
  /// Returned to a person with parental responsibility otherwise than as part of the care plan. Returned as `E4B`.
  case returnedHomeUnplanned = "E4B"
  /// Left care to live with parents, relatives or another person who has no parental responsibility. Returned as
  /// `E13`.
  case livingWithoutParentalResponsibility = "E13"
  /// Child arrangements order saying with whom the child lives, or a residence order before it. Returned as `E41`.
  case childArrangementsOrder = "E41"
  /// Special guardianship order to a former foster carer. Returned as `E43`. To the return for 2018.
  case specialGuardianshipFormerFosterCarer = "E43"
  /// Special guardianship order to a carer other than a former foster carer. Returned as `E44`. To the return for
  /// 2018.
  case specialGuardianshipOtherCarer = "E44"
  /// Special guardianship order to a former foster carer who is a relative or friend. Returned as `E45`. From the
  /// return for 2019.
  case specialGuardianshipFormerFosterCarerRelative = "E45"
  /// Special guardianship order to a former foster carer who is not a relative or friend. Returned as `E46`. From the
  /// return for 2019.
  case specialGuardianshipFormerFosterCarerOther = "E46"
  /// Special guardianship order to a relative or friend who was not the foster carer. Returned as `E47`. From the
  /// return for 2019.
  case specialGuardianshipOtherCarerRelative = "E47"
  /// Special guardianship order to someone who was neither the foster carer nor a relative or friend. Returned as
  /// `E48`. From the return for 2019.
  case specialGuardianshipOtherCarerOther = "E48"
  /// Independent living with formal support. Returned as `E5`.
  case independentLivingSupported = "E5"
  /// Independent living without formal support. Returned as `E6`.
  case independentLivingUnsupported = "E6"
  /// Moved to residential care that adult social care funds. Returned as `E7`.
  case adultSocialCare = "E7"
  /// Sentenced to custody. Returned as `E9`.
  case sentencedToCustody = "E9"
  /// Accommodation on remand ended. Returned as `E14`.
  case remandEnded = "E14"
  /// Found to be 18 or over by an age assessment, where `E5`, `E6` and `E7` do not apply. Returned as `E15`.
  case foundToBeAdult = "E15"
  /// Moved abroad. Returned as `E16`.
  case movedAbroad = "E16"
  /// Reached 18 and stayed with the same carers, including under staying put. Returned as `E17`.
  case remainedWithCarers = "E17"
  /// Ceased for any other reason. Returned as `E8`.
  case otherReason = "E8"
}

extension ReasonEpisodeCeased {
  /// What the list is called, for a reader.
  public static var title: String { "Reason episode ceased" }

  /// The item that the code is returned in: `REC`.
  public static var item: String { "REC" }

  /// Where the list is published.
  public static var source: Source { .ssda903("REC") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .continued: "Episode ceased and another began the same day"
    case .adoptedUnopposed: "Adopted, application unopposed"
    case .adoptedConsentDispensedWith: "Adopted, consent dispensed with by the court"
    case .died: "Died"
    case .otherAuthorityTookOver: "Care taken over by another UK authority"
    case .returnedHomePlanned: "Returned home, planned"
    case .returnedHomeUnplanned: "Returned home, not planned"
    case .livingWithoutParentalResponsibility: "Left to live with someone without parental responsibility"
    case .childArrangementsOrder: "Child arrangements or residence order"
    case .specialGuardianshipFormerFosterCarer: "Special guardianship to former foster carer (to 2018)"
    case .specialGuardianshipOtherCarer: "Special guardianship to another carer (to 2018)"
    case .specialGuardianshipFormerFosterCarerRelative:
      "Special guardianship to former foster carer, relative or friend"
    case .specialGuardianshipFormerFosterCarerOther:
      "Special guardianship to former foster carer, not a relative or friend"
    case .specialGuardianshipOtherCarerRelative: "Special guardianship to another carer, relative or friend"
    case .specialGuardianshipOtherCarerOther: "Special guardianship to another carer, not a relative or friend"
    case .independentLivingSupported: "Independent living with formal support"
    case .independentLivingUnsupported: "Independent living without formal support"
    case .adultSocialCare: "Residential care funded by adult social care"
    case .sentencedToCustody: "Sentenced to custody"
    case .remandEnded: "Accommodation on remand ended"
    case .foundToBeAdult: "Age assessment found 18 or over"
    case .movedAbroad: "Moved abroad"
    case .remainedWithCarers: "Aged 18 and remained with carers"
    case .otherReason: "Any other reason"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .specialGuardianshipFormerFosterCarer, .specialGuardianshipOtherCarer: .through(2018)
    case .specialGuardianshipFormerFosterCarerRelative, .specialGuardianshipFormerFosterCarerOther,
      .specialGuardianshipOtherCarerRelative, .specialGuardianshipOtherCarerOther:
      .from(2019)
    default: .always
    }
  }
}
