public import CareCore

/// What a pupil's special educational need is. Recorded in ``SpecialEducationalNeed/primaryNeed``.
@frozen public enum SENNeed: String, CodeSet {
  /// Specific learning difficulty. Recorded as `SPLD`.
  case specificLearning = "SPLD"
  /// Moderate learning difficulty. Recorded as `MLD`.
  case moderateLearning = "MLD"
  /// Severe learning difficulty. Recorded as `SLD`.
  case severeLearning = "SLD"
  /// Profound and multiple learning difficulty. Recorded as `PMLD`.
  case profoundLearning = "PMLD"
  /// Social, emotional and mental health. Recorded as `SEMH`.
  case emotional = "SEMH"
  /// Speech, language and communication needs. Recorded as `SLCN`.
  case speech = "SLCN"
  /// Hearing impairment. Recorded as `HI`.
  case hearing = "HI"
  /// Vision impairment. Recorded as `VI`.
  case vision = "VI"
  /// Multi-sensory impairment. Recorded as `MSI`.
  case multiSensory = "MSI"
  /// Physical disability. Recorded as `PD`.
  case physical = "PD"
  /// Autistic spectrum disorder. Recorded as `ASD`.
  case autism = "ASD"
  /// Down syndrome. Recorded as `DS`.
  case downSyndrome = "DS"
  /// Other difficulty or disability. Recorded as `OTH`.
  case other = "OTH"
  /// SEN support without a specialist assessment of need. Recorded as `NSA`.
  case noSpecialistAssessment = "NSA"
}

extension SENNeed {
  /// What the list is called, for a reader.
  public static var title: String { "Type of special educational need" }

  /// The field that the code is recorded in: `primaryNeed`.
  public static var item: String { "primaryNeed" }

  /// Where the list is published.
  public static var source: Source { .schoolCensus("SEN type") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .specificLearning: "Specific learning difficulty"
    case .moderateLearning: "Moderate learning difficulty"
    case .severeLearning: "Severe learning difficulty"
    case .profoundLearning: "Profound and multiple learning difficulty"
    case .emotional: "Social, emotional and mental health"
    case .speech: "Speech, language and communication needs"
    case .hearing: "Hearing impairment"
    case .vision: "Vision impairment"
    case .multiSensory: "Multi-sensory impairment"
    case .physical: "Physical disability"
    case .autism: "Autistic spectrum disorder"
    case .downSyndrome: "Down syndrome"
    case .other: "Other difficulty or disability"
    case .noSpecialistAssessment: "SEN support without a specialist assessment of need"
    }
  }
}
