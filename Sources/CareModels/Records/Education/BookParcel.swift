public import CareCore

/// A parcel of books sent to a child.
///
/// Source: Annual report of the Virtual School Head, June 2021, paragraphs 26–29.
public struct BookParcel: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The scheme; `nil` when not recorded.
  public var scheme: Coded<BookScheme>?

  /// The day it was sent; `nil` when not recorded.
  public var sent: CalendarDay?

  /// How many books, 0 or more; `nil` when not recorded.
  public var books: Int?

  /// What the child or carer said; `nil` when not recorded.
  public var feedback: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    scheme: Coded<BookScheme>? = nil,
    sent: CalendarDay? = nil,
    books: Int? = nil,
    feedback: String? = nil
  ) {
    self.child = child
    self.scheme = scheme
    self.sent = sent
    self.books = books
    self.feedback = feedback
  }
}

extension BookParcel {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``BookParcel/child``.
    case child
    /// ``BookParcel/scheme``.
    case scheme
    /// ``BookParcel/sent``.
    case sent
    /// ``BookParcel/books``.
    case books
    /// ``BookParcel/feedback``.
    case feedback
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<BookParcel>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.scheme, \.scheme),
    FieldSlot(.sent, \.sent),
    FieldSlot(.books, \.books),
    FieldSlot(.feedback, \.feedback),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .bookParcels }
}
