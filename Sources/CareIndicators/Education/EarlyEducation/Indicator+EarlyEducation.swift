import CareCore
import CareModels

extension Population<RegisterRow<EarlyEducationTakeUp>> {
  /// Counts of free early education of an age that were taken in the period.
  static func counts(age: Int) -> Population {
    records(
      of: EarlyEducationTakeUp.self, "take-up-counts-\(age)",
      title: "of \(age)-year-olds, of terms that ended in the period",
      noun: "counts", missing: "the age, or the term or day of the count"
    ) { row, context in
      let day = row.counted ?? row.term.flatMap(context.terms.period(of:))?.end
      return both(row.age.map { $0 == age }, day.map { context.period.contains($0) })
    }
  }
}

extension Indicator {
  /// The share of children of an age who took up free early education.
  static func takeUp(age: Int, _ word: String, _ remark: String) -> Indicator {
    ratio(
      "early-education.take-up-\(word)", "Free early education taken up at \(word)",
      definition: """
        Of \(word)-year-olds of the area eligible for free early education in the terms counted, those who took it up; a \
        child at two settings is one. \(remark) Reported for each term: measure a period that one term ends in.
        """,
      sources: [
        .interactiveTool("item 209"), .performanceReport("free early education"), .secondQuarterReport("early years"),
      ],
      polarity: .highIsGood, of: .counts(age: age),
      .number("Children who took it up", unit: "children", missing: "the number who took it up") { row, _ in
        row.takenUp.flatMap { $0 >= 0 ? $0 : nil }
      },
      over: .number("Children eligible", unit: "children", missing: "the number eligible") { row, _ in
        row.eligible.flatMap { $0 >= 0 ? $0 : nil }
      }, unit: "percent", scale: 100,
      example: IndicatorExample(
        """
        earlyEducationTakeUps: counted age eligible takenUp
        2021-01-21 \(age) 820 610
        2021-01-21 \(age) . 120
        2020-01-16 \(age) 800 600
        2021-01-21 \(5 - age) 7301 6834
        """, counted: "0", undetermined: "1", outside: "2 3", shows: "74.4"))
  }
}

extension Population<ChildHistory> {
  /// Children with free early education on record that they are entitled to on the day.
  static var entitledToEarlyEducation: Population {
    Population(
      "entitled-to-early-education", title: "entitled to free early education on the day",
      missing: "from when the child is entitled", requires: [.earlyEducationPlaces]
    ) { child, context in
      child.earlyEducationPlaces.anyHolds { place in
        (place.eligibleFrom ?? place.start).map { $0 <= context.asAt }
      }
    }
  }
}
