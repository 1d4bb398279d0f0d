import CareCore

extension Source {
  /// The statistics on children in need and their methodology.
  static func needStatistics(_ section: String) -> Source {
    Source("Department for Education, children in need (characteristics of children in need)", section)
  }

  /// The guide to the children in need census.
  static func needCensus(_ section: String) -> Source {
    Source("Children in need census: guide for local authorities", section)
  }

  /// The statutory guidance on working together.
  static func workingTogether(_ topic: String) -> Source {
    Source("Working together to safeguard children, 2018", topic)
  }

  /// The annual report of the safeguarding partnership for 2020/21.
  static func safeguardingPartnership(_ section: String) -> Source {
    Source(
      "Leicestershire and Rutland Safeguarding Children Partnership, annual report 2020/21", section)
  }

  /// The performance reports that a scrutiny committee had in 2020 and 2021.
  static func quarterlyPerformance(_ measure: String) -> Source {
    Source(
      "Leicestershire County Council, Children and Families Overview and Scrutiny Committee, quarterly performance 2020/21",
      measure)
  }

  /// The first report of the scrutiny committee's meeting of 1 June 2021, at a part.
  static func scrutiny(_ part: String) -> Source {
    Source("Leicestershire County Council, Children and Families Overview and Scrutiny Committee, 1 June 2021", part)
  }

  /// The child-level data that inspectors ask for.
  static func annexA(_ list: String) -> Source {
    Source("Annex A to Ofsted's inspection of local authority children's services", list)
  }
}
