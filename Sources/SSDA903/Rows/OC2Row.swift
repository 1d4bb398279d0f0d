public import CareCore
public import CareModels

/// A row of table OC2 of the statutory return, its days, codes and whole numbers read; the record is
/// ``CareModels/HealthOutcomes``.
///
/// Text and the cells as received stay in the table (``ReturnTable``).
public struct OC2Row: ReadableRow {
  /// `DOB`: see ``CareModels/HealthOutcomes/birthDate``.
  public let birthDate: Cell<CalendarDay>

  /// `SDQ_SCORE`: see ``CareModels/HealthOutcomes/sdqScore``.
  public let sdqScore: Cell<Int>

  /// `SDQ_REASON`: see ``CareModels/HealthOutcomes/sdqReason``.
  public let sdqReason: Cell<SDQReason>

  /// `CONVICTED`: see ``CareModels/HealthOutcomes/convicted``.
  public let convicted: Cell<YesNo>

  /// `HEALTH_CHECK`: see ``CareModels/HealthOutcomes/developmentCheck``.
  public let developmentCheck: Cell<YesNo>

  /// `IMMUNISATIONS`: see ``CareModels/HealthOutcomes/immunisations``.
  public let immunisations: Cell<YesNo>

  /// `TEETH_CHECK`: see ``CareModels/HealthOutcomes/dentalCheck``.
  public let dentalCheck: Cell<YesNo>

  /// `HEALTH_ASSESSMENT`: see ``CareModels/HealthOutcomes/healthAssessment``.
  public let healthAssessment: Cell<YesNo>

  /// `SUBSTANCE_MISUSE`: see ``CareModels/HealthOutcomes/substanceMisuse``.
  public let substanceMisuse: Cell<YesNo>

  /// `INTERVENTION_RECEIVED`: see ``CareModels/HealthOutcomes/interventionReceived``.
  public let interventionReceived: Cell<YesNo>

  /// `INTERVENTION_OFFERED`: see ``CareModels/HealthOutcomes/interventionOffered``.
  public let interventionOffered: Cell<YesNo>

  /// The cells that were not written as the return wants them, and were read all the same.
  public let lenient: ColumnSet

  /// The columns of the table.
  public enum Column: Int, ReturnColumn {
    /// `CHILD`.
    case child
    /// `DOB`.
    case birthDate
    /// `SDQ_SCORE`.
    case sdqScore
    /// `SDQ_REASON`.
    case sdqReason
    /// `CONVICTED`.
    case convicted
    /// `HEALTH_CHECK`.
    case developmentCheck
    /// `IMMUNISATIONS`.
    case immunisations
    /// `TEETH_CHECK`.
    case dentalCheck
    /// `HEALTH_ASSESSMENT`.
    case healthAssessment
    /// `SUBSTANCE_MISUSE`.
    case substanceMisuse
    /// `INTERVENTION_RECEIVED`.
    case interventionReceived
    /// `INTERVENTION_OFFERED`.
    case interventionOffered

    /// The name of the item, which heads the column.
    public var item: String {
      switch self {
      case .child: "CHILD"
      case .birthDate: "DOB"
      case .sdqScore: "SDQ_SCORE"
      case .sdqReason: "SDQ_REASON"
      case .convicted: "CONVICTED"
      case .developmentCheck: "HEALTH_CHECK"
      case .immunisations: "IMMUNISATIONS"
      case .dentalCheck: "TEETH_CHECK"
      case .healthAssessment: "HEALTH_ASSESSMENT"
      case .substanceMisuse: "SUBSTANCE_MISUSE"
      case .interventionReceived: "INTERVENTION_RECEIVED"
      case .interventionOffered: "INTERVENTION_OFFERED"
      }
    }
  }

  /// The table that these rows are in.
  public static var table: RegisterTable { .healthOutcomes }

  init(_ cells: inout RowCells<Column>, _ bytes: Span<UInt8>) {
    birthDate = cells.day(.birthDate, bytes)
    sdqScore = cells.whole(.sdqScore, bytes)
    sdqReason = cells.code(.sdqReason, bytes, cells.codes.sdqReason)
    convicted = cells.code(.convicted, bytes, cells.codes.yesNo)
    developmentCheck = cells.code(.developmentCheck, bytes, cells.codes.yesNo)
    immunisations = cells.code(.immunisations, bytes, cells.codes.yesNo)
    dentalCheck = cells.code(.dentalCheck, bytes, cells.codes.yesNo)
    healthAssessment = cells.code(.healthAssessment, bytes, cells.codes.yesNo)
    substanceMisuse = cells.code(.substanceMisuse, bytes, cells.codes.yesNo)
    interventionReceived = cells.code(.interventionReceived, bytes, cells.codes.yesNo)
    interventionOffered = cells.code(.interventionOffered, bytes, cells.codes.yesNo)
    lenient = cells.lenient
  }
}

extension HealthOutcomes: ReturnRecord {
  init(_ row: OC2Row, _ source: inout RecordSource<OC2Row.Column>) {
    self.init(
      child: source.child(.child),
      birthDate: source.day(row.birthDate, .birthDate),
      sdqScore: source.whole(row.sdqScore, .sdqScore),
      sdqReason: source.code(row.sdqReason, .sdqReason),
      convicted: source.code(row.convicted, .convicted),
      developmentCheck: source.code(row.developmentCheck, .developmentCheck),
      immunisations: source.code(row.immunisations, .immunisations),
      dentalCheck: source.code(row.dentalCheck, .dentalCheck),
      healthAssessment: source.code(row.healthAssessment, .healthAssessment),
      substanceMisuse: source.code(row.substanceMisuse, .substanceMisuse),
      interventionReceived: source.code(row.interventionReceived, .interventionReceived),
      interventionOffered: source.code(row.interventionOffered, .interventionOffered))
    asReceived = source.finish()
  }

  /// What the fields say, as the return writes it.
  func text(_ column: OC2Row.Column) -> String? {
    switch column {
    case .child: child?.text
    case .birthDate: birthDate?.dayMonthYear
    case .sdqScore: sdqScore.map(String.init)
    case .sdqReason: sdqReason?.text
    case .convicted: convicted?.text
    case .developmentCheck: developmentCheck?.text
    case .immunisations: immunisations?.text
    case .dentalCheck: dentalCheck?.text
    case .healthAssessment: healthAssessment?.text
    case .substanceMisuse: substanceMisuse?.text
    case .interventionReceived: interventionReceived?.text
    case .interventionOffered: interventionOffered?.text
    }
  }
}
