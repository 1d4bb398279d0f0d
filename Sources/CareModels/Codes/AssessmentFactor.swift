public import CareCore

/// A factor found at the end of an assessment. Returned as `AssessmentFactors` in the children in need census, once
/// for each.
///
/// Source: guide to the children in need census, as specified for 2017–2026.
@frozen public enum AssessmentFactor: String, GroupedCodeSet {
  /// Alcohol misuse: child. Returned as `1A`.
  case alcoholChild = "1A"
  /// Alcohol misuse: parent or carer. Returned as `1B`.
  case alcoholParentOrCarer = "1B"
  /// Alcohol misuse: other in household. Returned as `1C`.
  case alcoholOtherInHousehold = "1C"
  /// Drug misuse: child. Returned as `2A`.
  case drugsChild = "2A"
  /// Drug misuse: parent or carer. Returned as `2B`.
  case drugsParentOrCarer = "2B"
  /// Drug misuse: other in household. Returned as `2C`.
  case drugsOtherInHousehold = "2C"
  /// Domestic abuse to which the child is subject. Returned as `3A`.
  case domesticAbuseOfChild = "3A"
  /// Domestic abuse to which a parent or carer is subject. Returned as `3B`.
  case domesticAbuseOfParentOrCarer = "3B"
  /// Domestic abuse to which another person in the household is subject. Returned as `3C`.
  case domesticAbuseOfOtherInHousehold = "3C"
  /// Mental health: child. Returned as `4A`.
  case mentalHealthChild = "4A"
  /// Mental health: parent or carer. Returned as `4B`.
  case mentalHealthParentOrCarer = "4B"
  /// Mental health: other in household. Returned as `4C`.
  case mentalHealthOtherInHousehold = "4C"
  /// Learning disability: child. Returned as `5A`.
  case learningDisabilityChild = "5A"
  /// Learning disability: parent or carer. Returned as `5B`.
  case learningDisabilityParentOrCarer = "5B"
  /// Learning disability: other in household. Returned as `5C`.
  case learningDisabilityOtherInHousehold = "5C"
  /// Physical disability or illness: child. Returned as `6A`.
  case physicalDisabilityChild = "6A"
  /// Physical disability or illness: parent or carer. Returned as `6B`.
  case physicalDisabilityParentOrCarer = "6B"
  /// Physical disability or illness: other in household. Returned as `6C`.
  case physicalDisabilityOtherInHousehold = "6C"
  /// Young carer. Returned as `7A`.
  case youngCarer = "7A"
  /// Privately fostered, kind B: its published wording was not found. Returned as `8B`.
  case privatelyFosteredB = "8B"
  /// Privately fostered, kind C: its published wording was not found. Returned as `8C`.
  case privatelyFosteredC = "8C"
  /// Privately fostered, kind D: its published wording was not found. Returned as `8D`.
  case privatelyFosteredD = "8D"
  /// Privately fostered, kind E: its published wording was not found. Returned as `8E`.
  case privatelyFosteredE = "8E"
  /// Privately fostered, kind F: its published wording was not found. Returned as `8F`.
  case privatelyFosteredF = "8F"
  /// Unaccompanied asylum-seeking child. Returned as `9A`.
  case unaccompaniedAsylumSeekingChild = "9A"
  /// Going missing. Returned as `10A`.
  case goingMissing = "10A"
  /// Child sexual exploitation. Returned as `11A`.
  case sexualExploitation = "11A"
  /// Trafficking. Returned as `12A`.
  case trafficking = "12A"
  /// Gangs. Returned as `13A`.
  case gangs = "13A"
  /// Socially unacceptable behaviour. Returned as `14A`.
  case sociallyUnacceptableBehaviour = "14A"
  /// Self-harm. Returned as `15A`.
  case selfHarm = "15A"
  /// Neglect. Returned as `16A`.
  case neglect = "16A"
  /// Emotional abuse. Returned as `17A`.
  case emotionalAbuse = "17A"
  /// Physical abuse, whoever did it. Returned as `18A`. To the census of 2020; case systems may still hold it.
  case physicalAbuseTo2020 = "18A"
  /// Physical abuse by another child. Returned as `18B`. From the census of 2021.
  case physicalAbuseByChild = "18B"
  /// Physical abuse by an adult. Returned as `18C`. From the census of 2021.
  case physicalAbuseByAdult = "18C"
  /// Sexual abuse, whoever did it. Returned as `19A`. To the census of 2020; case systems may still hold it.
  case sexualAbuseTo2020 = "19A"
  /// Sexual abuse by another child. Returned as `19B`. From the census of 2021.
  case sexualAbuseByChild = "19B"
  /// Sexual abuse by an adult. Returned as `19C`. From the census of 2021.
  case sexualAbuseByAdult = "19C"
  /// Other. Returned as `20`.
  case other = "20"
  /// No factors identified. Returned as `21`.
  case noFactors = "21"
  /// Female genital mutilation. Returned as `22A`.
  case femaleGenitalMutilation = "22A"
  /// Abuse linked to faith or belief. Returned as `23A`.
  case faithOrBelief = "23A"
  /// Child criminal exploitation. Returned as `24A`. From the census of 2022.
  case criminalExploitation = "24A"
}

extension AssessmentFactor {
  /// What the list is called, for a reader.
  public static var title: String { "Factor identified at assessment" }

  /// The item that the code is returned in: `AssessmentFactors`.
  public static var item: String { "AssessmentFactors" }

  /// Where the list is published.
  public static var source: Source { .childrenInNeed("AssessmentFactors") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .alcoholChild: "Alcohol misuse: child"
    case .alcoholParentOrCarer: "Alcohol misuse: parent or carer"
    case .alcoholOtherInHousehold: "Alcohol misuse: other in household"
    case .drugsChild: "Drug misuse: child"
    case .drugsParentOrCarer: "Drug misuse: parent or carer"
    case .drugsOtherInHousehold: "Drug misuse: other in household"
    case .domesticAbuseOfChild: "Domestic abuse of child"
    case .domesticAbuseOfParentOrCarer: "Domestic abuse of parent or carer"
    case .domesticAbuseOfOtherInHousehold: "Domestic abuse of other in household"
    case .mentalHealthChild: "Mental health: child"
    case .mentalHealthParentOrCarer: "Mental health: parent or carer"
    case .mentalHealthOtherInHousehold: "Mental health: other in household"
    case .learningDisabilityChild: "Learning disability: child"
    case .learningDisabilityParentOrCarer: "Learning disability: parent or carer"
    case .learningDisabilityOtherInHousehold: "Learning disability: other in household"
    case .physicalDisabilityChild: "Physical disability or illness: child"
    case .physicalDisabilityParentOrCarer: "Physical disability or illness: parent or carer"
    case .physicalDisabilityOtherInHousehold: "Physical disability or illness: other in household"
    case .youngCarer: "Young carer"
    case .privatelyFosteredB: "Privately fostered (B)"
    case .privatelyFosteredC: "Privately fostered (C)"
    case .privatelyFosteredD: "Privately fostered (D)"
    case .privatelyFosteredE: "Privately fostered (E)"
    case .privatelyFosteredF: "Privately fostered (F)"
    case .unaccompaniedAsylumSeekingChild: "Unaccompanied asylum-seeking child"
    case .goingMissing: "Going missing"
    case .sexualExploitation: "Child sexual exploitation"
    case .trafficking: "Trafficking"
    case .gangs: "Gangs"
    case .sociallyUnacceptableBehaviour: "Socially unacceptable behaviour"
    case .selfHarm: "Self-harm"
    case .neglect: "Neglect"
    case .emotionalAbuse: "Emotional abuse"
    case .physicalAbuseTo2020: "Physical abuse (to 2020)"
    case .physicalAbuseByChild: "Physical abuse by a child"
    case .physicalAbuseByAdult: "Physical abuse by an adult"
    case .sexualAbuseTo2020: "Sexual abuse (to 2020)"
    case .sexualAbuseByChild: "Sexual abuse by a child"
    case .sexualAbuseByAdult: "Sexual abuse by an adult"
    case .other: "Other"
    case .noFactors: "No factors identified"
    case .femaleGenitalMutilation: "Female genital mutilation"
    case .faithOrBelief: "Abuse linked to faith or belief"
    case .criminalExploitation: "Child criminal exploitation"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .physicalAbuseTo2020, .sexualAbuseTo2020: .through(2020)
    case .physicalAbuseByChild, .physicalAbuseByAdult, .sexualAbuseByChild, .sexualAbuseByAdult: .from(2021)
    case .criminalExploitation: .from(2022)
    default: .always
    }
  }
}
