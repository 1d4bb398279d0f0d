public import CareCore

/// A stretch of time in which a child had one level of special educational needs provision.
///
/// Source: Children in care and care leavers annual report 2019/20, 4.1.
public struct SpecialEducationalNeed: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The provision, as the school census records it; `nil` when not recorded.
  public var provision: Coded<SENProvision>?

  /// The main need; `nil` when not recorded.
  public var primaryNeed: Coded<SENNeed>?

  /// The second need; `nil` when there is none.
  public var secondaryNeed: Coded<SENNeed>?

  /// The first day; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it ceased; `nil` when it goes on.
  public var end: CalendarDay?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Whether the child is taught in a special unit or resourced provision of the school; `nil` when not recorded.
  public var isInUnit: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    provision: Coded<SENProvision>? = nil,
    primaryNeed: Coded<SENNeed>? = nil,
    secondaryNeed: Coded<SENNeed>? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    school: URN? = nil,
    isInUnit: Bool? = nil
  ) {
    self.child = child
    self.provision = provision
    self.primaryNeed = primaryNeed
    self.secondaryNeed = secondaryNeed
    self.start = start
    self.end = end
    self.school = school
    self.isInUnit = isInUnit
  }
}

extension SpecialEducationalNeed {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SpecialEducationalNeed/child``.
    case child
    /// ``SpecialEducationalNeed/provision``.
    case provision
    /// ``SpecialEducationalNeed/primaryNeed``.
    case primaryNeed
    /// ``SpecialEducationalNeed/secondaryNeed``.
    case secondaryNeed
    /// ``SpecialEducationalNeed/start``.
    case start
    /// ``SpecialEducationalNeed/end``.
    case end
    /// ``SpecialEducationalNeed/school``.
    case school
    /// ``SpecialEducationalNeed/isInUnit``.
    case isInUnit
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SpecialEducationalNeed>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.provision, \.provision),
    FieldSlot(.primaryNeed, \.primaryNeed),
    FieldSlot(.secondaryNeed, \.secondaryNeed),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.school, \.school),
    FieldSlot(.isInUnit, \.isInUnit),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .specialEducationalNeeds }
}
