extension AssessmentFactor {
  /// What a factor is about, whoever it concerns: the number of the code. Codes that were divided fall in one group,
  /// so that years compare.
  @frozen public enum Group: String, CodeGroup {
    /// Alcohol misuse.
    case alcohol
    /// Drug misuse.
    case drugs
    /// Domestic abuse.
    case domesticAbuse
    /// Mental health.
    case mentalHealth
    /// Learning disability.
    case learningDisability
    /// Physical disability or illness.
    case physicalDisability
    /// Young carer.
    case youngCarer
    /// Privately fostered.
    case privatelyFostered
    /// Unaccompanied asylum-seeking child.
    case unaccompaniedAsylumSeekingChild
    /// Going missing.
    case goingMissing
    /// Child sexual exploitation.
    case sexualExploitation
    /// Trafficking.
    case trafficking
    /// Gangs.
    case gangs
    /// Socially unacceptable behaviour.
    case sociallyUnacceptableBehaviour
    /// Self-harm.
    case selfHarm
    /// Neglect.
    case neglect
    /// Emotional abuse.
    case emotionalAbuse
    /// Physical abuse, whoever did it.
    case physicalAbuse
    /// Sexual abuse, whoever did it.
    case sexualAbuse
    /// Other.
    case other
    /// No factors identified.
    case noFactors
    /// Female genital mutilation.
    case femaleGenitalMutilation
    /// Abuse linked to faith or belief.
    case faithOrBelief
    /// Child criminal exploitation.
    case criminalExploitation

    /// What the grouping is called, for a reader.
    public static var title: String { "Assessment factor" }

    /// What the group is called, for a reader.
    public var title: String {
      switch self {
      case .alcohol: "Alcohol misuse"
      case .drugs: "Drug misuse"
      case .domesticAbuse: "Domestic abuse"
      case .mentalHealth: "Mental health"
      case .learningDisability: "Learning disability"
      case .physicalDisability: "Physical disability or illness"
      case .youngCarer: "Young carer"
      case .privatelyFostered: "Privately fostered"
      case .unaccompaniedAsylumSeekingChild: "Unaccompanied asylum-seeking child"
      case .goingMissing: "Going missing"
      case .sexualExploitation: "Child sexual exploitation"
      case .trafficking: "Trafficking"
      case .gangs: "Gangs"
      case .sociallyUnacceptableBehaviour: "Socially unacceptable behaviour"
      case .selfHarm: "Self-harm"
      case .neglect: "Neglect"
      case .emotionalAbuse: "Emotional abuse"
      case .physicalAbuse: "Physical abuse"
      case .sexualAbuse: "Sexual abuse"
      case .other: "Other"
      case .noFactors: "No factors identified"
      case .femaleGenitalMutilation: "Female genital mutilation"
      case .faithOrBelief: "Abuse linked to faith or belief"
      case .criminalExploitation: "Child criminal exploitation"
      }
    }
  }

  /// The group that the code belongs to.
  @inlinable public var group: Group {
    switch self {
    case .alcoholChild, .alcoholParentOrCarer, .alcoholOtherInHousehold: .alcohol
    case .drugsChild, .drugsParentOrCarer, .drugsOtherInHousehold: .drugs
    case .domesticAbuseOfChild, .domesticAbuseOfParentOrCarer, .domesticAbuseOfOtherInHousehold: .domesticAbuse
    case .mentalHealthChild, .mentalHealthParentOrCarer, .mentalHealthOtherInHousehold: .mentalHealth
    case .learningDisabilityChild, .learningDisabilityParentOrCarer, .learningDisabilityOtherInHousehold:
      .learningDisability
    case .physicalDisabilityChild, .physicalDisabilityParentOrCarer, .physicalDisabilityOtherInHousehold:
      .physicalDisability
    case .youngCarer: .youngCarer
    case .privatelyFosteredB, .privatelyFosteredC, .privatelyFosteredD, .privatelyFosteredE, .privatelyFosteredF:
      .privatelyFostered
    case .unaccompaniedAsylumSeekingChild: .unaccompaniedAsylumSeekingChild
    case .goingMissing: .goingMissing
    case .sexualExploitation: .sexualExploitation
    case .trafficking: .trafficking
    case .gangs: .gangs
    case .sociallyUnacceptableBehaviour: .sociallyUnacceptableBehaviour
    case .selfHarm: .selfHarm
    case .neglect: .neglect
    case .emotionalAbuse: .emotionalAbuse
    case .physicalAbuseTo2020, .physicalAbuseByChild, .physicalAbuseByAdult: .physicalAbuse
    case .sexualAbuseTo2020, .sexualAbuseByChild, .sexualAbuseByAdult: .sexualAbuse
    case .other: .other
    case .noFactors: .noFactors
    case .femaleGenitalMutilation: .femaleGenitalMutilation
    case .faithOrBelief: .faithOrBelief
    case .criminalExploitation: .criminalExploitation
    }
  }
}
