import CareCore

extension Source {
  /// The annual report on children in care and care leavers for 2019/20, at a section.
  static func careAnnualReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Children in care and care leavers annual report 2019/20", section)
  }

  /// The annual report of the independent reviewing officers for 2020/21, at a section.
  static func reviewingOfficerReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Independent Reviewing Officer annual report 2020/21", section)
  }

  /// The draft action plan for Ofsted's recommendations of 2019, at an action.
  static func inspectionActionPlan(_ section: String) -> Source {
    Source("Leicestershire County Council, Draft action plan for Ofsted recommendations 2019", section)
  }

  /// The minutes of the scrutiny committee of 5 November 2019, at an item.
  static func fosteringMinutes(_ item: String) -> Source {
    Source(
      "Leicestershire County Council, Children and Families Overview and Scrutiny Committee, minutes of 5 November 2019",
      item)
  }

  /// The regulations on care planning, placement and review, at a regulation.
  static func carePlanningRegulations(_ regulation: String) -> Source {
    Source("Care Planning, Placement and Case Review (England) Regulations 2010", regulation)
  }

  /// The lists that Ofsted asks an authority for at an inspection, at a list and column.
  static func inspectionAnnexA(_ column: String) -> Source {
    Source("Annex A to Ofsted's inspection of local authority children's services", column)
  }

  /// Ofsted's framework for inspecting local authority children's services (ILACS), at a part.
  static func inspectionFramework(_ part: String) -> Source {
    Source("Ofsted, Inspecting local authority children's services", part)
  }
}
