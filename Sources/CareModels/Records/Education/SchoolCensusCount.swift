public import CareCore

/// How many pupils a school census counted: in one school, or in all of an authority's.
///
/// Source: Pupils missing out on education, January 2020, paragraph 18; quarter 1 2021/22 performance report.
public struct SchoolCensusCount: RegisterRecord {
  /// The school; `nil` when the count is of all the authority's schools.
  public var school: URN?

  /// The phase counted; `nil` when all phases are in.
  public var phase: Coded<SchoolPhase>?

  /// The census day; `nil` when not recorded.
  public var date: CalendarDay?

  /// Pupils on roll, 0 or more; `nil` when not recorded.
  public var pupils: Int?

  /// Pupils with SEN support (`K`), 0 or more; `nil` when not recorded.
  public var supportPupils: Int?

  /// Pupils with an education, health and care plan (`E`), 0 or more; `nil` when not recorded.
  public var planPupils: Int?

  /// Pupils eligible for free school meals, 0 or more; `nil` when not recorded.
  public var freeMealPupils: Int?

  /// Pupils who became eligible for free school meals since the census before, 0 or more; `nil` when not recorded.
  public var newFreeMealPupils: Int?

  /// Children of the area known to be educated at home on the day, 0 or more; `nil` when not recorded.
  public var homeEducated: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    school: URN? = nil,
    phase: Coded<SchoolPhase>? = nil,
    date: CalendarDay? = nil,
    pupils: Int? = nil,
    supportPupils: Int? = nil,
    planPupils: Int? = nil,
    freeMealPupils: Int? = nil,
    newFreeMealPupils: Int? = nil,
    homeEducated: Int? = nil
  ) {
    self.school = school
    self.phase = phase
    self.date = date
    self.pupils = pupils
    self.supportPupils = supportPupils
    self.planPupils = planPupils
    self.freeMealPupils = freeMealPupils
    self.newFreeMealPupils = newFreeMealPupils
    self.homeEducated = homeEducated
  }
}

extension SchoolCensusCount {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SchoolCensusCount/school``.
    case school
    /// ``SchoolCensusCount/phase``.
    case phase
    /// ``SchoolCensusCount/date``.
    case date
    /// ``SchoolCensusCount/pupils``.
    case pupils
    /// ``SchoolCensusCount/supportPupils``.
    case supportPupils
    /// ``SchoolCensusCount/planPupils``.
    case planPupils
    /// ``SchoolCensusCount/freeMealPupils``.
    case freeMealPupils
    /// ``SchoolCensusCount/newFreeMealPupils``.
    case newFreeMealPupils
    /// ``SchoolCensusCount/homeEducated``.
    case homeEducated
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolCensusCount>] = [
    FieldSlot(.school, \.school),
    FieldSlot(.phase, \.phase),
    FieldSlot(.date, \.date),
    FieldSlot(.pupils, \.pupils),
    FieldSlot(.supportPupils, \.supportPupils),
    FieldSlot(.planPupils, \.planPupils),
    FieldSlot(.freeMealPupils, \.freeMealPupils),
    FieldSlot(.newFreeMealPupils, \.newFreeMealPupils),
    FieldSlot(.homeEducated, \.homeEducated),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .schoolCensusCounts }
}
