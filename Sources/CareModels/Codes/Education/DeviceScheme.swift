public import CareCore

/// Under which scheme a device was provided. Recorded in ``DeviceLoan/scheme``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum DeviceScheme: String, CodeSet {
  /// Department for Education scheme.
  case department
  /// Corporate parenting scheme.
  case corporateParenting
  /// School.
  case school
  /// Other scheme.
  case other
}

extension DeviceScheme {
  /// What the list is called, for a reader.
  public static var title: String { "Device scheme" }

  /// The field that the code is recorded in: `scheme`.
  public static var item: String { "scheme" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraph 39; impact of Covid-19, paragraph 30") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .department: "Department for Education scheme"
    case .corporateParenting: "Corporate parenting scheme"
    case .school: "School"
    case .other: "Other scheme"
    }
  }
}
