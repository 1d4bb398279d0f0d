public import CareCore

/// A goal of the early years foundation stage profile: seventeen from September 2021, and the seventeen before.
/// Recorded in ``EarlyLearningResult/goal``.
@frozen public enum EarlyLearningGoal: String, CodeSet {
  /// Listening, attention and understanding. Recorded as `E01`.
  case listeningAttentionUnderstanding = "E01"
  /// Speaking. Recorded as `E02`.
  case speaking = "E02"
  /// Self-regulation. Recorded as `E03`.
  case selfRegulation = "E03"
  /// Managing self. Recorded as `E04`.
  case managingSelf = "E04"
  /// Building relationships. Recorded as `E05`.
  case buildingRelationships = "E05"
  /// Gross motor skills. Recorded as `E06`.
  case grossMotor = "E06"
  /// Fine motor skills. Recorded as `E07`.
  case fineMotor = "E07"
  /// Comprehension. Recorded as `E08`.
  case comprehension = "E08"
  /// Word reading. Recorded as `E09`.
  case wordReading = "E09"
  /// Writing. Recorded as `E10`.
  case writing = "E10"
  /// Number. Recorded as `E11`.
  case number = "E11"
  /// Numerical patterns. Recorded as `E12`.
  case numericalPatterns = "E12"
  /// Past and present. Recorded as `E13`.
  case pastAndPresent = "E13"
  /// People, culture and communities. Recorded as `E14`.
  case peopleCultureCommunities = "E14"
  /// The natural world. Recorded as `E15`.
  case naturalWorld = "E15"
  /// Creating with materials. Recorded as `E16`.
  case creatingWithMaterials = "E16"
  /// Being imaginative and expressive. Recorded as `E17`.
  case imaginativeAndExpressive = "E17"
  /// Listening and attention (to 2021). Recorded as `G01`.
  case listeningAndAttentionTo2021 = "G01"
  /// Understanding (to 2021). Recorded as `G02`.
  case understandingTo2021 = "G02"
  /// Speaking (to 2021). Recorded as `G03`.
  case speakingTo2021 = "G03"
  /// Moving and handling (to 2021). Recorded as `G04`.
  case movingAndHandlingTo2021 = "G04"
  /// Health and self-care (to 2021). Recorded as `G05`.
  case healthAndSelfCareTo2021 = "G05"
  /// Self-confidence and self-awareness (to 2021). Recorded as `G06`.
  case selfConfidenceTo2021 = "G06"
  /// Managing feelings and behaviour (to 2021). Recorded as `G07`.
  case managingFeelingsTo2021 = "G07"
  /// Making relationships (to 2021). Recorded as `G08`.
  case makingRelationshipsTo2021 = "G08"
  /// Reading (to 2021). Recorded as `G09`.
  case readingTo2021 = "G09"
  /// Writing (to 2021). Recorded as `G10`.
  case writingTo2021 = "G10"
  /// Numbers (to 2021). Recorded as `G11`.
  case numbersTo2021 = "G11"
  /// Shape, space and measures (to 2021). Recorded as `G12`.
  case shapeSpaceMeasuresTo2021 = "G12"
  /// People and communities (to 2021). Recorded as `G13`.
  case peopleAndCommunitiesTo2021 = "G13"
  /// The world (to 2021). Recorded as `G14`.
  case theWorldTo2021 = "G14"
  /// Technology (to 2021). Recorded as `G15`.
  case technologyTo2021 = "G15"
  /// Exploring and using media and materials (to 2021). Recorded as `G16`.
  case exploringMediaTo2021 = "G16"
  /// Being imaginative (to 2021). Recorded as `G17`.
  case beingImaginativeTo2021 = "G17"
}

extension EarlyLearningGoal {
  /// What the list is called, for a reader.
  public static var title: String { "Early learning goal" }

  /// The field that the code is recorded in: `goal`.
  public static var item: String { "goal" }

  /// Where the list is published.
  public static var source: Source { .keyStageData("early years foundation stage profile") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .listeningAttentionUnderstanding: "Listening, attention and understanding"
    case .speaking: "Speaking"
    case .selfRegulation: "Self-regulation"
    case .managingSelf: "Managing self"
    case .buildingRelationships: "Building relationships"
    case .grossMotor: "Gross motor skills"
    case .fineMotor: "Fine motor skills"
    case .comprehension: "Comprehension"
    case .wordReading: "Word reading"
    case .writing: "Writing"
    case .number: "Number"
    case .numericalPatterns: "Numerical patterns"
    case .pastAndPresent: "Past and present"
    case .peopleCultureCommunities: "People, culture and communities"
    case .naturalWorld: "The natural world"
    case .creatingWithMaterials: "Creating with materials"
    case .imaginativeAndExpressive: "Being imaginative and expressive"
    case .listeningAndAttentionTo2021: "Listening and attention (to 2021)"
    case .understandingTo2021: "Understanding (to 2021)"
    case .speakingTo2021: "Speaking (to 2021)"
    case .movingAndHandlingTo2021: "Moving and handling (to 2021)"
    case .healthAndSelfCareTo2021: "Health and self-care (to 2021)"
    case .selfConfidenceTo2021: "Self-confidence and self-awareness (to 2021)"
    case .managingFeelingsTo2021: "Managing feelings and behaviour (to 2021)"
    case .makingRelationshipsTo2021: "Making relationships (to 2021)"
    case .readingTo2021: "Reading (to 2021)"
    case .writingTo2021: "Writing (to 2021)"
    case .numbersTo2021: "Numbers (to 2021)"
    case .shapeSpaceMeasuresTo2021: "Shape, space and measures (to 2021)"
    case .peopleAndCommunitiesTo2021: "People and communities (to 2021)"
    case .theWorldTo2021: "The world (to 2021)"
    case .technologyTo2021: "Technology (to 2021)"
    case .exploringMediaTo2021: "Exploring and using media and materials (to 2021)"
    case .beingImaginativeTo2021: "Being imaginative (to 2021)"
    }
  }

  /// The collection years in which the code may be recorded; a school year is named by the year in which it ends.
  public var validYears: ValidYears {
    switch self {
    case .listeningAttentionUnderstanding, .speaking, .selfRegulation, .managingSelf, .buildingRelationships,
      .grossMotor, .fineMotor, .comprehension, .wordReading, .writing, .number, .numericalPatterns, .pastAndPresent,
      .peopleCultureCommunities, .naturalWorld, .creatingWithMaterials, .imaginativeAndExpressive:
      .from(2022)
    default: .through(2021)
    }
  }
}
