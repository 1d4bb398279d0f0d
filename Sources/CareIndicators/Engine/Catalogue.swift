import CareCore

extension Indicator {
  /// Every indicator of the library, in the order in which reports show them: theme by theme.
  public static let all: [Indicator] = [
    population, placement, flow, stability, permanence, adoption,
    reviews, participation, reviewingOfficers, plans, visits, support, practice, admissions,
    health, missing, exploitation,
    need, protection, earlyHelp,
    education,
    careLeavers, youthJustice, participationAtSixteen, complaints, carers, workforce, inspections,
  ].flatMap { $0 }

  /// The indicator with an ``id``; `nil` when there is none.
  public static func withID(_ id: String) -> Indicator? { byID[id] }

  /// The indicator with an official name such as `NI 62`, spaces and case aside; `nil` when there is none.
  public static func withOfficialName(_ name: String) -> Indicator? {
    func key(_ text: String) -> String { text.lowercased().filter { $0 != " " } }
    return all.first { $0.officialName.map(key) == key(name) }
  }

  /// The indicator with an id or an official name; `nil` when there is none (``near(_:)`` says what may have been
  /// meant).
  public static func named(_ name: String) -> Indicator? { withID(name) ?? withOfficialName(name) }

  /// Indicators whose id or official name resembles one that does not exist: the nearest first, at most three.
  public static func near(_ name: String) -> [Indicator] {
    NearMatches.of(name, among: all.map(\.id) + all.compactMap(\.officialName)).compactMap(named)
  }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
