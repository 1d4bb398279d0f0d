public import CareCore
public import CareModels

/// What is taken to be otherwise than it was in the window that rates are estimated from.
public struct ForecastScenario: Codable, Hashable, Sendable {
  /// Children who are in a setting from the first day of the forecast on, beyond those who are there.
  public struct Added: Codable, Hashable, Sendable {
    /// The setting.
    public let setting: PlacementSetting

    /// How many. Each is as old as one of those who are in that setting, or in any when none is.
    public let children: Int

    /// So many children in a setting.
    public init(_ setting: PlacementSetting, children: Int) {
      self.setting = setting
      self.children = children
    }
  }

  /// How many percent more children come into care; fewer when below nought.
  public var entries: Fraction

  /// How many percent sooner children leave care before they are 18; later when below nought.
  public var exits: Fraction

  /// How many more places with the authority's own foster carers there are. While one is free, a child who would be placed with
  /// an agency's carer, newly or by a move, is placed there.
  public var fosterPlaces: Int

  /// How many days after the start the places are there; 1 or more.
  public var fosterPlacesAfter: Int

  /// By how many percent prices rise on each 1 April after the start.
  public var priceRise: Fraction

  /// Children beyond those who are in care.
  public var added: [Added]

  /// The weekly prices; a line for one kind of provider only is left aside, as the forecast knows settings. `nil` when costs
  /// are not asked for.
  public var prices: WeeklyPrices?

  /// All as it was, unless said.
  public init(
    entries: Fraction = .zero, exits: Fraction = .zero, fosterPlaces: Int = 0, fosterPlacesAfter: Int = 1,
    priceRise: Fraction = .zero, added: [Added] = [], prices: WeeklyPrices? = nil
  ) {
    self.entries = entries
    self.exits = exits
    self.fosterPlaces = fosterPlaces
    self.fosterPlacesAfter = fosterPlacesAfter
    self.priceRise = priceRise
    self.added = added
    self.prices = prices
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case entries, exits, fosterPlaces, fosterPlacesAfter, priceRise, added, prices
  }

  /// Decodes a scenario; what is not there is as it was.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    entries = try container.decodeIfPresent(Fraction.self, forKey: .entries) ?? .zero
    exits = try container.decodeIfPresent(Fraction.self, forKey: .exits) ?? .zero
    fosterPlaces = try container.decodeIfPresent(Int.self, forKey: .fosterPlaces) ?? 0
    fosterPlacesAfter = try container.decodeIfPresent(Int.self, forKey: .fosterPlacesAfter) ?? 1
    priceRise = try container.decodeIfPresent(Fraction.self, forKey: .priceRise) ?? .zero
    added = try container.decodeIfPresent([Added].self, forKey: .added) ?? []
    prices = try container.decodeIfPresent(WeeklyPrices.self, forKey: .prices)
  }

  /// The keys of a scenario in JSON. Decoding passes over any other; who reads one from a file should not.
  public static let keys = CodingKeys.allCases.map(\.rawValue)

  func check() throws(ForecastProblem) {
    for percent in [entries, exits, priceRise] where percent < -100 || percent > 10_000 { throw .scenario }
    for number in [fosterPlaces] + added.map(\.children) where !(0...100_000).contains(number) { throw .scenario }
    guard fosterPlacesAfter >= 1, added.count <= 1000 else { throw .scenario }
  }
}

extension Fraction {
  /// The factor of a change by so many percent, for the simulation.
  var changeFactor: Double { 1 + Double(numerator) / Double(denominator) / 100 }
}
