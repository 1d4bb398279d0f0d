public import CareCore

/// At what point a child applied for a school place. Recorded in ``SchoolAdmission/kind``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum AdmissionKind: String, CodeSet {
  /// In-year admission.
  case inYear
  /// First admission to primary school.
  case primaryEntry
  /// Transfer to junior school.
  case juniorTransfer
  /// Transfer to secondary school.
  case secondaryTransfer
  /// Post-16 admission.
  case postSixteen
}

extension AdmissionKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of admission" }

  /// The field that the code is recorded in: `kind`.
  public static var item: String { "kind" }

  /// Where the list is named.
  public static var source: Source { .virtualSchool2020("in-year admissions") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .inYear: "In-year admission"
    case .primaryEntry: "First admission to primary school"
    case .juniorTransfer: "Transfer to junior school"
    case .secondaryTransfer: "Transfer to secondary school"
    case .postSixteen: "Post-16 admission"
    }
  }
}
