public import CareCore

/// Something that care leavers are offered or entitled to: who, from which age, from which day, and who says so.
///
/// The list holds what the regulations and the documents of the library state, and nothing else. What one young person
/// asked for and got is ``LeaverEntitlement``.
public struct LeaverOffer: Hashable, Identifiable, Sendable {
  /// The identifier, stable: `"setting-up-grant"`.
  public let id: String

  /// What it is.
  public let entitlement: EntitlementKind

  /// The categories it is for, in the order of ``CareLeaverEligibility``.
  public let categories: [CareLeaverEligibility]

  /// The first age in completed years.
  public let fromAge: Int

  /// The age in completed years at which it ends: on that birthday it is over.
  public let untilAge: Int

  /// The first day on which it is known to be offered.
  public let first: CalendarDay

  /// Whether it is offered by one authority, or in its area, and not everywhere in England.
  public let isLocal: Bool

  /// What it is worth, where a source gives a sum; `nil` when it is not a sum of money or no source gives one.
  public let amount: Dated<Money>?

  /// Who says so.
  public let source: Source

  /// Whether it is for a young person of a category and an age on a day.
  public func isFor(_ category: CareLeaverEligibility, age: Int, on day: CalendarDay) -> Bool {
    day >= first && age >= fromAge && age < untilAge && categories.contains(category)
  }

  /// What is for a young person of a category and an age, in completed years, on a day, in the order of ``all``.
  public static func offers(
    for category: CareLeaverEligibility, age: Int, on day: CalendarDay, includingLocal: Bool = true
  ) -> [LeaverOffer] {
    all.filter { (includingLocal || !$0.isLocal) && $0.isFor(category, age: age, on: day) }
  }

  /// Everything that the sources state, statutory entitlements first.
  public static let all: [LeaverOffer] = [
    LeaverOffer(
      id: "personal-adviser", entitlement: .personalAdviser, categories: [.eligible] + left, fromAge: 16, untilAge: 21,
      first: CalendarDay(2011, 4, 1), isLocal: false, amount: nil,
      source: Source("Children Act 1989", "sections 23B(2) and 23C; schedule 2, paragraph 19C")),
    LeaverOffer(
      id: "personal-adviser-to-25", entitlement: .personalAdviser, categories: [.formerRelevant], fromAge: 21,
      untilAge: 25, first: CalendarDay(2018, 4, 1), isLocal: false, amount: nil,
      source: Source("Children and Social Work Act 2017", "section 3")),
    LeaverOffer(
      id: "pathway-plan", entitlement: .pathwayPlan, categories: [.eligible] + left, fromAge: 16, untilAge: 21,
      first: CalendarDay(2011, 4, 1), isLocal: false, amount: nil,
      source: Source("Care Leavers (England) Regulations 2010", "regulations 5 to 7")),
    LeaverOffer(
      id: "staying-put", entitlement: .stayingPut, categories: [.formerRelevant], fromAge: 18, untilAge: 21,
      first: CalendarDay(2014, 5, 13), isLocal: false, amount: nil,
      source: Source("Children and Families Act 2014", "section 98")),
    LeaverOffer(
      id: "setting-up-grant", entitlement: .settingUpGrant, categories: left, fromAge: 16, untilAge: 25,
      first: CalendarDay(2022, 4, 1), isLocal: false,
      amount: Dated(
        Dated.Entry(
          Money(pence: 200_000), from: CalendarDay(2022, 4, 1), through: CalendarDay(2023, 3, 31),
          source: settingUpSource),
        Dated.Entry(Money(pence: 300_000), from: CalendarDay(2023, 4, 1), source: settingUpSource)),
      source: settingUpSource),
    LeaverOffer(
      id: "council-tax", entitlement: .councilTaxRelief, categories: [.formerRelevant], fromAge: 18, untilAge: 25,
      first: CalendarDay(2019, 4, 1), isLocal: true, amount: nil, source: .careLeaversOffer2020("paragraph 18")),
    LeaverOffer(
      id: "supported-lodgings", entitlement: .stayingPut, categories: [.formerRelevant], fromAge: 18, untilAge: 21,
      first: CalendarDay(2020, 3, 31), isLocal: true, amount: nil, source: .careAnnualReport("7.3a")),
    LeaverOffer(
      id: "housing-register", entitlement: .housingRegister, categories: [.eligible] + left, fromAge: 16, untilAge: 25,
      first: CalendarDay(2019, 9, 1), isLocal: true, amount: nil,
      source: .careAnnualReport("7.2, housing protocol")),
    LeaverOffer(
      id: "apprenticeship", entitlement: .apprenticeship, categories: left, fromAge: 16, untilAge: 25,
      first: CalendarDay(2018, 5, 30), isLocal: true, amount: nil, source: .careLeaversOffer2020("paragraphs 24–27")),
    LeaverOffer(
      id: "laptop", entitlement: .laptop, categories: [.eligible] + left, fromAge: 16, untilAge: 25,
      first: CalendarDay(2020, 3, 31), isLocal: true, amount: nil,
      source: .careAnnualReport("the promise, laptops and computers")),
  ]

  /// The birthdays at which a letter tells care leavers what is offered: 18 and 21, then each until 25.
  ///
  /// Source: care leavers report, January 2020, paragraph 11.
  public static let letterAges = [18, 21, 22, 23, 24]

  private static let left: [CareLeaverEligibility] = [.relevant, .formerRelevant]

  private static let settingUpSource = Source(
    "Leaving care procedures of Plymouth and Derbyshire", "setting up home allowance, from 1 April 2023")
}
