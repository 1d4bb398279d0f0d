import CareCore

extension Source {
  /// The guide to the children-looked-after return, at an item.
  static func ssda903(_ item: String, years: String = "2017–2026") -> Source {
    Source(
      "Children looked after by local authorities in England: guide to the SSDA903 collection",
      "\(item), as specified for \(years)")
  }

  /// The guide to the children in need census, at an item.
  static func childrenInNeed(_ item: String) -> Source {
    Source("Children in need census: guide for local authorities", "\(item), as specified for 2017–2026")
  }

  /// The annual report on children in care and care leavers for 2019/20, at a section.
  static func careAnnualReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Children in care and care leavers annual report 2019/20", section)
  }

  /// The lists that Ofsted asks an authority for at an inspection, at a list and column.
  static func inspectionAnnexA(_ column: String) -> Source {
    Source("Annex A to Ofsted's inspection of local authority children's services", column)
  }
}
