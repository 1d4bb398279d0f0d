public import CareCore

/// How many devices a scheme supplied, and how many were passed on.
///
/// Source: impact of Covid-19, June 2021, paragraph 30.
public struct DeviceStock: RegisterRecord {
  /// The scheme; `nil` when not recorded.
  public var scheme: Coded<DeviceScheme>?

  /// What was supplied; `nil` when not recorded.
  public var device: Coded<DeviceKind>?

  /// The day of the count; `nil` when not recorded.
  public var asOf: CalendarDay?

  /// Devices received, 0 or more; `nil` when not recorded.
  public var received: Int?

  /// Of those, devices passed on, 0 or more; `nil` when not recorded.
  public var allocated: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    scheme: Coded<DeviceScheme>? = nil,
    device: Coded<DeviceKind>? = nil,
    asOf: CalendarDay? = nil,
    received: Int? = nil,
    allocated: Int? = nil
  ) {
    self.scheme = scheme
    self.device = device
    self.asOf = asOf
    self.received = received
    self.allocated = allocated
  }
}

extension DeviceStock {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``DeviceStock/scheme``.
    case scheme
    /// ``DeviceStock/device``.
    case device
    /// ``DeviceStock/asOf``.
    case asOf
    /// ``DeviceStock/received``.
    case received
    /// ``DeviceStock/allocated``.
    case allocated
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<DeviceStock>] = [
    FieldSlot(.scheme, \.scheme),
    FieldSlot(.device, \.device),
    FieldSlot(.asOf, \.asOf),
    FieldSlot(.received, \.received),
    FieldSlot(.allocated, \.allocated),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .deviceStocks }
}
