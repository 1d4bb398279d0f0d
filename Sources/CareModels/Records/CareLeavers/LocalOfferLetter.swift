public import CareCore

/// A letter that tells a care leaver what is offered: at 18 and 21, then every year until 25.
///
/// Source: Care leavers report, January 2020, the offer.
public struct LocalOfferLetter: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The birthday that it was for, in completed years, 18–24; `nil` when not recorded.
  public var age: Int?

  /// The day it was sent; `nil` when not recorded.
  public var sent: CalendarDay?

  /// Whether the young person answered; `nil` when not recorded.
  public var isAcknowledged: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    age: Int? = nil,
    sent: CalendarDay? = nil,
    isAcknowledged: Bool? = nil
  ) {
    self.child = child
    self.age = age
    self.sent = sent
    self.isAcknowledged = isAcknowledged
  }
}

extension LocalOfferLetter {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``LocalOfferLetter/child``.
    case child
    /// ``LocalOfferLetter/age``.
    case age
    /// ``LocalOfferLetter/sent``.
    case sent
    /// ``LocalOfferLetter/isAcknowledged``.
    case isAcknowledged
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<LocalOfferLetter>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.age, \.age),
    FieldSlot(.sent, \.sent),
    FieldSlot(.isAcknowledged, \.isAcknowledged),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .localOfferLetters }
}
