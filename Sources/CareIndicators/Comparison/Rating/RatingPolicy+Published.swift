import CareCore

extension RatingPolicy {
  /// The key of Leicestershire's Children and Families Performance dashboard for quarter 4 of 2020/21.
  ///
  /// Green: the top quartile, or high in the second with an improving trend. Red: the fourth, or low in the third with a
  /// declining trend. Amber: the second or third with room for improvement. "High in" and "low in" are not defined there;
  /// they are taken for the better and the worse half, of which nothing is known unless it is supplied, and then both
  /// colours are allowed. "Room for improvement" is what is left when it is neither green nor red.
  public static let leicestershire2020Quarter4 = RatingPolicy(
    "Leicestershire, quarter 4 of 2020/21",
    source: Source(
      "Leicestershire County Council, Children and Families Performance 2020/21 Quarter 4", "Appendix A, RAG rating key"
    ),
    benchmark: "county authorities", requires: [.quartile], clauses: quartileKey)

  /// The key of Leicestershire's Children and Families Performance dashboard for quarter 1 of 2021/22.
  ///
  /// The colours are those of ``leicestershire2020Quarter4``; it says more closely which authorities it compares with.
  public static let leicestershire2021Quarter1 = RatingPolicy(
    "Leicestershire, quarter 1 of 2021/22",
    source: Source(
      "Leicestershire County Council, Children and Families Performance 2021/22 Quarter 1", "Appendix A, RAG rating key"
    ),
    benchmark: "33 county councils and county unitary authorities", requires: [.quartile], clauses: quartileKey)

  private static let quartileKey: [Clause] = [
    Clause(.green, when: [.quartile([.first])]),
    Clause(.green, when: [.quartile([.second]), .half(.better), .trend([.improving])], remark: "high in the quartile"),
    Clause(.red, when: [.quartile([.fourth])]),
    Clause(.red, when: [.quartile([.third]), .half(.worse), .trend([.declining])], remark: "low in the quartile"),
    Clause(.amber, when: [.quartile([.second, .third])], remark: "with room for improvement"),
  ]

  /// A key by target alone: green when it is met, amber when it is missed by no more than the tolerance (in percent of the
  /// level, or in the unit of the figure), otherwise red.
  ///
  /// Tolerances are local policy; there is no national one.
  public static func target(amberWithin tolerance: Tolerance) -> RatingPolicy {
    RatingPolicy(
      "By target, amber within \(tolerance)", requires: [.figure, .target],
      clauses: [
        Clause(.green, when: [.targetMet]), Clause(.amber, when: [.targetMissed(within: tolerance)]), Clause(.red),
      ])
  }

  /// The policies that come with the package, oldest first.
  public static let published: [RatingPolicy] = [leicestershire2020Quarter4, leicestershire2021Quarter1]
}
