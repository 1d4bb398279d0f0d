import CareCore
import CareModels

extension IndicatorExample {
  /// A and B entered, A with two outcomes; C had entered before; of D it is not said; E met with a resolution in the
  /// community, F entered at 18.
  static func entrants(
    population: PopulationFigure? = nil, counted: String, notCounted: String = "", undetermined: String,
    outside: String, shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      children:
      B 2003-04-02
      justiceOutcomes: child date disposal isFirst ageAtOutcome knownToService
      A 2020-06-01 youthCaution true 15 true
      A 2020-09-01 convictionCommunity false 15 true
      B 2021-03-31 convictionOther true . false
      C 2020-06-01 youthCaution false 15 true
      D 2020-06-01 youthCaution . 15 true
      E 2020-06-01 communityResolution true 15 true
      F 2020-06-01 youthCaution true 18 true
      """, options: population == nil ? .init() : .ofTenToSeventeen, population: population, counted: counted,
      notCounted: notCounted, undetermined: undetermined,
      outside: outside, shows: shows)
  }
}
