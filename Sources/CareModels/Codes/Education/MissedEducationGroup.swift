public import CareCore

/// Why a child of compulsory school age is not in full-time education: the groups of the monthly return. Recorded
/// in ``MissedEducation/group``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum MissedEducationGroup: String, CodeSet {
  /// Permanently excluded.
  case excluded
  /// Social or behavioural difficulty, personalised plan.
  case behavioural
  /// Mental health need with a specialist service.
  case mentalHealth
  /// Other medical need.
  case medical
  /// Rarely attends, reintegration plan.
  case rareAttender
  /// Pregnant or a young mother.
  case pregnancy
  /// Complex needs, no suitable place.
  case complexNeeds
  /// Leaving custody without a school place.
  case leavingCustody
  /// New to the country, awaiting a place.
  case newToCountry
  /// Traveller background, alternative arrangements.
  case traveller
  /// Moved from another area without a place.
  case movedArea
  /// On roll, not attending for a long spell.
  case longAbsence
}

extension MissedEducationGroup {
  /// What the list is called, for a reader.
  public static var title: String { "Group missing education" }

  /// The field that the code is recorded in: `group`.
  public static var item: String { "group" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("paragraph 17") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .excluded: "Permanently excluded"
    case .behavioural: "Social or behavioural difficulty, personalised plan"
    case .mentalHealth: "Mental health need with a specialist service"
    case .medical: "Other medical need"
    case .rareAttender: "Rarely attends, reintegration plan"
    case .pregnancy: "Pregnant or a young mother"
    case .complexNeeds: "Complex needs, no suitable place"
    case .leavingCustody: "Leaving custody without a school place"
    case .newToCountry: "New to the country, awaiting a place"
    case .traveller: "Traveller background, alternative arrangements"
    case .movedArea: "Moved from another area without a place"
    case .longAbsence: "On roll, not attending for a long spell"
    }
  }
}
