import CareCore

extension Source {
  /// An indicator of the adoption scorecards.
  static func scorecard(_ indicator: String) -> Source {
    Source("Department for Education, Adoption scorecards: year ending March 2018, methodology and guidance", indicator)
  }

  /// The description of the second indicator, which says who is left out and what counts as no days.
  static var timeToMatch: Source { Source("LG Inform Plus, metric type 912", "help text") }

  /// Regional figures of the adoption and special guardianship leadership board.
  static func leadershipBoard(_ item: String) -> Source {
    Source("Coram, Adoption and Special Guardianship Leadership Board, local level data, quarter 3 of 2020-21", item)
  }
}
