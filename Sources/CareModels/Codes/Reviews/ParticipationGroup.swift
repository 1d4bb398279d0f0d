public import CareCore

/// A group or occasion through which children and young people are heard together.
///
/// The codes are words of this library.
@frozen public enum ParticipationGroup: String, CodeSet {
  /// Children in Care Council.
  case childrenInCareCouncil
  /// A group for young people after care.
  case careLeaversGroup
  /// Consultation event.
  case consultation
  /// Staff recruitment.
  case staffRecruitment
  /// Training of carers.
  case carerTraining
  /// Corporate parenting meeting.
  case corporateParenting
  /// Celebration of achievement.
  case celebration
  /// Activity or holiday scheme.
  case activity
  /// Other occasion.
  case other
}

extension ParticipationGroup {
  /// What the list is called, for a reader.
  public static var title: String { "Participation group" }

  /// The field that holds the code: `group`.
  public static var item: String { "group" }

  /// Where the words come from.
  public static var source: Source { .careAnnualReport("2.3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .childrenInCareCouncil: "Children in Care Council"
    case .careLeaversGroup: "Care leavers' group"
    case .consultation: "Consultation event"
    case .staffRecruitment: "Staff recruitment"
    case .carerTraining: "Training of carers"
    case .corporateParenting: "Corporate parenting meeting"
    case .celebration: "Celebration of achievement"
    case .activity: "Activity or holiday scheme"
    case .other: "Other occasion"
    }
  }
}
