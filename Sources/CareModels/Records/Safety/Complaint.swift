public import CareCore

/// A complaint by or for a child under the statutory procedure, with its stages.
///
/// Source: children in care and care leavers annual report 2019/20, Leicestershire County Council, 8 and appendix
/// 1.
public struct Complaint: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the complaint; `nil` when it has none.
  public var id: String?

  /// The day it was received; `nil` when not recorded.
  public var received: CalendarDay?

  /// Who complained; `nil` when not recorded.
  public var complainant: Coded<Complainant>?

  /// Through an advocate or directly; `nil` when not recorded.
  public var route: Coded<ComplaintRoute>?

  /// What it is about and what caused it, in the order recorded; `nil` when not recorded.
  public var themes: [Coded<ComplaintTheme>]?

  /// Its stages, in order; `nil` when not recorded.
  public var stages: [ComplaintStage]?

  /// What was found in the end; `nil` while it is open or when not recorded.
  public var finding: Coded<ComplaintFinding>?

  /// What was done about it; empty when nothing was, `nil` when not recorded.
  public var remedies: [Coded<ComplaintRemedy>]?

  /// The day it was closed; `nil` while it is open or when not recorded.
  public var closed: CalendarDay?

  /// The provider whose service it is about; `nil` when it is about the authority or not recorded.
  public var providerName: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    received: CalendarDay? = nil,
    complainant: Coded<Complainant>? = nil,
    route: Coded<ComplaintRoute>? = nil,
    themes: [Coded<ComplaintTheme>]? = nil,
    stages: [ComplaintStage]? = nil,
    finding: Coded<ComplaintFinding>? = nil,
    remedies: [Coded<ComplaintRemedy>]? = nil,
    closed: CalendarDay? = nil,
    providerName: String? = nil
  ) {
    self.child = child
    self.id = id
    self.received = received
    self.complainant = complainant
    self.route = route
    self.themes = themes
    self.stages = stages
    self.finding = finding
    self.remedies = remedies
    self.closed = closed
    self.providerName = providerName
  }
}

extension Complaint {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Complaint/child``.
    case child
    /// ``Complaint/id``.
    case id
    /// ``Complaint/received``.
    case received
    /// ``Complaint/complainant``.
    case complainant
    /// ``Complaint/route``.
    case route
    /// ``Complaint/themes``.
    case themes
    /// ``Complaint/stages``.
    case stages
    /// ``Complaint/finding``.
    case finding
    /// ``Complaint/remedies``.
    case remedies
    /// ``Complaint/closed``.
    case closed
    /// ``Complaint/providerName``.
    case providerName
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Complaint>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.received, \.received),
    FieldSlot(.complainant, \.complainant),
    FieldSlot(.route, \.route),
    FieldSlot(.themes, \.themes),
    FieldSlot(.stages, \.stages),
    FieldSlot(.finding, \.finding),
    FieldSlot(.remedies, \.remedies),
    FieldSlot(.closed, \.closed),
    FieldSlot(.providerName, \.providerName),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .complaints }
}
