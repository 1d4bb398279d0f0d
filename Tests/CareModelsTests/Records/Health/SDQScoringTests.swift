import CareCore
import CareModels
import Testing

@Suite("Scoring of the strengths and difficulties questionnaire")
struct SDQScoringTests {
  /// Every item answered alike.
  private func answers(_ answer: Int?) -> SDQAnswers {
    var answers = SDQAnswers()
    for item in SDQItem.allCases { answers[item] = answer }
    return answers
  }

  @Test("Each scale has five items, and each item one scale")
  func scalesDivideTheItems() {
    #expect(SDQItem.allCases.count == 25)
    for scale in SDQScale.allCases { #expect(scale.items.count == 5) }
    #expect(Set(SDQScale.allCases.flatMap(\.items)).count == 25)
    #expect(SDQScale.difficulties == [.emotional, .conduct, .hyperactivity, .peer])
  }

  @Test("The items are in the order of the questionnaire, and five are turned")
  func itemsAreInOrder() {
    let scales: [SDQScale] = [
      .prosocial, .hyperactivity, .emotional, .prosocial, .conduct, .peer, .conduct, .emotional, .prosocial,
      .hyperactivity, .peer, .conduct, .emotional, .peer, .hyperactivity, .emotional, .prosocial, .conduct, .peer,
      .prosocial, .hyperactivity, .conduct, .peer, .emotional, .hyperactivity,
    ]
    #expect(SDQItem.allCases.map(\.scale) == scales)
    let turned = SDQItem.allCases.enumerated().filter(\.element.isReversed).map { $0.offset + 1 }
    #expect(turned == [7, 11, 14, 21, 25])
  }

  @Test("The subscript reads and writes the field of the item")
  func subscriptNamesTheField() {
    for item in SDQItem.allCases {
      var answers = SDQAnswers()
      answers[item] = 2
      #expect(SDQItem.allCases.filter(answers.hasValue) == [item])
      #expect(answers[item] == 2)
      answers[item] = nil
      #expect(answers == SDQAnswers())
    }
  }

  @Test(
    "Answers all alike score what turning leaves of them",
    arguments: [
      (0, [0, 2, 4, 4, 0], 10), (1, [5, 5, 5, 5, 5], 20), (2, [10, 8, 6, 6, 10], 30),
    ])
  func answersAllAlike(_ answer: Int, _ scores: [Int], _ total: Int) {
    let answers = answers(answer)
    #expect(SDQScale.allCases.map { answers.score(on: $0).value } == scores.map(Optional.some))
    #expect(answers.totalDifficulties == total)
  }

  @Test(
    "A sum is prorated from three or four answers to five, halves going up",
    arguments: [
      ([2, 1, 1, nil, nil], SDQScaleScore.score(7)),  // 4 × 5 ÷ 3 = 6.67
      ([1, 1, 0, nil, nil], .score(3)),  // 3.33
      ([0, 0, 1, nil, nil], .score(2)),  // 1.67
      ([1, 1, 0, 0, nil], .score(3)),  // 2.5
      ([2, 2, 2, 0, nil], .score(8)),  // 7.5
      ([1, 0, 0, 0, nil], .score(1)),  // 1.25
      ([0, 0, 0, nil, nil], .score(0)),
      ([2, 2, 2, nil, nil], .score(10)),
      ([2, 2, nil, nil, nil], .tooFewAnswers),
      ([nil, nil, nil, nil, nil], .tooFewAnswers),
      ([2, 2, 2, 2, 3], .unusableAnswer),
      ([-1, nil, nil, nil, nil], .unusableAnswer),
      ([.max, .max, .min, nil, nil], .unusableAnswer),
    ] as [([Int?], SDQScaleScore)])
  func scalesAreProrated(_ given: [Int?], _ expected: SDQScaleScore) {
    var answers = SDQAnswers()
    for (item, answer) in zip(SDQScale.emotional.items, given) { answers[item] = answer }
    #expect(answers.score(on: .emotional) == expected)
    #expect(answers.score(on: .prosocial) == .tooFewAnswers)
  }

  @Test("The total needs the four scales of difficulties, and not the prosocial one")
  func totalNeedsFourScales() {
    var complete = answers(1)
    for item in SDQScale.prosocial.items { complete[item] = nil }
    #expect(complete.totalDifficulties == 20)
    for scale in SDQScale.difficulties {
      var answers = complete
      for item in scale.items.prefix(2) { answers[item] = nil }
      #expect(answers.totalDifficulties == 20)
      answers[scale.items[2]] = nil
      #expect(answers.totalDifficulties == nil)
    }
  }

  @Test("Any subset of answers scores within the scale, against a sum done another way")
  func anySubsetScores() {
    var state: UInt64 = 20_210_331
    func random(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for round in 0..<2_000 {
      var answers = SDQAnswers()
      for item in SDQItem.allCases {
        let answer = random(round.isMultiple(of: 2) ? 4 : 12)
        answers[item] = answer == 3 ? nil : answer % 3
      }
      var total: Int? = 0
      for scale in SDQScale.allCases {
        let marks = scale.items.compactMap { item in answers[item].map { item.isReversed ? 2 - $0 : $0 } }
        let sum = marks.reduce(0, +)
        // Twice the prorated sum, rounded down after adding one, is the half-up rounding of it.
        let expected = marks.count < 3 ? nil : (sum * 10 + marks.count) / (marks.count * 2)
        #expect(answers.score(on: scale).value == expected)
        #expect(expected.map { (0...10).contains($0) } ?? true)
        if scale.isDifficulty { total = total.flatMap { sum in expected.map { sum + $0 } } }
      }
      #expect(answers.totalDifficulties == total)
      #expect(total.map { (0...40).contains($0) } ?? true)
    }
  }

  /// A banding, its highest score, and the first score of each band as the scores go up.
  struct Cut: CustomTestStringConvertible, Sendable {
    let name: String
    let banding: SDQBanding<SDQFourBand>
    let highest: Int
    let starts: [(Int, SDQFourBand)]
    var testDescription: String { name }
  }

  static func rising(_ name: String, _ banding: SDQBanding<SDQFourBand>, _ highest: Int, _ starts: [Int]) -> Cut {
    Cut(name: name, banding: banding, highest: highest, starts: Array(zip(starts, SDQFourBand.allCases)))
  }

  static let cuts: [Cut] = [
    rising("parent, total", .parentTotal, 40, [0, 14, 17, 20]),
    rising("teacher, total", .teacherTotal, 40, [0, 12, 16, 19]),
    rising("teacher, emotional", .teacher(.emotional), 10, [0, 4, 5, 6]),
    rising("teacher, conduct", .teacher(.conduct), 10, [0, 3, 4, 5]),
    rising("teacher, hyperactivity", .teacher(.hyperactivity), 10, [0, 6, 8, 9]),
    rising("teacher, peer", .teacher(.peer), 10, [0, 3, 5, 6]),
    Cut(
      name: "teacher, prosocial", banding: .teacher(.prosocial), highest: 10,
      starts: [(0, .veryHigh), (4, .high), (5, .slightlyRaised), (6, .closeToAverage)]),
  ]

  @Test("Four bands begin where they are published, and cover every score once", arguments: cuts)
  func fourBands(_ cut: Cut) {
    for score in 0...cut.highest {
      let expected = cut.starts.last { $0.0 <= score }?.1
      #expect(cut.banding.band(of: score) == expected)
      #expect(cut.banding.scores.values.filter { $0.contains(score) }.count == 1)
    }
    for score in [Int.min, -1, cut.highest + 1, .max] { #expect(cut.banding.band(of: score) == nil) }
  }

  @Test(
    "The published bands of the total",
    arguments: [
      (-1, nil), (0, .normal), (13, .normal), (14, .borderline), (16, .borderline), (17, .causeForConcern),
      (40, .causeForConcern), (41, nil),
    ] as [(Int, SDQThreeBand?)])
  func publishedBands(_ score: Int, _ band: SDQThreeBand?) {
    #expect(SDQBanding.publishedTotal.band(of: score) == band)
  }

  @Test("The bands have names of their own on the prosocial scale, where low is the concern")
  func prosocialNames() {
    #expect(SDQFourBand.allCases.map { $0.title(on: .peer) } == SDQFourBand.allCases.map(\.title))
    #expect(SDQFourBand.slightlyRaised.title(on: .prosocial) == "Slightly lowered")
    #expect(SDQFourBand.veryHigh.title(on: .prosocial) == "Very low")
  }
}
