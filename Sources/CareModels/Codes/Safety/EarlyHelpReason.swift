public import CareCore

/// Why a family was referred to early help. The raw values are words of this library.
@frozen public enum EarlyHelpReason: String, CodeSet {
  /// Child mental health.
  case childMentalHealth
  /// Adult mental health affecting parenting.
  case adultMentalHealth
  /// Child behaviour.
  case childBehaviour
  /// Poverty and low income.
  case lowIncome
  /// Loss of employment.
  case lossOfEmployment
  /// Housing.
  case housing
  /// Household conflict.
  case householdConflict
  /// Domestic abuse.
  case domesticAbuse
  /// Other reason.
  case other
}

extension EarlyHelpReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for early help" }

  /// The field that the code is kept in: `primaryReason`.
  public static var item: String { "primaryReason" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .scrutinyPackJune2021("recovery report, paragraph 20") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .childMentalHealth: "Child mental health"
    case .adultMentalHealth: "Adult mental health affecting parenting"
    case .childBehaviour: "Child behaviour"
    case .lowIncome: "Poverty and low income"
    case .lossOfEmployment: "Loss of employment"
    case .housing: "Housing"
    case .householdConflict: "Household conflict"
    case .domesticAbuse: "Domestic abuse"
    case .other: "Other reason"
    }
  }
}
