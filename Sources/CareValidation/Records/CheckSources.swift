import CareCore

extension Source {
  /// The children looked-after return, at an item of its guide.
  static func returnItem(_ section: String) -> Source {
    Source("Department for Education, children looked-after return (SSDA903), guide", section)
  }

  /// The regulations on care planning, placement and review, at a regulation.
  static func carePlanning(_ regulation: String) -> Source {
    Source("Care Planning, Placement and Case Review (England) Regulations 2010", regulation)
  }

  /// The annual report on children in care and care leavers, at a section.
  static func annualReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Children in care and care leavers annual report 2019/20", section)
  }

  /// The annual report of the independent reviewing officers, at a section.
  static func reviewingReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Independent Reviewing Officer annual report 2020/21", section)
  }

  /// The action plan for Ofsted's recommendations, at an action or column.
  static func actionPlan(_ section: String) -> Source {
    Source("Leicestershire County Council, Draft action plan for Ofsted recommendations 2019", section)
  }

  /// The lists that Ofsted asks for at an inspection, at a list.
  static func annexA(_ list: String) -> Source {
    Source("Annex A to Ofsted's inspection of local authority children's services", list)
  }

  /// The regulations on fostering services, at a regulation.
  static func fosteringServices(_ regulation: String) -> Source {
    Source("Fostering Services (England) Regulations 2011", regulation)
  }

  /// The scoring instructions of the strengths and difficulties questionnaire.
  static let sdqScoring = Source("Strengths and difficulties questionnaire, scoring instructions")

  /// The guidance on the health of looked-after children, at a section.
  static func healthGuidance(_ section: String) -> Source {
    Source("Promoting the health and well-being of looked-after children (statutory guidance, 2015)", section)
  }

  /// The documentation of the record: what its fields mean, so that other values contradict themselves.
  static func definition(_ record: String) -> Source {
    Source("childrens-services, definition of the record", record)
  }
}

/// A day of April 2024, for examples.
func april(_ day: Int) -> CalendarDay? { CalendarDay(year: 2024, month: 4, day: day) }
