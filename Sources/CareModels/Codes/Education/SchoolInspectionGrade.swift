public import CareCore

/// Ofsted's overall judgement of a school or setting. Grades 1 and 2 count as good or better. Recorded in
/// ``SchoolInspection/grade``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum SchoolInspectionGrade: String, CodeSet {
  /// Outstanding. Recorded as `1`.
  case outstanding = "1"
  /// Good. Recorded as `2`.
  case good = "2"
  /// Requires improvement. Recorded as `3`.
  case requiresImprovement = "3"
  /// Inadequate. Recorded as `4`.
  case inadequate = "4"
  /// The inspection gave no overall judgement.
  case notGraded
}

extension SchoolInspectionGrade {
  /// What the list is called, for a reader.
  public static var title: String { "School inspection grade" }

  /// The field that the code is recorded in: `grade`.
  public static var item: String { "grade" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("4.1") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .outstanding: "Outstanding"
    case .good: "Good"
    case .requiresImprovement: "Requires improvement"
    case .inadequate: "Inadequate"
    case .notGraded: "Inspected without a grade"
    }
  }
}
