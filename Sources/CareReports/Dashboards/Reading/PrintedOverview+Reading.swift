public import CareCore
import CareIndicators

extension PrintedOverview {
  /// Reads an overview: an object of numbers, its sentences, or a list of sentences; `nil` for anything else, and when
  /// it says nothing.
  public init?(_ json: JSONValue) {
    switch json {
    case .object(let object): self.init(numbers: object)
    case .string(let text): self.init(sentences: text)
    case .array(let list): self.init(sentences: list.compactMap(\.string).joined(separator: " "))
    case .null, .bool, .number: return nil
    }
    if isEmpty { return nil }
  }

  private init(numbers object: JSONObject) {
    func count(_ names: String...) -> Int? {
      names.lazy.compactMap { object[$0]?.whole }.first { $0 >= 0 }
    }
    self.init(measures: count("measures", "total"), benchmarked: count("benchmarked"))
    classes[.improved] = count("improved")
    classes[.similar] = count("noChange", "steady", "similar")
    classes[.declined] = count("declined")
    classes[.noPolarity] = count("informationOnly", "information")
    classes[.suspended] = count("suspended")
    guard case .array(let list)? = object["quartiles"] else { return }
    for (band, value) in zip(QuartileBand.allCases, list) {
      quartiles[band] = value.whole.flatMap { $0 < 0 ? nil : $0 }
    }
  }

  /// Reads the numbers of sentences such as "From 20 measures, five have improved, five show no significant change and
  /// six have declined." and "Of 12 measures with a benchmark, three are in the third quartile and none in the fourth."
  ///
  /// A number goes with the first word after it that says what it is a number of. What is said twice counts as first
  /// said.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(sentences: String) {
    self.init()
    for sentence in sentences.split(whereSeparator: { $0 == "." || $0 == ";" }) { read(sentence) }
  }

  private mutating func read(_ sentence: Substring) {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    let isOfAll = ["from", "of", "out", "all", "the"].contains(words.first) || words.contains("reported")
    let speaksOfBenchmarks = words.contains { $0.hasPrefix("benchmark") || $0.hasPrefix("quartile") }
    var number: Int?
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      if let band = Self.band(word), next.hasPrefix("quartile") || speaksOfBenchmarks {
        if quartiles[band] == nil { quartiles[band] = number }
        number = nil
      } else if let found = Self.meaning(of: word, next) {
        if let number, classes[found] == nil { classes[found] = number }
        number = nil
      } else if word == "measures" || word == "indicators", let count = number, isOfAll, place < 4 {
        if speaksOfBenchmarks { benchmarked = benchmarked ?? count } else { measures = measures ?? count }
      } else if !(word == "no" && (next == "significant" || next == "change")),
        let count = Int(word) ?? NumberWord.count(word)
      {
        number = count
      }
    }
  }

  private static func band(_ word: Substring) -> QuartileBand? {
    switch word {
    case "top", "first", "1st": .first
    case "second", "2nd": .second
    case "third", "3rd": .third
    case "fourth", "4th", "bottom", "lowest": .fourth
    default: nil
    }
  }

  private static func meaning(of word: Substring, _ next: Substring) -> TravelOutcome? {
    switch word {
    case "improved", "improving", "better": .improved
    case "declined", "declining", "worsened", "deteriorated", "worse": .declined
    case "unchanged", "similar", "steady", "stable": .similar
    case "no" where next == "significant" || next == "change": .similar
    case "information" where next == "only": .noPolarity
    case "suspended": .suspended
    default: nil
    }
  }
}

/// Counts in words.
private enum NumberWord {
  /// The number of a word in lower case, nought to ninety-nine; `nil` when it is none.
  static func count(_ word: Substring) -> Int? {
    if let small = small[word] { return small }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard let ten = parts.first.flatMap({ tens.firstIndex(of: $0) }).map({ 10 * ($0 + 2) }), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return ten }
    return small[parts[1]].flatMap { (1...9).contains($0) ? ten + $0 : nil }
  }

  private static let small: [Substring: Int] = [
    "no": 0, "none": 0, "nought": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  private static let tens: [Substring] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
