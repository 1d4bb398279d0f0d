import CareCore
import CareModels

/// What the outcomes return says of a child's strengths and difficulties questionnaire.
enum SDQReturn {
  /// A score from 0 to 40, and no reason for none.
  case score(Int)
  /// No score, and perhaps a reason: `nil` when none was given.
  case noScore(Coded<SDQReason>?)
  /// A score that is none, a score with a reason for none, or rows that differ.
  case unusable
}

extension ChildHistory {
  /// What the outcomes return says of the child's questionnaire.
  var sdqReturn: SDQReturn {
    var scores: Set<Int> = []
    var reasons: Set<Coded<SDQReason>> = []
    for record in healthOutcomes {
      if record.isUnusable(.sdqScore) { return .unusable }
      if let score = record.sdqScore { scores.insert(score) }
      if let reason = record.sdqReason { reasons.insert(reason) }
    }
    switch (scores.first, reasons.first) {
    case (let score?, nil): return scores.count == 1 && (0...40).contains(score) ? .score(score) : .unusable
    case (nil, let reason): return reasons.count <= 1 ? .noScore(reason) : .unusable
    case (_?, _?): return .unusable
    }
  }

  /// The score returned for the child; `nil` when there is none, or what there is cannot be used.
  var sdqScore: Int? {
    if case .score(let score) = sdqReturn { score } else { nil }
  }

  /// Whether a score was returned for the child: a reason for none says that there is not, and nothing at all leaves it
  /// open unless ``UnansweredOutcomes`` says otherwise.
  func hasSDQScore(in context: MeasurementContext) -> Bool? {
    switch sdqReturn {
    case .score: true
    case .noScore(_?): false
    case .noScore(nil): context.options[UnansweredOutcomes.self] == .notCounted ? false : nil
    case .unusable: nil
    }
  }
}

extension Population<ChildHistory> {
  /// Children of the outcomes return of whom a strengths and difficulties questionnaire is expected.
  static var expectedSDQ: Population {
    lookedAfterTwelveMonths.filtered(
      "sdq-ages", title: "of an age for a questionnaire on the day", missing: "the date of birth",
      requires: [.healthOutcomes], options: [SDQAges.self, LeapDayBirthday.self, UnansweredOutcomes.self]
    ) { child, context in
      child.isAged(context.options[SDQAges.self].range, in: context)
    }
  }
}

extension Step<ChildHistory> {
  private static var missingScore: String { "the answer of the return (SDQ_SCORE, SDQ_REASON)" }

  /// Leaves out children for whom no score was returned.
  static var noSDQScore: Step {
    .exclude("No score returned", missing: missingScore) { child, context in
      child.hasSDQScore(in: context).map { !$0 }
    }
  }

  /// Leaves out children for whom a score was returned. One for whom there is neither score nor reason stays.
  static var sdqScoreReturned: Step {
    .exclude("Score returned", missing: missingScore) { child, _ in
      switch child.sdqReturn {
      case .score: true
      case .noScore: false
      case .unusable: nil
      }
    }
  }

  /// Counts children for whom a score was returned.
  static var sdqScoreReceived: Step {
    .count("Score returned", missing: missingScore) { child, context in child.hasSDQScore(in: context) }
  }

  /// Counts children with a score in the band that is a cause for concern.
  static var sdqCauseForConcern: Step {
    .count("Score of 17 or more", missing: missingScore) { child, _ in
      child.sdqScore.map { SDQBanding.publishedTotal.band(of: $0) == .causeForConcern }
    }
  }
}

extension Quantity<ChildHistory> {
  /// The total difficulties score returned for a child.
  static var sdqScore: Quantity {
    .number("Total difficulties score", unit: "points", missing: "the answer of the return (SDQ_SCORE, SDQ_REASON)") {
      child, _ in child.sdqScore
    }
  }
}

extension Source {
  /// The sources of the questionnaire's measures.
  static var sdqMeasures: [Source] {
    [
      .interactiveTool("item 162"), .returnGuide("SDQ_SCORE and SDQ_REASON; rule 197a"),
      Source("Local Government Association, LG Inform", "metric 2135, average score"),
    ]
  }
}

extension IndicatorExample {
  /// Children with a score, with a reason for none, with neither, without a birth date, too young and too short in care.
  static func sdq(
    counted: String, notCounted: String = "", leftOut: String = "", undetermined: String, outside: String,
    groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    .outcomes(
      "DOB SDQ_SCORE SDQ_REASON", "A 2010-01-01 21\nB 2010-01-01 8\nC 2010-01-01 . SDQ2\nD 2010-01-01\nE 2010-01-01 14",
      counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      groups: groups, shows: shows)
  }
}
