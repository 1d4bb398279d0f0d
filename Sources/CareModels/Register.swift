public import CareCore

/// Everything that an authority holds about the children it looks after: one array a kind of record.
///
/// A table that was not supplied is `nil`; a table that was supplied without a row is empty. The order of the rows is
/// the order in which they were received, so that a ``RecordReference`` names the same row in both.
public struct Register: Codable, Hashable, Sendable {
  /// The version of this form, written into JSON. It changes when an older reader would misread a file.
  public static let schemaVersion = 1

  /// The authority that holds the records; `nil` when not said.
  public var authority: LocalAuthorityCode?

  /// The children and what does not change with an episode. Returned as table Header.
  public var children: [Child]?

  /// The episodes of care. Returned as table Episodes.
  public var episodes: [Episode]?

  /// The reviews held. Returned as table Reviews.
  public var reviews: [Review]?

  /// The times children were missing or away. Returned as table Missing.
  public var missingEpisodes: [MissingEpisode]?

  /// The unaccompanied asylum-seeking children. Returned as table UASC.
  public var unaccompaniedChildren: [UnaccompaniedChild]?

  /// The permanence options that children left before. Returned as table PrevPerm.
  public var previousPermanence: [PreviousPermanence]?

  /// The adoptions. Returned as table AD1.
  public var adoptions: [Adoption]?

  /// The decisions to place for adoption. Returned as table PlacedAdoption.
  public var placedForAdoption: [PlacedForAdoption]?

  /// Health and offending in the year. Returned as table OC2.
  public var healthOutcomes: [HealthOutcomes]?

  /// The care leavers. Returned as table OC3.
  public var careLeavers: [CareLeaver]?

  /// Who was each child's social worker, and when. Returned as table SWEpisodes.
  public var socialWorkerEpisodes: [SocialWorkerEpisode]?

  /// The orders that deprive a child of liberty. Returned as table DoLo.
  public var deprivationsOfLiberty: [DeprivationOfLiberty]?

  /// The schools children were on the roll of. Not part of the statutory return.
  public var schoolEnrolments: [SchoolEnrolment]?

  /// A register without any table.
  public init(authority: LocalAuthorityCode? = nil) {
    self.authority = authority
  }
}

extension Register {
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, authority, children, episodes, reviews, missingEpisodes, unaccompaniedChildren
    case previousPermanence, adoptions, placedForAdoption, healthOutcomes, careLeavers, socialWorkerEpisodes
    case deprivationsOfLiberty, schoolEnrolments
  }

  /// Decodes a register.
  ///
  /// - Throws: `DecodingError` when the version is not ``schemaVersion`` or a table is not an array of its records.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .schemaVersion) == Self.schemaVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .schemaVersion, in: container,
        debugDescription: "this library reads version \(Self.schemaVersion) of the form")
    }
    authority = try container.decodeIfPresent(LocalAuthorityCode.self, forKey: .authority)
    children = try container.decodeIfPresent([Child].self, forKey: .children)
    episodes = try container.decodeIfPresent([Episode].self, forKey: .episodes)
    reviews = try container.decodeIfPresent([Review].self, forKey: .reviews)
    missingEpisodes = try container.decodeIfPresent([MissingEpisode].self, forKey: .missingEpisodes)
    unaccompaniedChildren = try container.decodeIfPresent([UnaccompaniedChild].self, forKey: .unaccompaniedChildren)
    previousPermanence = try container.decodeIfPresent([PreviousPermanence].self, forKey: .previousPermanence)
    adoptions = try container.decodeIfPresent([Adoption].self, forKey: .adoptions)
    placedForAdoption = try container.decodeIfPresent([PlacedForAdoption].self, forKey: .placedForAdoption)
    healthOutcomes = try container.decodeIfPresent([HealthOutcomes].self, forKey: .healthOutcomes)
    careLeavers = try container.decodeIfPresent([CareLeaver].self, forKey: .careLeavers)
    socialWorkerEpisodes = try container.decodeIfPresent([SocialWorkerEpisode].self, forKey: .socialWorkerEpisodes)
    deprivationsOfLiberty = try container.decodeIfPresent([DeprivationOfLiberty].self, forKey: .deprivationsOfLiberty)
    schoolEnrolments = try container.decodeIfPresent([SchoolEnrolment].self, forKey: .schoolEnrolments)
  }

  /// Encodes the version and the tables that were supplied.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schemaVersion, forKey: .schemaVersion)
    try container.encodeIfPresent(authority, forKey: .authority)
    try container.encodeIfPresent(children, forKey: .children)
    try container.encodeIfPresent(episodes, forKey: .episodes)
    try container.encodeIfPresent(reviews, forKey: .reviews)
    try container.encodeIfPresent(missingEpisodes, forKey: .missingEpisodes)
    try container.encodeIfPresent(unaccompaniedChildren, forKey: .unaccompaniedChildren)
    try container.encodeIfPresent(previousPermanence, forKey: .previousPermanence)
    try container.encodeIfPresent(adoptions, forKey: .adoptions)
    try container.encodeIfPresent(placedForAdoption, forKey: .placedForAdoption)
    try container.encodeIfPresent(healthOutcomes, forKey: .healthOutcomes)
    try container.encodeIfPresent(careLeavers, forKey: .careLeavers)
    try container.encodeIfPresent(socialWorkerEpisodes, forKey: .socialWorkerEpisodes)
    try container.encodeIfPresent(deprivationsOfLiberty, forKey: .deprivationsOfLiberty)
    try container.encodeIfPresent(schoolEnrolments, forKey: .schoolEnrolments)
  }
}

extension Register {
  /// The rows of both, table by table: this one's, then the other's.
  ///
  /// A table that neither holds stays `nil`. The authority is kept when both name the same one, or only one does.
  public func merged(with other: Register) -> Register {
    var merged = self
    if authority != other.authority { merged.authority = authority == nil ? other.authority : nil }
    func join<Row>(_ table: WritableKeyPath<Register, [Row]?>) {
      guard let rows = other[keyPath: table] else { return }
      merged[keyPath: table] = (merged[keyPath: table] ?? []) + rows
    }
    join(\.children)
    join(\.episodes)
    join(\.reviews)
    join(\.missingEpisodes)
    join(\.unaccompaniedChildren)
    join(\.previousPermanence)
    join(\.adoptions)
    join(\.placedForAdoption)
    join(\.healthOutcomes)
    join(\.careLeavers)
    join(\.socialWorkerEpisodes)
    join(\.deprivationsOfLiberty)
    join(\.schoolEnrolments)
    return merged
  }

  /// The tables that were supplied, in the order of ``RegisterTable``, with their numbers of rows.
  public var suppliedTables: [(table: RegisterTable, rows: Int)] {
    RegisterTable.allCases.compactMap { table in rowCount(table).map { (table, $0) } }
  }

  /// How many rows a table has; `nil` when it was not supplied.
  public func rowCount(_ table: RegisterTable) -> Int? {
    switch table {
    case .children: children?.count
    case .episodes: episodes?.count
    case .reviews: reviews?.count
    case .missingEpisodes: missingEpisodes?.count
    case .unaccompaniedChildren: unaccompaniedChildren?.count
    case .previousPermanence: previousPermanence?.count
    case .adoptions: adoptions?.count
    case .placedForAdoption: placedForAdoption?.count
    case .healthOutcomes: healthOutcomes?.count
    case .careLeavers: careLeavers?.count
    case .socialWorkerEpisodes: socialWorkerEpisodes?.count
    case .deprivationsOfLiberty: deprivationsOfLiberty?.count
    case .schoolEnrolments: schoolEnrolments?.count
    }
  }

  /// The children of a table's rows, in row order; `nil` when the table was not supplied.
  func identifiers(_ table: RegisterTable) -> [ChildIdentifier?]? {
    switch table {
    case .children: children?.map(\.child)
    case .episodes: episodes?.map(\.child)
    case .reviews: reviews?.map(\.child)
    case .missingEpisodes: missingEpisodes?.map(\.child)
    case .unaccompaniedChildren: unaccompaniedChildren?.map(\.child)
    case .previousPermanence: previousPermanence?.map(\.child)
    case .adoptions: adoptions?.map(\.child)
    case .placedForAdoption: placedForAdoption?.map(\.child)
    case .healthOutcomes: healthOutcomes?.map(\.child)
    case .careLeavers: careLeavers?.map(\.child)
    case .socialWorkerEpisodes: socialWorkerEpisodes?.map(\.child)
    case .deprivationsOfLiberty: deprivationsOfLiberty?.map(\.child)
    case .schoolEnrolments: schoolEnrolments?.map(\.child)
    }
  }
}

extension Register: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The tables and their numbers of rows; no child's details.
  public var description: String {
    "Register (" + suppliedTables.map { "\($0.table.rawValue): \($0.rows)" }.joined(separator: ", ") + ")"
  }

  /// The tables and their numbers of rows; no child's details.
  public var debugDescription: String { description }

  /// A mirror without the records.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
