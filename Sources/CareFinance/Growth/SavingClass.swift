public import CareCore

/// What kind of saving a line is. Recorded in ``BudgetChange/savingClass``.
///
/// The words are the library's own. Source: ``source``.
@frozen public enum SavingClass: String, CodeSet {
  /// The same service for less.
  case efficiency = "Eff"
  /// Less service.
  case serviceReduction = "SR"
  /// A mixture of both.
  case mixed = "Eff/SR"
  /// More income, or a change in funding.
  case income = "Inc"
}

extension SavingClass {
  /// What the list is called, for a reader.
  public static var title: String { "Class of saving" }

  /// The field that the code is recorded in: `savingClass`.
  public static var item: String { "savingClass" }

  /// Where the list is named.
  public static var source: Source { .strategy2020("paragraph 12 and appendix B") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .efficiency: "Efficiency"
    case .serviceReduction: "Service reduction"
    case .mixed: "Efficiency and service reduction"
    case .income: "Income"
    }
  }
}
