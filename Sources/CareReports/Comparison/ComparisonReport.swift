public import CareCore
public import CareIndicators

/// Where one authority stands among all, measure by measure: its place, its neighbours, how it moved, and a picture.
public struct ComparisonReport: Sendable {
  /// One measure of it.
  public struct Entry: Sendable {
    /// The measure with the figures of all authorities.
    public let measure: ComparedMeasure

    /// Where the authority stands.
    public let standing: Standing

    /// How the figures are printed.
    public var format: FigureFormat

    /// What stands in place of the authority's figure, by year: a symbol and, in brackets, what it means.
    public var marks: [Int: String]

    /// The figures of England, or of another area to hold it against, by year.
    public var national: [Int: Fraction]

    /// What is to be said about it: which way is better and who says so, what does not agree. A sentence each.
    public var remarks: [String]

    /// The standings of the years that are shown, from the earliest.
    public let trend: [Standing]

    /// Its colour; `nil` when no key was given (``rated(by:target:)``).
    public internal(set) var rating: ComparisonRating?

    /// Works out where an authority stands.
    ///
    /// - Parameters:
    ///   - measure: The measure with the figures of all authorities.
    ///   - authority: Whose standing.
    ///   - year: In which year.
    ///   - neighbours: Those most like it; `nil` when they are not known.
    ///   - tolerance: How much a figure may move and still be called similar.
    ///   - format: How the figures are printed.
    ///   - marks: What stands in place of the authority's figure, by year.
    ///   - national: The figures of England, by year.
    ///   - remarks: What else is to be said about it.
    public init(
      _ measure: ComparedMeasure, of authority: LocalAuthorityCode, in year: Int, neighbours: NeighbourSet? = nil,
      tolerance: Tolerance = .none, format: FigureFormat = .number(), marks: [Int: String] = [:],
      national: [Int: Fraction] = [:], remarks: [String] = []
    ) {
      self.measure = measure
      standing = measure.standing(of: authority, in: year, neighbours: neighbours, tolerance: tolerance)
      trend = measure.years.filter { $0 <= year }.map {
        measure.standing(of: authority, in: $0, neighbours: neighbours, tolerance: tolerance)
      }
      self.format = format
      self.marks = marks
      self.national = national
      self.remarks = remarks
    }
  }

  /// The authority's name.
  public let name: String

  /// Its code.
  public let authority: LocalAuthorityCode

  /// The names of the authorities.
  public let names: [LocalAuthorityCode: String]

  /// Which version of the neighbours was used; `nil` when none was.
  public let neighbourVersion: String?

  /// The measures, in order.
  public let entries: [Entry]

  /// How the file was read, and what could not be read: a sentence each.
  public let notes: [String]

  /// A report.
  public init(
    of authority: LocalAuthorityCode, names: [LocalAuthorityCode: String], neighbourVersion: String? = nil,
    entries: [Entry], notes: [String] = []
  ) {
    self.authority = authority
    self.names = names
    name = names[authority] ?? authority.authority?.name ?? authority.text
    self.neighbourVersion = neighbourVersion
    self.entries = entries
    self.notes = notes
  }

  var title: String { "\(name) among all authorities" }

  /// How many measures are in each quarter and how many moved which way, a sentence each.
  var overview: [String] {
    guard entries.count > 1 else { return [] }
    let travel = MeasureTally(
      entries.map { TravelOutcome($0.standing.travel?.movement, polarity: $0.standing.polarity) })
    let bands = MeasureTally(entries.compactMap(\.standing.band))
    let noise = entries.compactMap(\.standing.noise)
    var sentences = [travel.sentence()]
    if bands.total > 0 { sentences.append(bands.sentence()) }
    if !noise.isEmpty {
      let within = noise.count { $0.isWithinNoise }
      sentences.append(
        "Of \(noise.count.counted("change", "changes")) with known counts, \(within) may be chance alone.")
    }
    return sentences
  }
}

extension ComparisonReport.Entry {
  /// The figure of a standing as it is printed, or what stands in its place.
  func text(_ standing: Standing) -> String {
    standing.figure.map { format.text($0) } ?? marks[standing.year] ?? "no figure"
  }

  /// A number worked out from others, with one decimal place more than those.
  func fine(_ value: Fraction) -> String {
    guard !isMoney else { return format.text(value) }
    return (isPercentage ? FigureFormat.percentage(places: places + 1) : .number(places: places + 1)).text(value)
  }

  /// A boundary between quarters, which lies between figures: with at most two decimal places more than those.
  func boundary(_ value: Fraction) -> String {
    guard !isMoney else { return format.text(value) }
    let more = (0...2).first { Fraction(decimal: value.rounded(toPlaces: places + $0)) == value } ?? 2
    return (isPercentage ? FigureFormat.percentage(places: places + more) : .number(places: places + more)).text(value)
  }

  /// The place in words: `rank 13 of 149, shared by 4`; `nil` without one.
  func place(_ standing: Standing) -> String? {
    guard let place = standing.place else { return nil }
    let shared = standing.sharing.map { $0 > 1 ? ", shared by \($0)" : "" } ?? ""
    return "\(place) of \(standing.count)\(shared)"
  }

  /// Which way is better, in words.
  var polarityWords: String {
    switch standing.polarity {
    case .highIsGood: "high is good"
    case .lowIsGood: "low is good"
    case .some(.none): "no polarity"
    case nil: "polarity not known"
    }
  }

  private var isMoney: Bool { if case .money = format { true } else { false } }

  /// Whether the figures are percentages.
  var isPercentage: Bool { if case .percentage = format { true } else { false } }

  /// The move since the year before: `up 2 points (+11.8%), which is better`.
  var travelWords: String {
    guard let travel = standing.travel else {
      return standing.figure == nil
        ? "not known: no figure for \(standing.year)" : "not known: no figure for \(standing.year - 1)"
    }
    guard travel.movement != .similar else {
      let band = travel.tolerance == .none ? "" : " (within \(travel.tolerance))"
      return travel.difference == .zero ? "as in \(standing.year - 1)" : "similar to \(standing.year - 1)\(band)"
    }
    let plain = FigureFormat.number(places: places).text(travel.difference.magnitude ?? .zero)
    let unit = isPercentage ? (plain == "1" ? " percentage point" : " percentage points") : ""
    let relative = travel.percentageChange.map { ", \($0.text()) of the earlier figure" } ?? ""
    let words = "\(travel.movement.rawValue) by \(plain)\(unit)\(relative)"
    return words + (travel.trend.map { $0 == .improving ? ": better" : ": worse" } ?? "")
  }

  /// The move with its sign, for a narrow cell: `+3`; a dash when it is not known.
  var differenceText: String {
    standing.travel.map { FigureFormat.number(places: places).text($0.difference, signed: true) } ?? "–"
  }

  private var places: Int {
    switch format {
    case .number(let places), .percentage(let places), .money(_, let places): places
    }
  }

  /// The counts behind the figure and the range in which the share may lie: `165 of 219, 95% interval 69% to 81%`; `nil` when
  /// the counts are not known.
  var intervalWords: String? {
    guard let proportion = measure.proportions[standing.year]?[standing.authority],
      let interval = WilsonInterval(proportion)
    else { return nil }
    // A share times a thousand is at most a thousand, so it is a whole number of tenths of a percent.
    func percent(_ share: Double) -> String {
      Fraction(Int((share * 1000).rounded()), over: 10).map { fine($0) } ?? ""
    }
    return "\(proportion), 95% interval \(percent(interval.lower)) to \(percent(interval.upper))"
  }

  /// Whether chance may explain the move; `nil` when the counts are not known.
  var noiseWords: String? {
    standing.noise.map { noise in
      let counts = "\(noise.earlier) and \(noise.later)"
      return noise.isWithinNoise
        ? "The change is within noise: chance alone may explain it (\(counts))."
        : "The change is more than chance is likely to bring (\(counts))."
    }
  }

  /// Where the authority stands, in one sentence.
  var sentence: String {
    guard standing.figure != nil else { return "There is no figure for \(standing.year): \(text(standing))." }
    var parts = ["\(text(standing)) in \(standing.year)"]
    if let place = place(standing) { parts.append("rank \(place)") }
    if let band = standing.band { parts.append("\(band.title)") }
    if let mean = standing.neighbours?.value { parts.append("neighbours' mean \(fine(mean))") }
    return parts.joined(separator: ", ") + "."
  }
}
