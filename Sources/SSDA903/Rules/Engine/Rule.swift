public import CareCore
public import CareModels

/// A rule of the statutory return: what is wrong, in which collection years, and how it is found.
///
/// Several rules may have one ``code``, each for other years: what is required under `101` changed when the codes of
/// `SEX` did. In any one year a code has one rule.
public struct Rule: Sendable {
  /// What the department calls the rule: `"141"`, `"SW01aSTG1"`.
  public let code: String

  /// What is wrong and what to look at, in plain English, without the text of any cell.
  public let message: String

  /// The cells that a finding points at, table by table.
  public let fields: [RuleField]

  /// The collection years in which the rule is in force, each by the year it ends in: `2023...2027`.
  public let years: ClosedRange<Int>

  /// The tables that the rule cannot do without; the first is the one whose rows it counts. Empty for a rule that one
  /// table or another will do for, as ``needs`` says: it counts children.
  public let tables: [RegisterTable]

  /// What the rule cannot do without beside those tables.
  public let needs: [RuleNeed]

  /// How an open question was settled, for a reader; empty when there was none.
  public let note: String

  /// What the rule belongs to.
  public internal(set) var theme: RuleTheme = .child

  /// What it looks at.
  let search: Search

  /// Finds the rows that break a rule.
  enum Search: Sendable {
    /// Row by row of one table.
    case rows(@Sendable (RuleFacts, inout RuleFlags) -> Void)
    /// Child by child.
    case children(@Sendable (ChildView, inout RuleFlags) -> Void)
  }

  /// Where the rule is published.
  public var source: Source { Source("SSDA903 return: validation rules of the collection", "rule \(code)") }
}

/// What a rule is about, by which rules can be run and listed.
public enum RuleTheme: String, CaseIterable, Codable, Hashable, Sendable {
  /// The child's own details, and whether the tables are about the same children.
  case child
  /// The dates, codes and reasons of one episode.
  case episodes
  /// The order of a child's episodes.
  case sequence
  /// Legal status, age and length of stay.
  case legalStatus
  /// Placements, their providers and where they are.
  case placements
  /// This year's episodes against last year's.
  case previousYear
  /// Unaccompanied asylum-seeking children.
  case unaccompanied
  /// Adoption.
  case adoption
  /// Previous permanence arrangements.
  case previousPermanence
  /// Health, and offending.
  case health
  /// Care leavers.
  case careLeavers
  /// Reviews.
  case reviews
  /// Missing and away.
  case missing
  /// Social workers.
  case socialWorkers
  /// Deprivation of liberty.
  case liberty

  /// The name for a reader.
  public var title: String {
    switch self {
    case .child: "Child"
    case .episodes: "Episodes"
    case .sequence: "Order of episodes"
    case .legalStatus: "Legal status, age and length of stay"
    case .placements: "Placements and providers"
    case .previousYear: "Against last year's return"
    case .unaccompanied: "Unaccompanied asylum-seeking children"
    case .adoption: "Adoption"
    case .previousPermanence: "Previous permanence"
    case .health: "Health and offending"
    case .careLeavers: "Care leavers"
    case .reviews: "Reviews"
    case .missing: "Missing and away"
    case .socialWorkers: "Social workers"
    case .liberty: "Deprivation of liberty"
    }
  }
}

/// A column that a rule points at.
public struct RuleField: Hashable, Sendable {
  /// The table.
  public let table: RegisterTable

  /// The item: `DECOM`.
  public let item: String

  /// Whether the item is worked out from others and is no column of the files: `PL_LA`.
  public let isDerived: Bool

  init(_ table: RegisterTable, _ item: String, isDerived: Bool = false) {
    self.table = table
    self.item = item
    self.isDerived = isDerived
  }
}

extension RuleField {
  static func header(_ column: HeaderRow.Column) -> Self { Self(.children, column.item) }
  static func episode(_ column: EpisodeRow.Column) -> Self { Self(.episodes, column.item) }
  static func review(_ column: ReviewRow.Column) -> Self { Self(.reviews, column.item) }
  static func missing(_ column: MissingRow.Column) -> Self { Self(.missingEpisodes, column.item) }
  static func uasc(_ column: UASCRow.Column) -> Self { Self(.unaccompaniedChildren, column.item) }
  static func previousPermanence(_ column: PrevPermRow.Column) -> Self { Self(.previousPermanence, column.item) }
  static func adoption(_ column: AD1Row.Column) -> Self { Self(.adoptions, column.item) }
  static func placedForAdoption(_ column: PlacedAdoptionRow.Column) -> Self { Self(.placedForAdoption, column.item) }
  static func health(_ column: OC2Row.Column) -> Self { Self(.healthOutcomes, column.item) }
  static func careLeaver(_ column: OC3Row.Column) -> Self { Self(.careLeavers, column.item) }
  static func socialWorker(_ column: SWEpisodeRow.Column) -> Self { Self(.socialWorkerEpisodes, column.item) }
  static func liberty(_ column: DoLoRow.Column) -> Self { Self(.deprivationsOfLiberty, column.item) }

  /// `UASC` of the header, which only the XML form has.
  static let uascFlag = Self(.children, "UASC", isDerived: true)
  /// `PL_LA`: the authority in whose area the placement is.
  static let placementAuthority = Self(.episodes, "PL_LA", isDerived: true)
  /// `PL_LOCATION`: inside or outside the area of the authority.
  static let placementLocation = Self(.episodes, "PL_LOCATION", isDerived: true)
  /// `PL_DISTANCE`: from home to the placement.
  static let placementDistance = Self(.episodes, "PL_DISTANCE", isDerived: true)
}

/// What a rule cannot do without beside the tables of this year's return.
public enum RuleNeed: Hashable, Sendable {
  /// A table of last year's return.
  case lastYear(RegisterTable)
  /// An item that says where placements are: in a file of the episodes, or worked out from postcodes. A rule that needs
  /// last year's episodes needs the item of both years.
  case place(PlaceItem)
  /// The list of postcodes.
  case postcodes
  /// The list of providers.
  case providers
  /// The code of the authority that makes the return.
  case authority
  /// Who is an unaccompanied asylum-seeking child: table UASC, or the header's item, of this year or the last.
  case unaccompanied
  /// The XML form of the return.
  case xml
  /// Which children are unaccompanied, in this year's return and in last year's: table UASC, or the flag of the header.
  case unaccompaniedInBothYears
}
