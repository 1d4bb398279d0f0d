public import CareCore

/// Where a child is placed, in the words that authorities plan and pay by: finer than the placement types of the
/// return.
///
/// The codes are words of this library.
@frozen public enum PlacementSetting: String, CodeSet {
  /// With a mainstream foster carer whom the authority approved.
  case fosterInHouse
  /// With a relative or friend approved as a foster carer, for good or for the time being.
  case fosterConnected
  /// With a specialist carer who takes more than one child, for a limited time.
  case fosterPathway
  /// With a specialist carer who takes one child, for a limited time.
  case fosterOneToOne
  /// With a carer of an independent fostering agency.
  case fosterAgency
  /// With a carer of an independent fostering agency, at a cost above the usual band.
  case fosterAgencyHighCost
  /// With a parent or another person with parental responsibility, under a care order.
  case withParents
  /// With the family that is to adopt the child.
  case adoptiveFamily
  /// In a children's home that the authority runs.
  case childrensHomeInHouse
  /// In a children's home of another provider.
  case childrensHomeExternal
  /// In a residential school.
  case residentialSchool
  /// In a bed of an assessment hub, while needs are assessed.
  case assessmentBed
  /// In a family centre or a mother and baby unit.
  case familyAssessmentCentre
  /// In secure accommodation for the child's own welfare or the safety of others.
  case secureWelfare
  /// Remanded or sentenced to youth detention or a secure setting.
  case custody
  /// With a host who supports a young person of 16 or over.
  case supportedLodgings
  /// In supported or semi-independent accommodation for those of 16 or over.
  case supportedAccommodation
  /// On their own.
  case independentLiving
  /// In a hospital or another health setting.
  case health
  /// In a place that is no usual setting, such as a holiday let, for a short time.
  case shortTermEmergency
  /// Other setting.
  case other
}

extension PlacementSetting {
  /// What the list is called, for a reader.
  public static var title: String { "Placement setting" }

  /// The field that holds the code: `setting`.
  public static var item: String { "setting" }

  /// Where the words come from.
  public static var source: Source { .careAnnualReport("2.5, placement costs; 3.1; appendix 2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .fosterInHouse: "Foster care, in-house"
    case .fosterConnected: "Foster care, connected carer"
    case .fosterPathway: "Foster care, pathway carer"
    case .fosterOneToOne: "Foster care, one-to-one carer"
    case .fosterAgency: "Foster care, agency"
    case .fosterAgencyHighCost: "Foster care, agency, high cost"
    case .withParents: "With parents"
    case .adoptiveFamily: "With adopters"
    case .childrensHomeInHouse: "Children's home, in-house"
    case .childrensHomeExternal: "Children's home, external"
    case .residentialSchool: "Residential school"
    case .assessmentBed: "Assessment bed"
    case .familyAssessmentCentre: "Family assessment centre"
    case .secureWelfare: "Secure, on welfare grounds"
    case .custody: "Custody or secure remand"
    case .supportedLodgings: "Supported lodgings"
    case .supportedAccommodation: "Supported accommodation, 16 and over"
    case .independentLiving: "Independent living"
    case .health: "Hospital or health setting"
    case .shortTermEmergency: "Emergency setting"
    case .other: "Other setting"
    }
  }
}
