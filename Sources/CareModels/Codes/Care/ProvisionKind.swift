public import CareCore

/// What kind of place an authority runs or plans for children in care.
///
/// The codes are words of this library.
@frozen public enum ProvisionKind: String, CodeSet {
  /// Home for under-16s.
  case homeUnderSixteen
  /// Home for over-16s.
  case homeOverSixteen
  /// Family assessment centre.
  case familyAssessmentCentre
  /// Assessment hub.
  case assessmentHub
  /// A staffed property let flexibly to young people of 16 and over.
  case multiFunctionProperty
  /// Secure children's home.
  case secureHome
  /// Residential school.
  case residentialSchool
  /// Other provision.
  case other
}

extension ProvisionKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of provision" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source {
    Source(
      "Leicestershire County Council, Children and Families Overview and Scrutiny Committee, minutes of 9 March 2021",
      "item 53")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .homeUnderSixteen: "Home for under-16s"
    case .homeOverSixteen: "Home for over-16s"
    case .familyAssessmentCentre: "Family assessment centre"
    case .assessmentHub: "Assessment hub"
    case .multiFunctionProperty: "Multi-function property"
    case .secureHome: "Secure children's home"
    case .residentialSchool: "Residential school"
    case .other: "Other provision"
    }
  }
}
