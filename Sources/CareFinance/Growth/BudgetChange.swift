public import CareCore
public import CareModels

/// A line of growth or of savings: what changes in the budget, from when, by how much and why.
///
/// Growth is positive and a saving negative. Source: Medium Term Financial Strategy 2020/21–2023/24
/// (Leicestershire, January 2020), paragraphs 12 to 16 and appendix B.
public struct BudgetChange: FieldRecord, FieldValue {
  /// The code, unique within one strategy and free to mean something else in the next: `"G1"`, `"CF2"`; `nil` when
  /// not given.
  public var code: String?

  /// What the line is; `nil` when not given.
  public var title: String?

  /// What the amounts assume, in words; `nil` when not given.
  public var assumption: String?

  /// Whether it was in the strategy before; `nil` when not said.
  public var novelty: Coded<ChangeNovelty>?

  /// What kind of saving it is; `nil` for growth, or when not said.
  public var savingClass: Coded<SavingClass>?

  /// Whether a programme of transformation or the department finds it; `nil` when not said.
  public var origin: Coded<SavingOrigin>?

  /// The heading it stands under, such as demand and cost increases; `nil` when there is none.
  public var group: String?

  /// The code of the line of the revenue budget that it changes; `nil` when not said.
  public var service: String?

  /// The amounts, on the basis that ``BudgetChanges/basis`` says; `nil` when none are given.
  public var amounts: YearlyAmounts?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    code: String? = nil,
    title: String? = nil,
    assumption: String? = nil,
    novelty: Coded<ChangeNovelty>? = nil,
    savingClass: Coded<SavingClass>? = nil,
    origin: Coded<SavingOrigin>? = nil,
    group: String? = nil,
    service: String? = nil,
    amounts: YearlyAmounts? = nil
  ) {
    self.code = code
    self.title = title
    self.assumption = assumption
    self.novelty = novelty
    self.savingClass = savingClass
    self.origin = origin
    self.group = group
    self.service = service
    self.amounts = amounts
  }
}

extension BudgetChange {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``BudgetChange/code``.
    case code
    /// ``BudgetChange/title``.
    case title
    /// ``BudgetChange/assumption``.
    case assumption
    /// ``BudgetChange/novelty``.
    case novelty
    /// ``BudgetChange/savingClass``.
    case savingClass
    /// ``BudgetChange/origin``.
    case origin
    /// ``BudgetChange/group``.
    case group
    /// ``BudgetChange/service``.
    case service
    /// ``BudgetChange/amounts``.
    case amounts
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<BudgetChange>] = [
    FieldSlot(.code, \.code),
    FieldSlot(.title, \.title),
    FieldSlot(.assumption, \.assumption),
    FieldSlot(.novelty, \.novelty),
    FieldSlot(.savingClass, \.savingClass),
    FieldSlot(.origin, \.origin),
    FieldSlot(.group, \.group),
    FieldSlot(.service, \.service),
    FieldSlot(.amounts, \.amounts),
  ]
}
