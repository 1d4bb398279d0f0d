public import CareCore

/// A child and the characteristics that do not change with an episode.
///
/// One row of the header table of the statutory return. Two rows for one child are two records; a ``ChildHistory``
/// is one.
public struct Child: ReceivedRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier. Returned as `CHILD`.
  public var child: ChildIdentifier?

  /// The child's sex, in the codes of the year of the return; `nil` when not given. Returned as `SEX`.
  public var sex: Coded<Sex>?

  /// The date of birth; `nil` when not given or not a day. Returned as `DOB`.
  public var birthDate: CalendarDay?

  /// The ethnic origin; `nil` when not given, which is not the same as `NOBT` (not yet obtained). Returned as
  /// `ETHNIC`.
  public var ethnicity: Coded<Ethnicity>?

  /// The unique pupil number, or the code that says why there is none; `nil` when neither was given. Returned as
  /// `UPN`.
  public var pupilNumber: PupilNumber?

  /// Whether a girl in care is a mother; `nil` when not given. Returned as `MOTHER`.
  public var motherStatus: Coded<MotherStatus>?

  /// The date of birth of the mother's child; `nil` when there is none or it was not given. Returned as `MC_DOB`.
  public var motherChildBirthDate: CalendarDay?

  /// What the row said that the fields above cannot hold; `nil` when they hold all of it.
  public var asReceived: AsReceived?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    sex: Coded<Sex>? = nil,
    birthDate: CalendarDay? = nil,
    ethnicity: Coded<Ethnicity>? = nil,
    pupilNumber: PupilNumber? = nil,
    motherStatus: Coded<MotherStatus>? = nil,
    motherChildBirthDate: CalendarDay? = nil,
    asReceived: AsReceived? = nil
  ) {
    self.child = child
    self.sex = sex
    self.birthDate = birthDate
    self.ethnicity = ethnicity
    self.pupilNumber = pupilNumber
    self.motherStatus = motherStatus
    self.motherChildBirthDate = motherChildBirthDate
    self.asReceived = asReceived
  }
}

extension Child {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Child/child``.
    case child
    /// ``Child/sex``.
    case sex
    /// ``Child/birthDate``.
    case birthDate
    /// ``Child/ethnicity``.
    case ethnicity
    /// ``Child/pupilNumber``.
    case pupilNumber
    /// ``Child/motherStatus``.
    case motherStatus
    /// ``Child/motherChildBirthDate``.
    case motherChildBirthDate
    /// ``Child/asReceived``.
    case asReceived

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "CHILD"
      case .sex: "SEX"
      case .birthDate: "DOB"
      case .ethnicity: "ETHNIC"
      case .pupilNumber: "UPN"
      case .motherStatus: "MOTHER"
      case .motherChildBirthDate: "MC_DOB"
      case .asReceived: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Child>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.sex, \.sex),
    FieldSlot(.birthDate, \.birthDate),
    FieldSlot(.ethnicity, \.ethnicity),
    FieldSlot(.pupilNumber, \.pupilNumber),
    FieldSlot(.motherStatus, \.motherStatus),
    FieldSlot(.motherChildBirthDate, \.motherChildBirthDate),
    FieldSlot(.asReceived, \.asReceived),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .children }
}
