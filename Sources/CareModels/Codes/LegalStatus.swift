public import CareCore

/// The legal status under which a child is looked after. Returned as `LS` in the episodes table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026. `V3` and `V4` are series of short breaks,
/// which published counts of children looked after leave out.
@frozen public enum LegalStatus: String, GroupedCodeSet {
  /// Interim care order. Returned as `C1`.
  case interimCareOrder = "C1"
  /// Full care order. Returned as `C2`.
  case fullCareOrder = "C2"
  /// Freeing order, which placement orders replaced: not for an episode that starts after December 2005. Returned as
  /// `D1`.
  case freeingOrder = "D1"
  /// Placement order: not for an episode that starts before December 2005. Returned as `E1`.
  case placementOrder = "E1"
  /// Single period of accommodation under section 20 of the Children Act 1989. Returned as `V2`.
  case accommodatedUnderSection20 = "V2"
  /// Agreed series of short breaks, each break recorded as an episode. Returned as `V3`.
  case shortBreaksIndividuallyRecorded = "V3"
  /// Agreed series of short breaks, the agreement recorded rather than each break. Returned as `V4`.
  case shortBreaksUnderAgreement = "V4"
  /// Under police protection and in local authority accommodation. Returned as `L1`.
  case policeProtection = "L1"
  /// Emergency protection order. Returned as `L2`.
  case emergencyProtectionOrder = "L2"
  /// Under a child assessment order and in local authority accommodation. Returned as `L3`.
  case childAssessmentOrder = "L3"
  /// Remanded to local authority accommodation or to youth detention accommodation. Returned as `J1`.
  case remanded = "J1"
  /// Detained under the Police and Criminal Evidence Act 1984 in local authority accommodation. Returned as `J2`.
  case detainedUnderPACE = "J2"
  /// Youth rehabilitation order with a residence or an intensive fostering requirement. Returned as `J3`.
  case youthRehabilitationOrder = "J3"
}

extension LegalStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Legal status" }

  /// The item that the code is returned in: `LS`.
  public static var item: String { "LS" }

  /// Where the list is published.
  public static var source: Source { .ssda903("LS") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .interimCareOrder: "Interim care order"
    case .fullCareOrder: "Full care order"
    case .freeingOrder: "Freeing order"
    case .placementOrder: "Placement order"
    case .accommodatedUnderSection20: "Accommodated under section 20"
    case .shortBreaksIndividuallyRecorded: "Short breaks, each recorded"
    case .shortBreaksUnderAgreement: "Short breaks, agreement recorded"
    case .policeProtection: "Police protection"
    case .emergencyProtectionOrder: "Emergency protection order"
    case .childAssessmentOrder: "Child assessment order"
    case .remanded: "Remanded"
    case .detainedUnderPACE: "Detained under PACE"
    case .youthRehabilitationOrder: "Youth rehabilitation order with residence or intensive fostering"
    }
  }
}

extension LegalStatus {
  /// The groups that legal statuses are reported in.
  @frozen public enum Group: String, CodeGroup {
    /// Interim and full care orders.
    case careOrders
    /// Accommodation under section 20 of the Children Act 1989, other than short breaks.
    case section20
    /// Placement orders, and the freeing orders before them.
    case placementOrFreeingOrder
    /// Police protection, emergency protection orders and child assessment orders.
    case policeProtectionAndEmergency
    /// Remand, detention and youth rehabilitation orders.
    case youthJustice
    /// Agreed series of short breaks.
    case shortBreaks

    /// What the grouping is called, for a reader.
    public static var title: String { "Legal status" }

    /// What the group is called, for a reader.
    public var title: String {
      switch self {
      case .careOrders: "Care orders"
      case .section20: "Section 20"
      case .placementOrFreeingOrder: "Placement or freeing order"
      case .policeProtectionAndEmergency: "Police protection and emergency orders"
      case .youthJustice: "Youth justice"
      case .shortBreaks: "Series of short breaks"
      }
    }
  }

  /// The group that the code belongs to.
  @inlinable public var group: Group {
    switch self {
    case .interimCareOrder, .fullCareOrder: .careOrders
    case .accommodatedUnderSection20: .section20
    case .placementOrder, .freeingOrder: .placementOrFreeingOrder
    case .policeProtection, .emergencyProtectionOrder, .childAssessmentOrder: .policeProtectionAndEmergency
    case .remanded, .detainedUnderPACE, .youthRehabilitationOrder: .youthJustice
    case .shortBreaksIndividuallyRecorded, .shortBreaksUnderAgreement: .shortBreaks
    }
  }

  /// Whether this is an agreed series of short breaks (`V3`, `V4`), which published counts leave out.
  @inlinable public var isShortBreakSeries: Bool {
    switch self {
    case .shortBreaksIndividuallyRecorded, .shortBreaksUnderAgreement: true
    default: false
    }
  }

  /// Whether this is a care order, interim or full (`C1`, `C2`).
  @inlinable public var isCareOrder: Bool {
    switch self {
    case .interimCareOrder, .fullCareOrder: true
    default: false
    }
  }

  /// Whether this is a placement order (`E1`).
  @inlinable public var isPlacementOrder: Bool {
    switch self {
    case .placementOrder: true
    default: false
    }
  }
}
