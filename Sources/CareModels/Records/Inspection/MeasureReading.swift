public import CareCore

/// One cell of an action plan: a baseline, a latest value or a target, each with its own day or period, or the
/// reason why it is no number.
///
/// Source: Draft action plan for Ofsted recommendations 2019, baseline, latest value and targets.
public struct MeasureReading: FieldRecord, FieldValue {
  /// Whether it is a number, and if not, why not; `nil` when not recorded.
  public var state: Coded<MeasureState>?

  /// The number, in hundredths of the measure's unit: 6630 is 66.3%, 2600 is 26 weeks; `nil` when it is no number.
  public var hundredths: Int?

  /// The upper end of a range, in hundredths: 18 to 20 weeks is 1800 and 2000; `nil` when it is no range.
  public var upperHundredths: Int?

  /// What the number stands for; `nil` when it stands for itself, or when not recorded.
  public var bound: Coded<MeasureBound>?

  /// The day it was measured on, or the day by which a target is to be met; `nil` when not recorded.
  public var asAt: CalendarDay?

  /// The days it was measured over; `nil` when it is of a day, or when not recorded.
  public var period: Period?

  /// The cell as it was printed; `nil` when not recorded.
  public var printed: String?

  /// The footnote to it; `nil` when there is none.
  public var note: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    state: Coded<MeasureState>? = nil,
    hundredths: Int? = nil,
    upperHundredths: Int? = nil,
    bound: Coded<MeasureBound>? = nil,
    asAt: CalendarDay? = nil,
    period: Period? = nil,
    printed: String? = nil,
    note: String? = nil
  ) {
    self.state = state
    self.hundredths = hundredths
    self.upperHundredths = upperHundredths
    self.bound = bound
    self.asAt = asAt
    self.period = period
    self.printed = printed
    self.note = note
  }
}

extension MeasureReading {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``MeasureReading/state``.
    case state
    /// ``MeasureReading/hundredths``.
    case hundredths
    /// ``MeasureReading/upperHundredths``.
    case upperHundredths
    /// ``MeasureReading/bound``.
    case bound
    /// ``MeasureReading/asAt``.
    case asAt
    /// ``MeasureReading/period``.
    case period
    /// ``MeasureReading/printed``.
    case printed
    /// ``MeasureReading/note``.
    case note
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<MeasureReading>] = [
    FieldSlot(.state, \.state),
    FieldSlot(.hundredths, \.hundredths),
    FieldSlot(.upperHundredths, \.upperHundredths),
    FieldSlot(.bound, \.bound),
    FieldSlot(.asAt, \.asAt),
    FieldSlot(.period, \.period),
    FieldSlot(.printed, \.printed),
    FieldSlot(.note, \.note),
  ]
}
