public import CareCore

/// A measure of an improvement plan with its baseline, readings and targets.
///
/// Source: Draft action plan for Ofsted recommendations 2019, columns of the table.
public struct ImprovementMeasure: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The ``ImprovementAction/id`` it measures; `nil` when not recorded.
  public var action: String?

  /// What is measured; `nil` when not recorded.
  public var title: String?

  /// What the numbers count; `nil` when not recorded.
  public var unit: Coded<MeasureUnit>?

  /// Which way it is to move; `nil` when not recorded.
  public var direction: Coded<FavourableDirection>?

  /// Where it stood at first; `nil` when not recorded.
  public var baseline: MeasureReading?

  /// Where it stood since, each with its own day or period; `nil` when not recorded.
  public var readings: [MeasureReading]?

  /// Where it is to stand, each by its own day; `nil` when not recorded.
  public var targets: [MeasureReading]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    action: String? = nil,
    title: String? = nil,
    unit: Coded<MeasureUnit>? = nil,
    direction: Coded<FavourableDirection>? = nil,
    baseline: MeasureReading? = nil,
    readings: [MeasureReading]? = nil,
    targets: [MeasureReading]? = nil
  ) {
    self.id = id
    self.action = action
    self.title = title
    self.unit = unit
    self.direction = direction
    self.baseline = baseline
    self.readings = readings
    self.targets = targets
  }
}

extension ImprovementMeasure {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ImprovementMeasure/id``.
    case id
    /// ``ImprovementMeasure/action``.
    case action
    /// ``ImprovementMeasure/title``.
    case title
    /// ``ImprovementMeasure/unit``.
    case unit
    /// ``ImprovementMeasure/direction``.
    case direction
    /// ``ImprovementMeasure/baseline``.
    case baseline
    /// ``ImprovementMeasure/readings``.
    case readings
    /// ``ImprovementMeasure/targets``.
    case targets
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ImprovementMeasure>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.action, \.action),
    FieldSlot(.title, \.title),
    FieldSlot(.unit, \.unit),
    FieldSlot(.direction, \.direction),
    FieldSlot(.baseline, \.baseline),
    FieldSlot(.readings, \.readings),
    FieldSlot(.targets, \.targets),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .improvementMeasures }
}
