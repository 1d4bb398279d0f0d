public import CareCore

/// The grade of a judgement about an authority's children's services, the worst first.
///
/// The codes are words of this library. Ofsted numbers the four grades from the best, 1, to the worst, 4.
@frozen public enum AuthorityInspectionGrade: String, CodeSet {
  /// Brings formal intervention by the Department for Education when it is the grade for overall effectiveness.
  case inadequate
  /// Requires improvement to be good.
  case requiresImprovement
  /// Good.
  case good
  /// Outstanding.
  case outstanding
}

extension AuthorityInspectionGrade {
  /// What the list is called, for a reader.
  public static var title: String { "Inspection grade of an authority" }

  /// The field that holds the code: `grade`.
  public static var item: String { "grade" }

  /// Where the words come from.
  public static var source: Source { .inspectionFramework("four-point scale") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .inadequate: "Inadequate"
    case .requiresImprovement: "Requires improvement to be good"
    case .good: "Good"
    case .outstanding: "Outstanding"
    }
  }
}
