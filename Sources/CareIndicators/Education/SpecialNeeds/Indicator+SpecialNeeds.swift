import CareCore
import CareModels

extension ChildHistory {
  /// The stage of the child's special educational needs on a day, where no record says as chosen (``UnrecordedNeeds``).
  ///
  /// `nil` also when a provision without a first day, or one not on the list, may change the answer.
  func needStage(_ context: MeasurementContext) -> SENStage? {
    let day = context.asAt
    let stage = senStage(on: day)
    let mayBeMore = specialEducationalNeeds.contains { record in
      if let end = record.end, end <= day { return false }
      if let start = record.start, start > day { return false }
      return record.start == nil || record.provision?.code == nil
    }
    if stage == .plan { return stage }
    if mayBeMore { return nil }
    return stage ?? (context.options[UnrecordedNeeds.self] == .noneIdentified ? .noneIdentified : nil)
  }
}

extension Indicator {
  static func needs(
    _ id: String, _ title: String, _ words: String, counted: String, notCounted: String, shows: String,
    counting isCounted: @escaping @Sendable (SENStage) -> Bool
  ) -> Indicator {
    proportion(
      "sen.\(id)", title,
      definition: "Of children looked after on the day of compulsory school age, those \(words).",
      sources: [.careReport("4.1, special educational needs"), .virtualSchoolHead("paragraph 9")],
      requires: [.specialEducationalNeeds, .educationHealthCarePlans], options: [UnrecordedNeeds.self],
      of: .ofSchoolAge,
      steps: [
        .count(title, missing: "whether the child has special educational needs") { child, context in
          child.needStage(context).map(isCounted)
        }
      ], decimals: 1,
      example: .needs(counted: counted, notCounted: notCounted, undetermined: "D F", shows: shows))
  }
}

extension IndicatorExample {
  /// A, with a plan; B, with support; C, with none; D, of whom nothing is said; E, too old; F, without a date of birth.
  static func needs(
    counted: String, notCounted: String = "", undetermined: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      F 2018-06-01 S C2 N1 U4
      children:
      A 2010-01-01
      B 2010-01-01
      C 2010-01-01
      D 2010-01-01
      E 2003-01-01
      specialEducationalNeeds: child provision start
      A K 2018-09-03
      B K 2018-09-03
      C N 2018-09-03
      E K 2018-09-03
      educationHealthCarePlans: child requested issued
      A 2019-01-10 2019-05-30
      """, counted: counted, notCounted: notCounted, undetermined: undetermined, outside: "E", groups: groups,
      shows: shows)
  }
}
