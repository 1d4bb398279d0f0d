import ChildrensServices

/// A scenario as it is given: a file, or changes one after another.
struct ScenarioChanges {
  private var scenario = ForecastScenario()
  private var prices: [(setting: PlacementSetting, weekly: Money)] = []

  init(_ text: String?) throws {
    guard let text else { return }
    guard text.contains("="), !text.hasSuffix(".json") else {
      scenario = try Self.read(file: text)
      return
    }
    var given: Set<String> = []
    for change in text.split(separator: ",") {
      let parts = change.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw Self.unusable(String(change)) }
      // Children may be added to one setting more than once; prices are looked at where they are read.
      let mayRepeat = PlacementSetting(rawValue: parts[0]) != nil || parts[0].hasPrefix("price.")
      guard mayRepeat || given.insert(parts[0]).inserted else {
        throw UsageProblem.other("--scenario gives \(parts[0]) twice.")
      }
      try read(parts[0], parts[1])
    }
  }

  private static func read(file: String) throws -> ForecastScenario {
    do {
      let bytes = try Files.read(file)
      guard case .object(let object) = try CanonicalJSON.decode(JSONValue.self, from: bytes) else {
        throw Failure("\(file): a scenario is an object; the command schema ForecastScenario describes it.")
      }
      // A key that is misspelt would leave everything as it was, and nobody would see it.
      for key in object.members.map(\.key) where !ForecastScenario.keys.contains(key) {
        let near = NearMatches.of(key, among: ForecastScenario.keys)
        throw Failure("\(file): a scenario has no \(key).\(meant(near))")
      }
      return try CanonicalJSON.decode(ForecastScenario.self, from: bytes)
    } catch let problem as JSONProblem {
      throw Failure("\(file): the scenario cannot be read: \(problem).")
    }
  }

  private static func meant(_ near: [String]) -> String {
    near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
  }

  private mutating func read(_ name: String, _ value: String) throws(UsageProblem) {
    switch name {
    case "entries": scenario.entries = try Self.changed(name, value)
    case "exits": scenario.exits = try Self.changed(name, value)
    case "inflation": scenario.priceRise = try Self.changed(name, value)
    case "foster-places":
      guard let places = Int(value) else { throw Self.unusable(name) }
      scenario.fosterPlaces = places
    default:
      let isPrice = name.hasPrefix("price.")
      guard let setting = PlacementSetting(rawValue: isPrice ? String(name.dropFirst(6)) : name) else {
        let near = NearMatches.of(isPrice ? String(name.dropFirst(6)) : name, among: Self.names)
        throw .other("There is no change \(name).\(Self.meant(near))")
      }
      if isPrice {
        guard let weekly = (try? Money.parse(value)) ?? nil else { throw Self.unusable(name) }
        guard !prices.contains(where: { $0.setting == setting }) else { throw .other("\(name) is given twice.") }
        prices.append((setting, weekly))
      } else {
        guard let children = Int(value) else { throw Self.unusable(name) }
        scenario.added.append(.init(setting, children: children))
      }
    }
  }

  private static let names =
    ["entries", "exits", "inflation", "foster-places"] + PlacementSetting.allCases.map(\.rawValue)

  private static func unusable(_ name: String) -> UsageProblem {
    .other("--scenario: \(name) has no value that can be used; --help shows some.")
  }

  /// A percentage with its sign: `-10%`, `+5%`, `2.5`.
  static func percent(_ text: String) -> Fraction? {
    var digits = text[...]
    if digits.hasSuffix("%") { digits = digits.dropLast() }
    if digits.hasPrefix("+") { digits = digits.dropFirst() }
    return Fraction(decimal: String(digits))
  }

  private static func changed(_ name: String, _ value: String) throws(UsageProblem) -> Fraction {
    guard let percent = percent(value) else { throw unusable(name) }
    return percent
  }

  /// The scenario, with prices in force from a day on.
  func scenario(from day: CalendarDay) throws -> ForecastScenario {
    guard !prices.isEmpty else { return scenario }
    var scenario = scenario
    scenario.prices = try WeeklyPrices(
      validating: prices.map { setting, weekly in
        .init(setting, weekly: Dated(.init(weekly, from: day, source: Source("Given with --scenario"))))
      })
    return scenario
  }

  /// The placements that the scenario adds, with their prices, and nothing else: a budget has no children to leave or to come.
  func placements(on day: CalendarDay) throws -> PlacementBudget {
    let scenario = try scenario(from: day)
    var rest = scenario
    (rest.added, rest.prices) = ([], nil)
    guard rest == ForecastScenario() else {
      throw UsageProblem.other("--scenario: a budget takes more children (SETTING=+40) and their prices only.")
    }
    return PlacementBudget(
      try scenario.added.map { added in
        guard let weekly = scenario.prices?.weekly(of: added.setting, by: nil)?.value(on: day) else {
          let setting = added.setting.rawValue
          throw UsageProblem.other("--scenario: \(setting) needs its price: price.\(setting)=800, in pounds a week.")
        }
        return .init(added.setting, children: Fraction(added.children), weekly: weekly)
      })
  }
}
