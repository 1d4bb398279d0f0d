public import CareCore

/// How a pupil is registered at a school. Recorded in ``SchoolEnrolment/status``.
@frozen public enum EnrolmentStatus: String, CodeSet {
  /// Current, registered at this school alone. Recorded as `C`.
  case single = "C"
  /// Current, main of two registrations. Recorded as `M`.
  case main = "M"
  /// Current, subsidiary of two registrations. Recorded as `S`.
  case subsidiary = "S"
  /// Guest, not registered at this school. Recorded as `G`.
  case guest = "G"
  /// Further education college. Recorded as `F`.
  case college = "F"
  /// Other provider. Recorded as `O`.
  case otherProvider = "O"
  /// Previous, no longer registered. Recorded as `P`.
  case previous = "P"
}

extension EnrolmentStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Enrolment status" }

  /// The field that the code is recorded in: `status`.
  public static var item: String { "status" }

  /// Where the list is published.
  public static var source: Source { .schoolCensus("enrolment status") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .single: "Current, registered at this school alone"
    case .main: "Current, main of two registrations"
    case .subsidiary: "Current, subsidiary of two registrations"
    case .guest: "Guest, not registered at this school"
    case .college: "Further education college"
    case .otherProvider: "Other provider"
    case .previous: "Previous, no longer registered"
    }
  }
}
