import CareCore
import CareModels

extension Indicator {
  /// Young people entitled to support, by category.
  public static let careLeaversByCategory = distribution(
    "care-leavers.by-category", "Young people entitled to support by category",
    definition: """
      Young people of 16 to 24 on the day who are eligible (still looked after), relevant, former relevant or qualifying: \
      the category recorded for the day, or else the one that the episodes give. Those without one are not in it.
      """,
    sources: [
      Source("Children Act 1989", "sections 23A, 23C and 24 and schedule 2, paragraph 19B"),
      .reviewRegulations("regulation 40"),
      Source("Annex A to Ofsted's inspection of local authority children's services", "list 9"),
    ],
    of: .careLeaversWithCategory,
    by: .codes("care-leaver-category", title: "Category", requires: []) { child, context in
      child.careLeaverCategory(context).map { .known($0) }
    },
    example: IndicatorExample(
      """
      A 2018-01-08 S C2 N1 U4
      B 2018-01-08 S C2 N1 U4 2020-06-01 E4A
      C 2018-01-08 S C2 N1 U4 2020-06-01 E4A
      D 2020-05-04 S C2 N1 U4 2020-06-01 E4A
      E 2018-01-08 S C2 N1 U4
      F 2018-01-08 S C2 N1 U4 2020-06-01 E12
      children:
      A 2004-06-01
      B 2003-06-02
      C 2002-06-01
      D 2003-06-02
      F 2003-06-02
      """, counted: "A B C D", undetermined: "E", outside: "F",
      groups: ["Eligible": "A", "Relevant": "B", "Former relevant": "C", "Qualifying": "D"], shows: "4"))
}
