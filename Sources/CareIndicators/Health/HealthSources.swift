import CareCore

extension Source {
  /// What the notes of the national tables of the outcomes return say.
  static func outcomeTables(_ note: String) -> Source {
    Source("Department for Education, children looked after in England including adoptions: 2020, data guidance", note)
  }

  /// The annual report on children in care and care leavers for 2019/20, at a section.
  static func childrenInCareReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Children in care and care leavers annual report 2019/20", section)
  }

  /// The performance report for Quarter 4 of 2020/21, at a part.
  static func performanceReport(_ part: String) -> Source {
    Source(
      "Leicestershire County Council, Children and Families Overview and Scrutiny Committee, 1 June 2021",
      "Quarter 4 performance, \(part)")
  }

  /// The annual report of the reviewing officers for 2020/21, at a part.
  static func reviewingOfficersReport(_ part: String) -> Source {
    Source("Leicestershire County Council, Independent Reviewing Officer annual report 2020/21", part)
  }

  /// The statutory guidance on the health of looked-after children, at a topic.
  static func healthOfLookedAfterChildren(_ topic: String) -> Source {
    Source("Promoting the health and well-being of looked-after children, 2015", topic)
  }
}
