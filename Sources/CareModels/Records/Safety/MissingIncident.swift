public import CareCore

/// A time a child was missing or away, with its times, whether or not the child is looked after.
///
/// The return holds days, for looked-after children alone (``MissingEpisode``). Source: statutory guidance on
/// children who run away or go missing from home or care, 2014; annual report 2019/20, 6.2. Its length is
/// ``timeAway(asAt:)``.
public struct MissingIncident: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the incident; `nil` when it has none.
  public var id: String?

  /// Missing, or away with whereabouts known; `nil` when not recorded.
  public var kind: Coded<MissingKind>?

  /// The group in which the child is reported; `nil` when not recorded.
  public var group: Coded<MissingReportingGroup>?

  /// The authority responsible for a child placed here by another one; `nil` for the authority's own children or
  /// when not recorded.
  public var placingAuthority: LocalAuthorityCode?

  /// Where the child went missing from; `nil` when not recorded.
  public var missingFrom: Coded<MissingFrom>?

  /// The day the child went missing or away; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day and time of it, when the time is known; `nil` when only the day is known or neither.
  public var startedAt: Moment?

  /// The day and time it was reported to the police; `nil` when it was not or not recorded.
  public var reportedAt: Moment?

  /// The day the child was found or came back; `nil` while they are away or when not recorded.
  public var end: CalendarDay?

  /// The day and time of it, when the time is known: the limit for a return interview is in hours; `nil` while they
  /// are away or when the time is not known.
  public var endedAt: Moment?

  /// The day and time the police saw the child safe and well; `nil` when they did not or not recorded.
  public var safeAndWellAt: Moment?

  /// How high the risk was graded; `nil` when not recorded.
  public var riskGrade: Coded<RiskGrade>?

  /// The kinds of exploitation that were suspected; empty when none was, `nil` when not recorded.
  public var concerns: [Coded<ExploitationKind>]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    kind: Coded<MissingKind>? = nil,
    group: Coded<MissingReportingGroup>? = nil,
    placingAuthority: LocalAuthorityCode? = nil,
    missingFrom: Coded<MissingFrom>? = nil,
    start: CalendarDay? = nil,
    startedAt: Moment? = nil,
    reportedAt: Moment? = nil,
    end: CalendarDay? = nil,
    endedAt: Moment? = nil,
    safeAndWellAt: Moment? = nil,
    riskGrade: Coded<RiskGrade>? = nil,
    concerns: [Coded<ExploitationKind>]? = nil
  ) {
    self.child = child
    self.id = id
    self.kind = kind
    self.group = group
    self.placingAuthority = placingAuthority
    self.missingFrom = missingFrom
    self.start = start
    self.startedAt = startedAt
    self.reportedAt = reportedAt
    self.end = end
    self.endedAt = endedAt
    self.safeAndWellAt = safeAndWellAt
    self.riskGrade = riskGrade
    self.concerns = concerns
  }
}

extension MissingIncident {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``MissingIncident/child``.
    case child
    /// ``MissingIncident/id``.
    case id
    /// ``MissingIncident/kind``.
    case kind
    /// ``MissingIncident/group``.
    case group
    /// ``MissingIncident/placingAuthority``.
    case placingAuthority
    /// ``MissingIncident/missingFrom``.
    case missingFrom
    /// ``MissingIncident/start``.
    case start
    /// ``MissingIncident/startedAt``.
    case startedAt
    /// ``MissingIncident/reportedAt``.
    case reportedAt
    /// ``MissingIncident/end``.
    case end
    /// ``MissingIncident/endedAt``.
    case endedAt
    /// ``MissingIncident/safeAndWellAt``.
    case safeAndWellAt
    /// ``MissingIncident/riskGrade``.
    case riskGrade
    /// ``MissingIncident/concerns``.
    case concerns
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<MissingIncident>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.kind, \.kind),
    FieldSlot(.group, \.group),
    FieldSlot(.placingAuthority, \.placingAuthority),
    FieldSlot(.missingFrom, \.missingFrom),
    FieldSlot(.start, \.start),
    FieldSlot(.startedAt, \.startedAt),
    FieldSlot(.reportedAt, \.reportedAt),
    FieldSlot(.end, \.end),
    FieldSlot(.endedAt, \.endedAt),
    FieldSlot(.safeAndWellAt, \.safeAndWellAt),
    FieldSlot(.riskGrade, \.riskGrade),
    FieldSlot(.concerns, \.concerns),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .missingIncidents }
}
