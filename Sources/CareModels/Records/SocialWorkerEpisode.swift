public import CareCore

/// A stretch of days during which one social worker was responsible for a child. Returned from the year ending 31
/// March 2024.
public struct SocialWorkerEpisode: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's date of birth as this row gives it; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// The social worker's identifier; `nil` when not given. Returned as `SW_ID`.
  public var worker: String?

  /// The day the worker took the case; `nil` when not given or not a day. Returned as `SW_DECOM`.
  public var start: CalendarDay?

  /// The day the worker gave it up; `nil` while they hold it. Returned as `SW_DEC`.
  public var end: CalendarDay?

  /// Why this worker took over; `nil` when not given. Returned as `SW_REASON`.
  public var reason: Coded<SocialWorkerChangeReason>?

  /// What the row said that the fields above cannot hold; `nil` when they hold all of it.
  public var asReceived: AsReceived?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    birthDate: CalendarDay? = nil,
    worker: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    reason: Coded<SocialWorkerChangeReason>? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.birthDate = birthDate
    self.worker = worker
    self.start = start
    self.end = end
    self.reason = reason
    self.asReceived = asReceived
  }
}

extension SocialWorkerEpisode {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SocialWorkerEpisode/child``.
    case child
    /// ``SocialWorkerEpisode/birthDate``.
    case birthDate
    /// ``SocialWorkerEpisode/worker``.
    case worker
    /// ``SocialWorkerEpisode/start``.
    case start
    /// ``SocialWorkerEpisode/end``.
    case end
    /// ``SocialWorkerEpisode/reason``.
    case reason
    /// ``SocialWorkerEpisode/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .worker: "SW_ID"
      case .start: "SW_DECOM"
      case .end: "SW_DEC"
      case .reason: "SW_REASON"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SocialWorkerEpisode>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.worker, \.worker),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.reason, \.reason),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .socialWorkerEpisodes }
}
