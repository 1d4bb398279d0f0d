public import CareCore

/// Everything that an authority holds about the children it looks after: one array a kind of record.
///
/// A table that was not supplied is `nil`; a table that was supplied without a row is empty. The order of the rows is
/// the order in which they were received, so that a ``RecordReference`` names the same row in both.
public struct Register: Hashable, Sendable {
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

  /// What the JSON held beside the tables: keys that no table is for, and tables that are no lists; `nil` when there was
  /// nothing of the kind.
  public var unknownFields: UnknownFields?

  /// A register without any table.
  public init(authority: LocalAuthorityCode? = nil) {
    self.authority = authority
  }
}
