import ChildrensServices

/// The options that say what is withheld.
enum DisclosureOptions {
  static let rule = Option.value(
    "--rule", "LEAST-MOST", "which counts are small; 1-5 unless said, 0-5 hides noughts too")

  static func rule(_ arguments: Arguments) throws(UsageProblem) -> DisclosureRule {
    let ends = (arguments.value("--rule") ?? "1-5").split(separator: "-", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { Int($0) }
    guard ends.count == 2, numbers.count == 2, (0...1).contains(numbers[0]),
      let rule = DisclosureRule(
        largestSmallCount: numbers[1], showsNought: numbers[0] == 1,
        rounding: arguments.value("--round").flatMap { Int($0) }.flatMap(DisclosureRule.CountRounding.init),
        leastBase: try arguments.number("--least-base", 1...1_000_000),
        lowSymbol: arguments.value("--low") == "k" ? .k : .low)
    else {
      throw .notUsable("--rule", needs: "1-MOST, or 0-MOST to hide noughts, with MOST from 1 to 100: 1-5")
    }
    return rule
  }
}
