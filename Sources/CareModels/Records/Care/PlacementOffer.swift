public import CareCore

/// A place that was offered for a child in answer to a search.
///
/// Source: scrutiny committee, minutes of 5 November 2019, 43, placements.
public struct PlacementOffer: FieldRecord, FieldValue {
  /// The identifier or name of who offered it; `nil` when not recorded.
  public var provider: String?

  /// The ``FosteringHousehold/id`` of the carers; `nil` when the place is with none, or when not recorded.
  public var carer: String?

  /// What kind of place; `nil` when not recorded.
  public var setting: Coded<PlacementSetting>?

  /// Who provides it; `nil` when not recorded.
  public var sourcing: Coded<PlacementSourcing>?

  /// The day it was offered; `nil` when not recorded.
  public var offered: CalendarDay?

  /// What it would cost a week; `nil` when not recorded.
  public var weeklyCost: Money?

  /// What became of it; `nil` until then, or when not recorded.
  public var outcome: Coded<PlacementOfferOutcome>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    provider: String? = nil,
    carer: String? = nil,
    setting: Coded<PlacementSetting>? = nil,
    sourcing: Coded<PlacementSourcing>? = nil,
    offered: CalendarDay? = nil,
    weeklyCost: Money? = nil,
    outcome: Coded<PlacementOfferOutcome>? = nil
  ) {
    self.provider = provider
    self.carer = carer
    self.setting = setting
    self.sourcing = sourcing
    self.offered = offered
    self.weeklyCost = weeklyCost
    self.outcome = outcome
  }
}

extension PlacementOffer {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PlacementOffer/provider``.
    case provider
    /// ``PlacementOffer/carer``.
    case carer
    /// ``PlacementOffer/setting``.
    case setting
    /// ``PlacementOffer/sourcing``.
    case sourcing
    /// ``PlacementOffer/offered``.
    case offered
    /// ``PlacementOffer/weeklyCost``.
    case weeklyCost
    /// ``PlacementOffer/outcome``.
    case outcome
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PlacementOffer>] = [
    FieldSlot(.provider, \.provider),
    FieldSlot(.carer, \.carer),
    FieldSlot(.setting, \.setting),
    FieldSlot(.sourcing, \.sourcing),
    FieldSlot(.offered, \.offered),
    FieldSlot(.weeklyCost, \.weeklyCost),
    FieldSlot(.outcome, \.outcome),
  ]
}
