public import CareCore

/// A medical examination of a child for the sake of their protection.
///
/// Source: committee pack of 7 September 2021, safeguarding partnership annual report, community child protection
/// medicals.
public struct ProtectionMedical: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The ``Section47Enquiry/id`` of the section 47 enquiry it was for; `nil` when not known.
  public var enquiry: String?

  /// The day it was asked for; `nil` when not recorded.
  public var requested: CalendarDay?

  /// The day it was carried out; `nil` when it was not or not yet.
  public var held: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    enquiry: String? = nil,
    requested: CalendarDay? = nil,
    held: CalendarDay? = nil
  ) {
    self.child = child
    self.enquiry = enquiry
    self.requested = requested
    self.held = held
  }
}

extension ProtectionMedical {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ProtectionMedical/child``.
    case child
    /// ``ProtectionMedical/enquiry``.
    case enquiry
    /// ``ProtectionMedical/requested``.
    case requested
    /// ``ProtectionMedical/held``.
    case held
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ProtectionMedical>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.enquiry, \.enquiry),
    FieldSlot(.requested, \.requested),
    FieldSlot(.held, \.held),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .protectionMedicals }
}
