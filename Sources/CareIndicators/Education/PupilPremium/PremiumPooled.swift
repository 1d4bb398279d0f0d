import CareCore
import CareModels

extension Indicator {
  /// The share of pupil premium plus that is kept in the pool.
  public static let premiumPooled = ratio(
    "pupil-premium.pooled", "Pupil Premium Plus kept in the pool",
    definition: """
      Of Pupil Premium Plus allotted for children in the financial year, the share that the virtual school keeps in its \
      pool; the rest goes to schools.
      """,
    sources: [.virtualSchoolHead("paragraph 23"), .careReport("4.3, Pupil Premium Plus")], of: .premiumAllocations,
    .money("Kept in the pool", missing: "what is kept of an allocation, or its amount") { row, _ in
      row.record.pooled
    },
    over: .money("Allotted", missing: "what is kept of an allocation, or its amount") { row, _ in row.amount },
    unit: "percent", scale: 100,
    example: .allocations(
      "amount retained",
      [
        "\(IndicatorExample.pence(234500)) \(IndicatorExample.pence(40000))",
        "\(IndicatorExample.pence(234500)) \(IndicatorExample.pence(60000))", "\(IndicatorExample.pence(234500))",
      ], shows: "21.3"))
}
