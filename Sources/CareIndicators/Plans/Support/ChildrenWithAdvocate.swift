import CareCore
import CareModels

extension Indicator {
  /// Children looked after in the period who had an advocate's help in it.
  public static let childrenWithAdvocate = proportion(
    "support.children-with-advocate", "Children helped by an advocate",
    definition: """
      Of children looked after on any day of the period, those to whom an advocate or a children's rights officer gave \
      help in it, also help that began before.
      """,
    sources: [.careReport("2.2"), Source("Children Act 1989", "section 26A")], requires: [.advocacy],
    of: .lookedAfterInYear,
    steps: [
      .count("Helped in the period", missing: "the day the help began") { child, context in
        child.records(of: Advocacy.self).lazy.map { $0.isGiven(in: context.period) }.anyTrue
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-01-06 S C2 N1 U4
      B 2020-01-06 S C2 N1 U4
      C 2020-01-06 S C2 N1 U4
      D 2020-01-06 S C2 N1 U4 2020-03-02 E4A
      advocacy: child offered isAccepted started ended
      A 2020-06-01 true 2020-06-08
      B 2020-06-01 false
      C 2020-06-01 true
      D 2020-02-03 true 2020-02-03
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}

extension Advocacy {
  /// Whether help was given on a day of a period.
  fileprivate func isGiven(in period: Period) -> Bool? {
    if let ended, ended < period.start { return false }
    if let started { return started <= period.end }
    if isAccepted == false { return false }
    if let asked = [offered, referred].compactMap({ $0 }).min(), asked > period.end { return false }
    // Accepted, or under way as far as is known, without a day.
    return isAccepted == true || ended != nil || advocate != nil ? nil : false
  }
}
