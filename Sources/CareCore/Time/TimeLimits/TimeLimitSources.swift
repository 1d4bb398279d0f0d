extension Source {
  /// The regulations on care planning, placement and review, at a regulation.
  static func carePlanning(_ regulation: String) -> Source {
    Source("Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)", regulation)
  }

  /// The guide to the children-looked-after return, at a rule.
  static func guide(_ rule: String) -> Source {
    Source("Children looked after by local authorities in England: guide to the SSDA903 collection", rule)
  }

  /// The regulations on representations about children's services, at a regulation.
  static func complaints(_ regulation: String) -> Source {
    Source("Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)", regulation)
  }
}
