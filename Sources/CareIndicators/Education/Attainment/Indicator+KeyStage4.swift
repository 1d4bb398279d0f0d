import CareCore
import CareModels

/// In what pupils pass at key stage 4.
enum PassSubjects: Sendable {
  case english, mathematics, englishAndMathematics

  /// A short name for programs.
  var id: String {
    switch self {
    case .english: "english"
    case .mathematics: "mathematics"
    case .englishAndMathematics: "english-and-mathematics"
    }
  }

  /// What it is called, for a reader.
  var title: String {
    switch self {
    case .english: "English"
    case .mathematics: "mathematics"
    case .englishAndMathematics: "both English and mathematics"
    }
  }

  fileprivate func isPassed(at pass: GCSEPass, in outcome: KeyStage4Outcome) -> Bool? {
    switch self {
    case .english: outcome.passesEnglish(at: pass)
    case .mathematics: outcome.passesMathematics(at: pass)
    case .englishAndMathematics: outcome.passesEnglishAndMathematics(at: pass)
    }
  }
}

extension Indicator {
  /// The share of children looked after who passed at key stage 4.
  static func passes(_ pass: GCSEPass, in subjects: PassSubjects) -> Indicator {
    let english = subjects == .mathematics ? "" : " English is passed by language or by literature."
    return proportion(
      "attainment.ks4-grade-\(pass.rawValue)-\(subjects.id)", "Grade \(pass.rawValue) or above in \(subjects.title)",
      definition: """
        Of children looked after with results at key stage 4 in the school year, those with grade \(pass.rawValue) or \
        above in \(subjects.title).\(english) A pupil who was not entered did not pass.
        """,
      sources: [
        .interactiveTool("items 350 and 365"), .virtualSchoolReport("attainment, grades in English and maths"),
        .careReport("4.5, key stage 4"),
      ], polarity: .highIsGood, options: [AttainmentBase.self, MissingResults.self], of: .keyStage4,
      steps: [
        .notStateFundedAtKeyStage4,
        .count("Passed", missing: "the results, or a grade") { child, context in
          let isMissed = context.options[MissingResults.self] == .notReached
          return child.agreed(KeyStage4Outcome.self, context) { outcome in
            outcome.results == nil && isMissed ? false : subjects.isPassed(at: pass, in: outcome)
          }
        },
      ], decimals: 1,
      example: .keyStage4(
        "results", { passed in grades(passed ? pass.rawValue : pass.rawValue - 1) }, counted: "A", notCounted: "B",
        shows: "50.0"))
  }

  /// The mean of points at key stage 4.
  static func points(
    _ id: String, _ title: String, definition: String, sources: [Source],
    options: [any MeasurementChoice.Type] = [AttainmentBase.self, MissingResults.self],
    steps: [Step<ChildHistory>] = [.notStateFundedAtKeyStage4], _ quantity: Quantity<ChildHistory>, decimals: Int,
    example: IndicatorExample?
  ) -> Indicator {
    mean(
      "attainment.ks4-\(id)", title, definition: definition, sources: sources, polarity: .highIsGood,
      options: options, of: .keyStage4, steps: steps, quantity, decimals: decimals, example: example)
  }

  /// Results in English literature and mathematics, as the text of an example has them.
  private static func grades(_ mathematics: Int) -> String {
    """
    [{"grade":"\(mathematics)","subject":"englishLiterature"},{"grade":"\(mathematics)","subject":"mathematics"}]
    """
  }
}

extension Step<ChildHistory> {
  /// Leaves out pupils of other schools where the figure is over state-funded ones.
  static var notStateFundedAtKeyStage4: Step { .otherSchools { $0.isStateFunded(KeyStage4Outcome.self, $1) } }
}

extension IndicatorExample {
  /// Pupils of whom A did well and B less so, C is of a school that is not state-funded, and of D nothing is said.
  static func keyStage4(
    _ field: String, _ value: (Bool) -> String, counted: String, notCounted: String = "", shows: String
  ) -> IndicatorExample {
    .attainment(
      "keyStage4Outcomes: child year isStateFunded \(field)",
      """
      A 2020/21 true \(value(true))
      B 2020/21 true \(value(false))
      C 2020/21 false \(value(true))
      D 2020/21 true
      E 2019/20 true \(value(true))
      F 2020/21 true \(value(true))
      """, counted: counted, notCounted: notCounted, shows: shows)
  }
}
