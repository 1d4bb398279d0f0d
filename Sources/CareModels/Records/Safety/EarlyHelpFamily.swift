public import CareCore

/// A family that early help worked with, or that was referred to it.
///
/// A family is counted in a quarter during which its case was open. Source: committee pack of 1 June 2021, recovery
/// report, paragraphs 17–21, and departmental overview, paragraph 35; quarterly performance reports.
public struct EarlyHelpFamily: RegisterRecord {
  /// The authority's own identifier of the family; `nil` when it has none.
  public var id: String?

  /// The day the family was referred; `nil` when not recorded.
  public var referred: CalendarDay?

  /// Who referred, in the codes of the children in need census; `nil` when not recorded.
  public var source: Coded<ReferralSource>?

  /// How the family came to early help; `nil` when not recorded.
  public var route: Coded<EarlyHelpRoute>?

  /// The main reason; `nil` when not recorded.
  public var primaryReason: Coded<EarlyHelpReason>?

  /// The other reasons, in the order recorded; `nil` when not recorded.
  public var otherReasons: [Coded<EarlyHelpReason>]?

  /// What the family was offered; `nil` when not recorded.
  public var offer: Coded<EarlyHelpOffer>?

  /// The first day early help worked with the family; `nil` when it has not or not recorded.
  public var start: CalendarDay?

  /// The day it ended; `nil` while it lasts or when not recorded.
  public var end: CalendarDay?

  /// How it ended; `nil` while it lasts or when not recorded.
  public var outcome: Coded<EarlyHelpOutcome>?

  /// The colour that sets how the family is seen; `nil` when not recorded.
  public var riskRating: Coded<ContactRiskRating>?

  /// The team that works with the family; `nil` when not recorded.
  public var team: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    referred: CalendarDay? = nil,
    source: Coded<ReferralSource>? = nil,
    route: Coded<EarlyHelpRoute>? = nil,
    primaryReason: Coded<EarlyHelpReason>? = nil,
    otherReasons: [Coded<EarlyHelpReason>]? = nil,
    offer: Coded<EarlyHelpOffer>? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    outcome: Coded<EarlyHelpOutcome>? = nil,
    riskRating: Coded<ContactRiskRating>? = nil,
    team: String? = nil
  ) {
    self.id = id
    self.referred = referred
    self.source = source
    self.route = route
    self.primaryReason = primaryReason
    self.otherReasons = otherReasons
    self.offer = offer
    self.start = start
    self.end = end
    self.outcome = outcome
    self.riskRating = riskRating
    self.team = team
  }
}

extension EarlyHelpFamily {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EarlyHelpFamily/id``.
    case id
    /// ``EarlyHelpFamily/referred``.
    case referred
    /// ``EarlyHelpFamily/source``.
    case source
    /// ``EarlyHelpFamily/route``.
    case route
    /// ``EarlyHelpFamily/primaryReason``.
    case primaryReason
    /// ``EarlyHelpFamily/otherReasons``.
    case otherReasons
    /// ``EarlyHelpFamily/offer``.
    case offer
    /// ``EarlyHelpFamily/start``.
    case start
    /// ``EarlyHelpFamily/end``.
    case end
    /// ``EarlyHelpFamily/outcome``.
    case outcome
    /// ``EarlyHelpFamily/riskRating``.
    case riskRating
    /// ``EarlyHelpFamily/team``.
    case team
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EarlyHelpFamily>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.referred, \.referred),
    FieldSlot(.source, \.source),
    FieldSlot(.route, \.route),
    FieldSlot(.primaryReason, \.primaryReason),
    FieldSlot(.otherReasons, \.otherReasons),
    FieldSlot(.offer, \.offer),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.riskRating, \.riskRating),
    FieldSlot(.team, \.team),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .earlyHelpFamilies }
}
