public import CareCore

/// In what role somebody took part in a personal education plan. Recorded in ``PEPAttendee/role``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum PEPRole: String, CodeSet {
  /// Child or young person.
  case child
  /// Carer.
  case carer
  /// Parent.
  case parent
  /// Social worker.
  case socialWorker
  /// Designated teacher or designated person at a college.
  case designatedTeacher
  /// Education improvement officer of the virtual school.
  case educationOfficer
  /// Careers adviser.
  case careersAdviser
  /// Personal adviser.
  case personalAdviser
  /// Educational psychologist.
  case educationalPsychologist
  /// Independent reviewing officer.
  case reviewingOfficer
  /// Health professional.
  case healthProfessional
  /// Someone else.
  case other
}

extension PEPRole {
  /// What the list is called, for a reader.
  public static var title: String { "Role at a personal education plan" }

  /// The field that the code is recorded in: `role`.
  public static var item: String { "role" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraphs 11–17, 45–51") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .child: "Child or young person"
    case .carer: "Carer"
    case .parent: "Parent"
    case .socialWorker: "Social worker"
    case .designatedTeacher: "Designated teacher or designated person at a college"
    case .educationOfficer: "Education improvement officer of the virtual school"
    case .careersAdviser: "Careers adviser"
    case .personalAdviser: "Personal adviser"
    case .educationalPsychologist: "Educational psychologist"
    case .reviewingOfficer: "Independent reviewing officer"
    case .healthProfessional: "Health professional"
    case .other: "Someone else"
    }
  }
}
