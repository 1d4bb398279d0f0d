import CareCore

extension FigureGroup {
  /// Opening number and arrivals less departures against the closing number.
  func stockFlow() -> Outcome? {
    guard let opening = inputs[.opening], let entered = inputs[.inflow], let left = inputs[.outflow],
      let closing = inputs[.closing], let flow = entered.subtracting(left), opening.adding(flow) != closing
    else { return nil }
    return (.stockFlow, .impossible)
  }

  /// A printed change against its two levels, as a difference or in percent, with its sign or without.
  func change() -> Outcome? {
    guard let current = inputs[.current], let previous = inputs[.previous] else {
      return span() ?? withoutPrevious()
    }
    var printed = inputs[.printed].flatMap { try? PrintedNumber($0.rounded(toPlaces: Self.places($0))) }
    if printed == nil, !isCompared, percentages.count == 1 { printed = percentages.first }
    guard let printed, let difference = current.subtracting(previous) else { return nil }
    let relative = previous == .zero ? nil : difference.divided(by: previous)?.multiplied(by: 100)
    let candidates = [difference, relative].compactMap { $0 }.flatMap { [$0, $0.negated].compactMap { $0 } }
    return verdict(.change, candidates, printed)
  }

  /// A span that is counted wrongly: `six years` from 2012 to 2019.
  private func span() -> Outcome? {
    guard let start = inputs.values["startYear"], let end = inputs.values["endYear"], let printed = inputs[.printed],
      let span = end.subtracting(start), span != printed, span.adding(1) != printed
    else { return nil }
    return (.change, .impossible)
  }

  /// A change in percent to a printed level, from an earlier one that is not printed: some whole number must lead there.
  private func withoutPrevious() -> Outcome? {
    guard let current = inputs[.current], current.isWhole, inputs.names.count == 1, percentages.count == 1,
      let change = percentages.first, figure.calculation.map(NamedCalculation.key) == "percentagechange"
    else { return nil }
    let possible = Rounding.allCases.filter { rounding in
      change.interval(rounding: rounding).flatMap { ImpliedCount.previous(of: current.numerator, change: $0) } != nil
    }
    guard !possible.contains(.halfAwayFromZero), !possible.contains(.halfToEven) else { return nil }
    return (.wholeCount, possible.isEmpty ? .impossible : .rounding)
  }

  /// A printed share against its count and base, or a share of which no whole number is possible.
  func share() -> Outcome? {
    let percentage = percentages.count == 1 && !isCompared ? percentages.first : nil
    if let part = inputs[.numerator], let whole = inputs[.denominator] {
      if part > whole { return (.partWithinWhole, .impossible) }
      if let percentage, let share = share(part, whole) { return verdict(.share, [share], percentage) }
      return nil
    }
    if let missing = inputs.values["missing"], let percentage,
      let whole = inputs.values["children"] ?? inputs[.denominator],
      let part = whole.subtracting(missing), let share = share(part, whole)
    {
      return verdict(.share, [share], percentage)
    }
    if let (part, whole, percentage) = fraction, let share = share(part, whole) {
      return verdict(.share, [share], percentage)
    }
    return nil
  }

  private func share(_ part: Fraction, _ whole: Fraction) -> Fraction? {
    part.divided(by: whole)?.multiplied(by: 100)
  }

  /// `10/18 (55%)`: count, base and share in one print.
  private var fraction: (Fraction, Fraction, PrintedNumber)? {
    guard sides.count == 1, let side = sides.first, side.text.contains("/") else { return nil }
    let plain = side.numbers.filter { $0.unit == .plain }
    guard plain.count == 2, percentages.count == 1, let percentage = percentages.first else { return nil }
    return (plain[0].value, plain[1].value, percentage)
  }

  /// Counts with their shares, which need a base, and in one group the same base.
  func bases() -> Outcome? {
    let pairs = countedShares
    for pair in pairs {
      if let severity = FigureConsistency.severity(ofCount: pair.count, printing: pair.share) {
        return (.wholeCount, severity)
      }
    }
    if pairs.count > 1 {
      let members = pairs.compactMap { pair in pair.share.interval().map { CommonBase.Member($0, count: pair.count) } }
      if CommonBase(members).range == nil { return (.commonBase, .definition) }
    }
    return statedBase(pairs) ?? baseOnOtherSide()
  }

  /// A count with its share on one side, and on the other the number that it should be out of: `41 (9.58%) vs 378`.
  private func baseOnOtherSide() -> Outcome? {
    guard isCompared, sides.count == 2, let pair = countedShares.first, countedShares.count == 1,
      let base = sides.compactMap({ $0.numbers.count == 1 ? $0.numbers.first : nil }).first, base.unit == .plain,
      base.value.isWhole,
      base.value.numerator > pair.count, let share = share(Fraction(pair.count), base.value)
    else { return nil }
    return verdict(.share, [share], pair.share).map { _ in (.share, .definition) }
  }

  /// Shares against a base that is printed: `70% of 58`, or a base among the inputs.
  private func statedBase(_ pairs: [(count: Int, share: PrintedNumber)]) -> Outcome? {
    guard let base = printedBase else { return nil }
    for pair in pairs {
      guard pair.count <= base, let share = share(Fraction(pair.count), Fraction(base)),
        let outcome = verdict(.share, [share], pair.share)
      else { continue }
      return outcome
    }
    guard pairs.isEmpty, inputs[.current] == nil else { return nil }
    let possible = Rounding.allCases.filter { rounding in
      percentages.allSatisfy { share in
        share.interval(rounding: rounding).flatMap { ImpliedCount.numerators(of: base, printing: $0) } != nil
      }
    }
    guard !percentages.isEmpty, !possible.contains(.halfAwayFromZero), !possible.contains(.halfToEven) else {
      return nil
    }
    return (.wholeCount, possible.isEmpty ? .impossible : .rounding)
  }

  /// `298 (45%)` and `45% (298)`, each in a side or part of one.
  private var countedShares: [(count: Int, share: PrintedNumber)] {
    text.split(separator: ", ").flatMap { $0.split(separator: " and ") }.flatMap { $0.split(separator: " vs ") }
      .flatMap { $0.split(separator: " then ") }
      .compactMap { piece in
        let numbers = PrintedText(String(piece.split(separator: " of ").first ?? piece)).numbers
        guard piece.contains("("), numbers.count == 2, let share = numbers.first(where: { $0.unit == .percent }),
          let count = numbers.first(where: { $0.unit == .plain })?.value, count.isWhole
        else { return nil }
        return (count.numerator, share)
      }
  }

  /// The whole number after `of`, or the one input that is a base.
  private var printedBase: Int? {
    if let last = text.split(separator: " of ").dropFirst().last, let base = PrintedText(String(last)).numbers.first,
      base.unit == .plain, base.value.isWhole
    {
      return base.value.numerator
    }
    guard let base = inputs.values["base"] ?? inputs.values["total"], base.isWhole else { return nil }
    return base.numerator
  }

  // MARK: - Words

  /// A target at the boundary of the top quartile against the quartile, and a rating against the key.
  func target() -> Outcome? {
    guard let current = inputs[.current], let target = inputs[.target], let quartile = inputs[.quartile],
      quartile.isWhole
    else { return nil }
    let isLow = text.contains("<")
    let isMet = isLow ? current < target : current > target
    if isMet != (quartile == 1) { return (.targetQuartile, .definition) }
    return nil
  }

  /// Words for a movement against each other, and against the levels.
  func words() -> Outcome? {
    let movements = Self.movements(in: text)
    if Set(movements).count > 1 { return (.direction, .wording) }
    guard let movement = movements.first else { return nil }
    if let current = inputs[.current], let previous = inputs[.previous],
      movement.holds(from: previous, to: current) == false
    {
      return (.direction, .wording)
    }
    let signed = text.split(separator: " ").first { $0.hasPrefix("+") || $0.hasPrefix("-") }
    guard let signed, let number = try? PrintedNumber(String(signed)) else { return nil }
    return movement.holds(from: 1, to: number.value.adding(1) ?? 1) == false ? (.direction, .wording) : nil
  }

  private static func movements(in text: String) -> [DashboardRow.Movement] {
    text.split { " ,;".contains($0) }.compactMap { word in
      DashboardRow.Movement(word: String(word)).flatMap { [.higher, .lower, .similar].contains($0) ? $0 : nil }
    }
  }

  /// A tally such as `3/5/5/9/2` against another one, or against the counts of the rows.
  func tally() -> Outcome? {
    let tallies = sides.compactMap { side -> [Int]? in
      let parts = side.text.split(separator: "/").map { Int($0) }
      let numbers = parts.compactMap { $0 }
      return numbers.count == parts.count && numbers.count > 2 ? numbers : nil
    }
    if tallies.count > 1, Set(tallies).count > 1 { return (.tally, .impossible) }
    guard let tally = tallies.first, inputs.names.count == tally.count else { return nil }
    let rows = inputs.names.compactMap { inputs.values[$0] }.filter(\.isWhole).map(\.numerator).sorted()
    return rows == tally.sorted() ? nil : (.tally, .impossible)
  }

  // MARK: - Comparing

  /// Whether a printed number is one of some values, however it was rounded.
  func verdict(_ rule: FigureRule, _ candidates: [Fraction], _ printed: PrintedNumber) -> Outcome? {
    let agreements = candidates.map { Agreement($0, printedAs: printed) }
    if agreements.contains(where: \.isRounded) { return nil }
    return (rule, agreements.contains { $0.explanation != nil } ? .rounding : .impossible)
  }

  /// How many places a value is written with.
  static func places(_ value: Fraction) -> Int {
    (0...6).first { Fraction(decimal: value.rounded(toPlaces: $0)) == value } ?? 6
  }
}
