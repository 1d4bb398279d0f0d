public import CareCore

/// What a member of staff does.
///
/// The codes are words of this library.
@frozen public enum StaffRole: String, CodeSet {
  /// Social worker.
  case socialWorker
  /// Senior practitioner.
  case seniorPractitioner
  /// Team manager.
  case teamManager
  /// Service manager.
  case serviceManager
  /// Head of service.
  case headOfService
  /// Assistant director.
  case assistantDirector
  /// Director of children's services.
  case director
  /// Independent reviewing officer.
  case reviewingOfficer
  /// Conference chair.
  case conferenceChair
  /// Safeguarding manager.
  case safeguardingManager
  /// Personal adviser.
  case personalAdviser
  /// Supports foster carers.
  case supervisingSocialWorker
  /// Permanence social worker.
  case permanenceWorker
  /// Family support worker.
  case familySupport
  /// Residential worker.
  case residentialWorker
  /// Children's rights officer.
  case childrensRightsOfficer
  /// Participation officer.
  case participationOfficer
  /// Virtual school officer.
  case virtualSchool
  /// Educational psychologist.
  case educationalPsychologist
  /// Early help worker.
  case earlyHelp
  /// Business support.
  case businessSupport
  /// Other role.
  case other
}

extension StaffRole {
  /// What the list is called, for a reader.
  public static var title: String { "Role" }

  /// The field that holds the code: `role`.
  public static var item: String { "role" }

  /// Where the words come from.
  public static var source: Source {
    Source(
      "Leicestershire County Council, Children and Families Overview and Scrutiny Committee, 1 June 2021",
      "department overview, appendix A")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .socialWorker: "Social worker"
    case .seniorPractitioner: "Senior practitioner"
    case .teamManager: "Team manager"
    case .serviceManager: "Service manager"
    case .headOfService: "Head of service"
    case .assistantDirector: "Assistant director"
    case .director: "Director of children's services"
    case .reviewingOfficer: "Independent reviewing officer"
    case .conferenceChair: "Conference chair"
    case .safeguardingManager: "Safeguarding manager"
    case .personalAdviser: "Personal adviser"
    case .supervisingSocialWorker: "Supervising social worker"
    case .permanenceWorker: "Permanence social worker"
    case .familySupport: "Family support worker"
    case .residentialWorker: "Residential worker"
    case .childrensRightsOfficer: "Children's rights officer"
    case .participationOfficer: "Participation officer"
    case .virtualSchool: "Virtual school officer"
    case .educationalPsychologist: "Educational psychologist"
    case .earlyHelp: "Early help worker"
    case .businessSupport: "Business support"
    case .other: "Other role"
    }
  }
}
