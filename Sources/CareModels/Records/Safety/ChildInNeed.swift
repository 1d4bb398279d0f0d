public import CareCore

/// A child in need, as the children in need census describes them.
///
/// Looked-after children are also a ``Child``. Source: guide to the children in need census, ChildIdentifiers and
/// ChildCharacteristics.
public struct ChildInNeed: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given. Returned as `LAchildID`.
  public var child: ChildIdentifier?

  /// The unique pupil number; `nil` when not given. Returned as `UPN`.
  public var pupilNumber: UniquePupilNumber?

  /// The number the child had before; `nil` when there was none or it was not given. Returned as `FormerUPN`.
  public var formerPupilNumber: UniquePupilNumber?

  /// Why there is no pupil number; `nil` when there is one or no reason was given. Returned as `UPNunknown`.
  public var pupilNumberUnknown: Coded<UPNUnknownReason>?

  /// The date of birth; `nil` before birth or when not given. Returned as `PersonBirthDate`.
  public var birthDate: CalendarDay?

  /// The day an unborn child was expected; `nil` when born or not given. Returned as `ExpectedPersonBirthDate`.
  public var expectedBirthDate: CalendarDay?

  /// The day the child died; `nil` when alive or not given. Returned as `PersonDeathDate`.
  public var deathDate: CalendarDay?

  /// The child's sex; `nil` when not given. Returned as `Sex`.
  public var sex: Coded<CINSex>?

  /// The ethnic origin; `nil` when not given. Returned as `Ethnicity`.
  public var ethnicity: Coded<Ethnicity>?

  /// The disabilities, in the order given; `nil` when the list was left out, which is not the same as `NONE`.
  /// Returned as `Disability`.
  public var disabilities: [Coded<Disability>]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    pupilNumber: UniquePupilNumber? = nil,
    formerPupilNumber: UniquePupilNumber? = nil,
    pupilNumberUnknown: Coded<UPNUnknownReason>? = nil,
    birthDate: CalendarDay? = nil,
    expectedBirthDate: CalendarDay? = nil,
    deathDate: CalendarDay? = nil,
    sex: Coded<CINSex>? = nil,
    ethnicity: Coded<Ethnicity>? = nil,
    disabilities: [Coded<Disability>]? = nil
  ) {
    self.child = child
    self.pupilNumber = pupilNumber
    self.formerPupilNumber = formerPupilNumber
    self.pupilNumberUnknown = pupilNumberUnknown
    self.birthDate = birthDate
    self.expectedBirthDate = expectedBirthDate
    self.deathDate = deathDate
    self.sex = sex
    self.ethnicity = ethnicity
    self.disabilities = disabilities
  }
}

extension ChildInNeed {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ChildInNeed/child``.
    case child
    /// ``ChildInNeed/pupilNumber``.
    case pupilNumber
    /// ``ChildInNeed/formerPupilNumber``.
    case formerPupilNumber
    /// ``ChildInNeed/pupilNumberUnknown``.
    case pupilNumberUnknown
    /// ``ChildInNeed/birthDate``.
    case birthDate
    /// ``ChildInNeed/expectedBirthDate``.
    case expectedBirthDate
    /// ``ChildInNeed/deathDate``.
    case deathDate
    /// ``ChildInNeed/sex``.
    case sex
    /// ``ChildInNeed/ethnicity``.
    case ethnicity
    /// ``ChildInNeed/disabilities``.
    case disabilities

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "LAchildID"
      case .pupilNumber: "UPN"
      case .formerPupilNumber: "FormerUPN"
      case .pupilNumberUnknown: "UPNunknown"
      case .birthDate: "PersonBirthDate"
      case .expectedBirthDate: "ExpectedPersonBirthDate"
      case .deathDate: "PersonDeathDate"
      case .sex: "Sex"
      case .ethnicity: "Ethnicity"
      case .disabilities: "Disability"
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ChildInNeed>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.pupilNumber, \.pupilNumber),
    FieldSlot(.formerPupilNumber, \.formerPupilNumber),
    FieldSlot(.pupilNumberUnknown, \.pupilNumberUnknown),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.expectedBirthDate, \.expectedBirthDate),
    FieldSlot(.deathDate, \.deathDate),
    FieldSlot(.sex, \.sex),
    FieldSlot(.ethnicity, \.ethnicity),
    FieldSlot(.disabilities, \.disabilities),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .childrenInNeed }
}
