public import CareCore

/// Proceedings about a child from the authority's application to the final order.
///
/// The limit is 26 weeks from issue, which the court may extend. Source: Children Act 1989, section 32; Draft
/// action plan for Ofsted recommendations 2019, action 3; Children in care and care leavers annual report 2019/20,
/// 3.5.
public struct CareProceedings: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// What was asked of the court; `nil` when not recorded.
  public var application: Coded<ProceedingsApplication>?

  /// The court's number of the case; `nil` when not recorded.
  public var caseNumber: String?

  /// The day the application was issued; `nil` when not recorded.
  public var issued: CalendarDay?

  /// The day a children's guardian was appointed; `nil` until then, or when not recorded.
  public var guardianAppointed: CalendarDay?

  /// The day of the first hearing; `nil` until then, or when not recorded.
  public var firstHearing: CalendarDay?

  /// The day up to which the court extended the limit; `nil` when it did not, or when not recorded.
  public var extendedUntil: CalendarDay?

  /// The day of the final hearing; `nil` until then, or when not recorded.
  public var finalHearing: CalendarDay?

  /// The day the proceedings ended; `nil` while it lasts, or when not recorded.
  public var concluded: CalendarDay?

  /// The main order they ended with; `nil` while it lasts, or when not recorded.
  public var outcome: Coded<CourtOrderKind>?

  /// Why they took longer than the limit; `nil` when they did not, or when not recorded.
  public var delayReason: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    application: Coded<ProceedingsApplication>? = nil,
    caseNumber: String? = nil,
    issued: CalendarDay? = nil,
    guardianAppointed: CalendarDay? = nil,
    firstHearing: CalendarDay? = nil,
    extendedUntil: CalendarDay? = nil,
    finalHearing: CalendarDay? = nil,
    concluded: CalendarDay? = nil,
    outcome: Coded<CourtOrderKind>? = nil,
    delayReason: String? = nil
  ) {
    self.child = child
    self.id = id
    self.application = application
    self.caseNumber = caseNumber
    self.issued = issued
    self.guardianAppointed = guardianAppointed
    self.firstHearing = firstHearing
    self.extendedUntil = extendedUntil
    self.finalHearing = finalHearing
    self.concluded = concluded
    self.outcome = outcome
    self.delayReason = delayReason
  }
}

extension CareProceedings {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CareProceedings/child``.
    case child
    /// ``CareProceedings/id``.
    case id
    /// ``CareProceedings/application``.
    case application
    /// ``CareProceedings/caseNumber``.
    case caseNumber
    /// ``CareProceedings/issued``.
    case issued
    /// ``CareProceedings/guardianAppointed``.
    case guardianAppointed
    /// ``CareProceedings/firstHearing``.
    case firstHearing
    /// ``CareProceedings/extendedUntil``.
    case extendedUntil
    /// ``CareProceedings/finalHearing``.
    case finalHearing
    /// ``CareProceedings/concluded``.
    case concluded
    /// ``CareProceedings/outcome``.
    case outcome
    /// ``CareProceedings/delayReason``.
    case delayReason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CareProceedings>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.application, \.application),
    FieldSlot(.caseNumber, \.caseNumber),
    FieldSlot(.issued, \.issued),
    FieldSlot(.guardianAppointed, \.guardianAppointed),
    FieldSlot(.firstHearing, \.firstHearing),
    FieldSlot(.extendedUntil, \.extendedUntil),
    FieldSlot(.finalHearing, \.finalHearing),
    FieldSlot(.concluded, \.concluded),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.delayReason, \.delayReason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .careProceedings }
}
