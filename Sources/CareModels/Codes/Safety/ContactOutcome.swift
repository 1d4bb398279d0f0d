public import CareCore

/// What was decided about a contact. The raw values are words of this library.
@frozen public enum ContactOutcome: String, CodeSet {
  /// Became a referral.
  case socialCareThreshold
  /// Passed to early help.
  case earlyHelp
  /// The two are not told apart by the source.
  case thresholdMet
  /// Information and advice only.
  case informationAndAdvice
  /// Referred to another service.
  case otherService
  /// No further pathway.
  case noFurtherPathway
  /// Inappropriate.
  case inappropriate
}

extension ContactOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Outcome of contact" }

  /// The field that the code is kept in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list, or what it divides, is published.
  public static var source: Source {
    .scrutinyPackSeptember2021("safeguarding partnership annual report, contacts and thresholds")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .socialCareThreshold: "Threshold for social care met"
    case .earlyHelp: "Passed to early help"
    case .thresholdMet: "Threshold for social care or early help met"
    case .informationAndAdvice: "Information and advice only"
    case .otherService: "Referred to another service"
    case .noFurtherPathway: "No further pathway"
    case .inappropriate: "Inappropriate"
    }
  }
}
