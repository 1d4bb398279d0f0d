import ChildrensServices

/// The options that say how colours come about.
enum RatingOptions {
  static let policy = Option.value(
    "--policy", "POLICY",
    "the key to the colours: q4-2020, q1-2021, target, target:5% (amber within 5% of it), target:2 (within 2), or a JSON file"
  )

  /// The key asked for; `nil` when none is.
  static func policy(_ arguments: Arguments) throws -> RatingPolicy? {
    guard let text = arguments.value("--policy") else { return nil }
    switch text {
    case "q4-2020": return .leicestershire2020Quarter4
    case "q1-2021": return .leicestershire2021Quarter1
    case "target": return .targetAlone
    default: break
    }
    if text.hasPrefix("target:") {
      let band = text.dropFirst(7)
      let isPercent = band.hasSuffix("%")
      guard let size = Fraction(decimal: String(isPercent ? band.dropLast() : band)),
        let tolerance = Tolerance(size, isPercent ? .percent : .unit)
      else { throw UsageProblem.notUsable("--policy", needs: "target:5% or target:2") }
      return .target(amberWithin: tolerance)
    }
    do {
      return try CanonicalJSON.decode(RatingPolicy.self, from: try Files.read(text))
    } catch let problem as JSONProblem {
      throw Failure("\(Holdings.baseName(text)): \(problem)")
    }
  }
}
