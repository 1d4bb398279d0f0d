public import CareCore

/// Who carried out a health assessment. The raw values are words of this library.
@frozen public enum HealthPractitioner: String, CodeSet {
  /// Registered doctor.
  case doctor
  /// Nurse for children in care.
  case nurse
  /// Health visitor or public health nurse.
  case healthVisitor
  /// Midwife.
  case midwife
  /// Other health practitioner.
  case otherPractitioner
}

extension HealthPractitioner {
  /// What the list is called, for a reader.
  public static var title: String { "Health practitioner" }

  /// The field that the code is kept in: `practitioner`.
  public static var item: String { "practitioner" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("5.2, who carries out review health assessments") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .doctor: "Registered doctor"
    case .nurse: "Nurse for children in care"
    case .healthVisitor: "Health visitor or public health nurse"
    case .midwife: "Midwife"
    case .otherPractitioner: "Other health practitioner"
    }
  }
}
