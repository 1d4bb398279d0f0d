public import CareCore

/// Why an in-year admission took longer than it should. Recorded in ``SchoolAdmission/delayReason``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum AdmissionDelayReason: String, CodeSet {
  /// Later start agreed, placed for adoption.
  case laterStartAgreed
  /// Preference changed after consultation.
  case preferenceChanged
  /// Unaccompanied and out of education.
  case unaccompanied
  /// School over number, second application.
  case overNumber
  /// Other reason.
  case other
}

extension AdmissionDelayReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for a delayed admission" }

  /// The field that the code is recorded in: `delayReason`.
  public static var item: String { "delayReason" }

  /// Where the list is named.
  public static var source: Source { .virtualSchool2020("in-year admissions") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .laterStartAgreed: "Later start agreed, placed for adoption"
    case .preferenceChanged: "Preference changed after consultation"
    case .unaccompanied: "Unaccompanied and out of education"
    case .overNumber: "School over number, second application"
    case .other: "Other reason"
    }
  }
}
