import CareCore

extension Source {
  /// The annual report of the independent reviewing officers for 2020/21.
  static func reviewingReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Independent Reviewing Officer annual report 2020/21", section)
  }

  /// The regulations on care planning and reviews.
  static func reviewRegulations(_ regulation: String) -> Source {
    Source("Care Planning, Placement and Case Review (England) Regulations 2010", regulation)
  }

  /// The national indicators of 2008 to 2011. The text was not found; what it leaves open is an option.
  static func nationalIndicator(_ name: String) -> Source {
    Source("Department for Communities and Local Government, National indicators for local authorities", name)
  }
}
