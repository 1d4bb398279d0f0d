public import CareCore

/// What kind of inspection or visit by Ofsted it was.
///
/// The codes are words of this library.
@frozen public enum InspectionKind: String, CodeSet {
  /// The framework of 2013 to 2017.
  case singleInspection
  /// Standard inspection.
  case standard
  /// Short inspection.
  case short
  /// One aspect, theme or group of children, between inspections; it gives no grade.
  case focusedVisit
  /// To an authority that was found inadequate.
  case monitoringVisit
  /// Joint targeted area inspection.
  case jointTargetedArea
  /// Joint local area inspection of special educational needs and disabilities.
  case jointLocalAreaSEND
  /// Inspection of a children's home.
  case childrensHome
  /// Inspection of a fostering or adoption service.
  case fosteringOrAdoption
}

extension InspectionKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of inspection" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { .inspectionFramework("inspections, focused visits and joint inspections") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .singleInspection: "Single inspection framework"
    case .standard: "Standard inspection"
    case .short: "Short inspection"
    case .focusedVisit: "Focused visit"
    case .monitoringVisit: "Monitoring visit"
    case .jointTargetedArea: "Joint targeted area inspection"
    case .jointLocalAreaSEND: "Joint local area inspection of special educational needs and disabilities"
    case .childrensHome: "Inspection of a children's home"
    case .fosteringOrAdoption: "Inspection of a fostering or adoption service"
    }
  }
}
