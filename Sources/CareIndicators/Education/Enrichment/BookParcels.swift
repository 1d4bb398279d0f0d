import CareCore
import CareModels

extension Indicator {
  /// Book parcels sent, by scheme.
  public static let bookParcels = distribution(
    "virtual-school.book-parcels", "Book parcels sent by scheme",
    definition: "Parcels of books sent to children in the period, by scheme.",
    sources: [.virtualSchoolHead("paragraphs 26–29"), .careReport("4.3, book parcels")], of: .bookParcels,
    by: .codes("scheme", title: BookScheme.title, requires: [.bookParcels]) { row, _ in row.scheme },
    example: IndicatorExample(
      """
      bookParcels: child scheme sent
      A letterbox 2020-06-01
      A letterbox 2020-07-01
      B bookworm 2020-12-01
      D letterbox
      E letterbox 2020-03-31
      """, counted: "A A B", undetermined: "D", outside: "E", groups: ["letterbox": "A A", "bookworm": "B"],
      shows: "3"))
}
