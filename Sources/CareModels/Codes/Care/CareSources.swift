import CareCore

extension Source {
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

  /// Ofsted's framework for inspecting local authority children's services (ILACS), at a part.
  static func inspectionFramework(_ part: String) -> Source {
    Source("Ofsted, Inspecting local authority children's services", part)
  }
}
