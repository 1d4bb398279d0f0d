public import CareCore

/// Who referred a child. Returned as `ReferralSource` in the children in need census.
///
/// Source: guide to the children in need census, as specified for 2017–2026.
@frozen public enum ReferralSource: String, GroupedCodeSet {
  /// Individual: family member, relative or carer. Returned as `1A`.
  case familyMember = "1A"
  /// Individual: acquaintance, such as a neighbour or child minder. Returned as `1B`.
  case acquaintance = "1B"
  /// The child or young person themselves. Returned as `1C`.
  case selfReferral = "1C"
  /// Another individual, including a stranger. Returned as `1D`.
  case otherIndividual = "1D"
  /// School. Returned as `2A`.
  case school = "2A"
  /// Education service. Returned as `2B`.
  case educationService = "2B"
  /// Health: general practitioner. Returned as `3A`.
  case generalPractitioner = "3A"
  /// Health: health visitor. Returned as `3B`.
  case healthVisitor = "3B"
  /// Health: school nurse. Returned as `3C`.
  case schoolNurse = "3C"
  /// Health: other primary health service. Returned as `3D`.
  case otherPrimaryHealth = "3D"
  /// Health: accident and emergency. Returned as `3E`.
  case accidentAndEmergency = "3E"
  /// Another health service, such as a hospice. Returned as `3F`.
  case otherHealth = "3F"
  /// Housing: the local authority or a housing association. Returned as `4`.
  case housing = "4"
  /// Social care service of a local authority, such as adult social care. Returned as `5A`.
  case authoritySocialCare = "5A"
  /// Another department of the authority, such as youth offending, other than housing. Returned as `5B`.
  case authorityOtherInternal = "5B"
  /// Another local authority, such as its adult social care. Returned as `5C`.
  case authorityExternal = "5C"
  /// Early help service of the local authority. Returned as `5D`. From the census of 2023.
  case earlyHelp = "5D"
  /// Police. Returned as `6`.
  case police = "6"
  /// Other legal agency: courts, probation, immigration, Cafcass or prison. Returned as `7`.
  case otherLegalAgency = "7"
  /// Other, including children's centres, independent providers and voluntary organisations. Returned as `8`.
  case other = "8"
  /// Anonymous. Returned as `9`.
  case anonymous = "9"
  /// Unknown. Returned as `10`.
  case unknown = "10"
}

extension ReferralSource {
  /// What the list is called, for a reader.
  public static var title: String { "Referral source" }

  /// The item that the code is returned in: `ReferralSource`.
  public static var item: String { "ReferralSource" }

  /// Where the list is published.
  public static var source: Source { .childrenInNeed("ReferralSource") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .familyMember: "Individual: family member, relative or carer"
    case .acquaintance: "Individual: acquaintance"
    case .selfReferral: "Individual: self"
    case .otherIndividual: "Individual: other"
    case .school: "School"
    case .educationService: "Education service"
    case .generalPractitioner: "Health: general practitioner"
    case .healthVisitor: "Health: health visitor"
    case .schoolNurse: "Health: school nurse"
    case .otherPrimaryHealth: "Health: other primary health service"
    case .accidentAndEmergency: "Health: accident and emergency"
    case .otherHealth: "Health: other"
    case .housing: "Housing"
    case .authoritySocialCare: "Local authority: social care"
    case .authorityOtherInternal: "Local authority: other internal department"
    case .authorityExternal: "Local authority: external"
    case .earlyHelp: "Local authority: early help"
    case .police: "Police"
    case .otherLegalAgency: "Other legal agency"
    case .other: "Other"
    case .anonymous: "Anonymous"
    case .unknown: "Unknown"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .earlyHelp: .from(2023)
    default: .always
    }
  }
}

extension ReferralSource {
  /// The groups that sources of referral are published in.
  @frozen public enum Group: String, CodeGroup {
    /// Individual.
    case individual
    /// Schools.
    case schools
    /// Education services.
    case educationServices
    /// Health services.
    case healthServices
    /// Housing.
    case housing
    /// Services of a local authority, this one or another.
    case localAuthority
    /// Police.
    case police
    /// Other legal agency.
    case otherLegalAgency
    /// Other.
    case other
    /// Anonymous.
    case anonymous
    /// Unknown.
    case unknown

    /// What the grouping is called, for a reader.
    public static var title: String { "Referral source" }

    /// What the group is called, for a reader.
    public var title: String {
      switch self {
      case .individual: "Individual"
      case .schools: "Schools"
      case .educationServices: "Education services"
      case .healthServices: "Health services"
      case .housing: "Housing"
      case .localAuthority: "Local authority services"
      case .police: "Police"
      case .otherLegalAgency: "Other legal agency"
      case .other: "Other"
      case .anonymous: "Anonymous"
      case .unknown: "Unknown"
      }
    }
  }

  /// The group that the code belongs to.
  @inlinable public var group: Group {
    switch self {
    case .familyMember, .acquaintance, .selfReferral, .otherIndividual: .individual
    case .school: .schools
    case .educationService: .educationServices
    case .generalPractitioner, .healthVisitor, .schoolNurse, .otherPrimaryHealth, .accidentAndEmergency, .otherHealth:
      .healthServices
    case .housing: .housing
    case .authoritySocialCare, .authorityOtherInternal, .authorityExternal, .earlyHelp: .localAuthority
    case .police: .police
    case .otherLegalAgency: .otherLegalAgency
    case .other: .other
    case .anonymous: .anonymous
    case .unknown: .unknown
    }
  }
}
