public import CareCore

/// What a judgement of an inspection is about. Overall effectiveness is judged for itself: it is no mean of the
/// others.
///
/// The codes are words of this library.
@frozen public enum InspectionArea: String, CodeSet {
  /// Overall effectiveness.
  case overall
  /// Impact of leaders on practice.
  case leaders
  /// Children who need help and protection.
  case helpAndProtection
  /// Judged together until December 2022.
  case careAndCareLeavers
  /// Judged apart from care leavers from January 2023.
  case childrenInCare
  /// Judged apart from children in care from January 2023.
  case careLeavers
  /// Under the single inspection framework.
  case adoption
  /// Reviewed beside the single inspection framework.
  case safeguardingBoard
}

extension InspectionArea {
  /// What the list is called, for a reader.
  public static var title: String { "Inspection judgement area" }

  /// The field that holds the code: `area`.
  public static var item: String { "area" }

  /// Where the words come from.
  public static var source: Source { .inspectionFramework("judgements") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .overall: "Overall effectiveness"
    case .leaders: "Impact of leaders on practice"
    case .helpAndProtection: "Children who need help and protection"
    case .careAndCareLeavers: "Children in care and care leavers"
    case .childrenInCare: "Children in care"
    case .careLeavers: "Care leavers"
    case .adoption: "Adoption performance"
    case .safeguardingBoard: "Local safeguarding children board"
    }
  }
}
