import CareCore
import CareExchange
import CareModels

/// An item of an episode that says where the placement is. None is typed in: each is worked out from the postcodes of
/// the home and the placement.
public enum PlaceItem: String, CaseIterable, Codable, Hashable, Sendable {
  /// `PL_LA`: the authority in whose area the placement is.
  case authority = "PL_LA"
  /// `PL_LOCATION`: inside the area of the authority that makes the return, or outside.
  case location = "PL_LOCATION"
  /// `PL_DISTANCE`: how far the placement is from home, in miles.
  case distance = "PL_DISTANCE"
}

/// Where the placement of an episode is.
struct EpisodePlace: Hashable, Sendable {
  /// `PL_LA`: the code of the authority in whose area the placement is, or what stands for another country
  /// (``CareModels/PlacementAuthoritySpecialValue``); `nil` when it is not known.
  var authority: String?
  /// Whether that is the authority that makes the return; `false` when either is not known.
  var isInOwnArea = false
  /// `PL_LOCATION`.
  var location: Cell<PlacementLocation> = .missing
  /// `PL_DISTANCE`: miles from home to the placement; 999.9 stands for not known.
  var distance: Cell<Fraction> = .missing

  /// A place of which nothing is known.
  static let unknown = EpisodePlace()

  /// What stands in place of an English authority; `nil` for an authority, and for one that is not known.
  var specialValue: PlacementAuthoritySpecialValue? {
    authority.flatMap { PlacementAuthoritySpecialValue(rawValue: $0) }
  }

  /// Whether `PL_LA` begins with the N, W or S of Northern Ireland, Wales, Scotland and places outside the United
  /// Kingdom, as no code of an English authority does; `false` when it is not known.
  var isOutsideEngland: Bool {
    guard let first = authority?.utf8.first else { return false }
    return "NWS".utf8.contains(first)
  }

  /// Whether `PL_LA` begins with the C of `CON`: it is confidential.
  var isConfidential: Bool { authority?.utf8.first == UInt8(ascii: "C") }
}

/// Where the placements of the episodes of a return are.
struct EpisodePlaces: Sendable {
  /// The items that are known for the table at all; of the others no rule may say that they are missing.
  let items: Set<PlaceItem>

  private let places: [EpisodePlace]

  /// The place of an episode; nothing is known of a row that is not in the table.
  subscript(row: Int) -> EpisodePlace { places.indices.contains(row) ? places[row] : .unknown }

  /// Takes each item as a file of the episodes has it, or else works it out from postcodes; `nil` when none of them
  /// can be had.
  init?(of episodes: ReturnTable<EpisodeRow>, _ references: RuleReferences) {
    let returned = Set(PlaceItem.allCases.filter { Self.hasColumn($0, episodes) })
    var items = returned
    if references.postcodes != nil {
      items.formUnion([.authority, .distance])
      if references.authority != nil { items.insert(.location) }
    }
    guard !items.isEmpty else { return nil }
    self.items = items
    var own = OwnAuthority(references.authority)
    var places: [EpisodePlace] = []
    places.reserveCapacity(episodes.rows.count)
    for part in episodes.parts {
      let authority = returned.contains(.authority) ? part.grid.column(named: PlaceItem.authority.rawValue) : nil
      for row in 0..<part.grid.rowCount {
        var place = EpisodePlace.unknown
        if let postcodes = references.postcodes, returned.count < PlaceItem.allCases.count {
          place = EpisodePlace(
            home: part.text(row, .homePostcode), placement: part.text(row, .placementPostcode), postcodes, &own)
        }
        if returned.contains(.authority) {
          let cell = part.grid.bytes.span.extracting(part.grid.range(row: row, column: authority ?? -1))
          let text = CellText.name(cell)
          place.authority = text.isEmpty ? nil : text
          place.isInOwnArea = own.isMeant(by: text)
        }
        if returned.contains(.location) { place.location = episodes.rows[part.firstRow + row].location }
        if returned.contains(.distance) { place.distance = Self.distance(part.text(row, .distanceFromHome)) }
        places.append(place)
      }
    }
    self.places = places
  }

  private static func hasColumn(_ item: PlaceItem, _ episodes: ReturnTable<EpisodeRow>) -> Bool {
    switch item {
    case .authority: episodes.parts.contains { $0.grid.column(named: item.rawValue) != nil }
    case .location: episodes.hasColumn(.location)
    case .distance: episodes.hasColumn(.distanceFromHome)
    }
  }

  private static func distance(_ text: String) -> Cell<Fraction> {
    if text.isEmpty { return .missing }
    return Fraction(decimal: text).map { .value($0) } ?? .unusable
  }
}

extension EpisodePlace {
  /// Works a place out from postcodes.
  ///
  /// A placement whose postcode is empty or not on the list is nowhere: no item says anything, and the rules that want
  /// one report it. 999.9 is for the authority to return, not for us to fill in.
  fileprivate init(home: String, placement: String, _ postcodes: PostcodeDirectory, _ own: inout OwnAuthority) {
    guard let there = postcodes[placement] else { return }
    authority = PlacementArea.authority(of: there.authority)
    if let authority {
      isInOwnArea = own.isMeant(by: authority)
      if own.isKnown { location = .value(isInOwnArea ? .insideBoundary : .outsideBoundary) }
    }
    if let here = postcodes[home], let start = here.point, let end = there.point,
      PlacementArea.isOnIrishGrid(here.authority) == PlacementArea.isOnIrishGrid(there.authority)
    {
      distance = .value(start.distance(to: end).value)
    }
  }
}

/// The authority that makes a return, to hold others against; each code is looked up once.
private struct OwnAuthority {
  private let code: LocalAuthorityCode?
  private var answers: [String: Bool] = [:]

  init(_ code: LocalAuthorityCode?) {
    self.code = code
  }

  var isKnown: Bool { code != nil }

  mutating func isMeant(by text: String) -> Bool {
    guard let code, !text.isEmpty else { return false }
    if let answer = answers[text] { return answer }
    let answer = code.isSameAuthority(as: LocalAuthorityCode(text))
    answers[text] = answer
    return answer
  }
}

extension ReturnTable<EpisodeRow>.Part {
  /// The text of a cell as rules compare it; empty for a column that the file does not have.
  fileprivate func text(_ row: Int, _ column: EpisodeRow.Column) -> String {
    CellText.name(grid.bytes.span.extracting(grid.range(row: row, column: positions[column.rawValue])))
  }
}
