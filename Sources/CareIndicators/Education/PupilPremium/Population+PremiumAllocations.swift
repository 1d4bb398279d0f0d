import CareCore
import CareModels

extension Population<RegisterRow<PupilPremiumAllocation>> {
  /// Allocations of pupil premium plus for the financial years of the period.
  static var premiumAllocations: Population {
    records(
      of: PupilPremiumAllocation.self, "premium-allocations", title: "of Pupil Premium Plus in the period",
      noun: "allocations", missing: "the kind of premium, or the financial year"
    ) { row, context in
      both(row.kind?.code.map { $0 == .lookedAfter }, row.financialYear.map { context.period.contains($0) })
    }
  }
}

extension PupilPremiumAllocation {
  /// What is kept of it: as recorded, or else what is not passed on.
  var pooled: Money? {
    retained ?? passedOn.flatMap { passedOn in amount.flatMap { $0.subtracting(passedOn) } }
  }
}

extension IndicatorExample {
  /// Allocations of the year for A, B and D, and one of the year before for E.
  static func allocations(
    _ fields: String, _ cells: [String], counted: String = "A B", notCounted: String = "",
    kind: String = "lookedAfter", shows: String
  ) -> IndicatorExample {
    func line(_ child: String, _ year: Int, _ cells: String, _ kind: String = "lookedAfter") -> String {
      "\(child) \(kind) {\"end\":\"\(year + 1)-03-31\",\"start\":\"\(year)-04-01\"} \(cells)"
    }
    return IndicatorExample(
      """
      pupilPremiumAllocations: child kind financialYear \(fields)
      \(line("A", 2020, cells[0]))
      \(line("B", 2020, cells[1]))
      \(line("D", 2020, cells[2], kind))
      \(line("E", 2019, cells[0]))
      """, counted: counted, notCounted: notCounted, undetermined: "D", outside: "E", shows: shows)
  }
}

extension IndicatorExample {
  /// An amount as the text of an example has it.
  static func pence(_ pence: Int) -> String { "{\"pence\":\(pence)}" }
}
