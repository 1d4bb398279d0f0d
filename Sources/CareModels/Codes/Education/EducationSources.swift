import CareCore

// Where the lists and records on education and leaving care come from.
extension Source {
  /// The annual report of the Virtual School Head of June 2021, at a place in it.
  static func virtualSchoolHead2021(_ section: String) -> Source {
    Source("Leicestershire County Council, Annual report of the Virtual School Head 2019-20 (1 June 2021)", section)
  }

  /// The report on the virtual school and outcomes for children in care of January 2020, at a place in it.
  static func virtualSchool2020(_ section: String) -> Source {
    Source("Leicestershire County Council, Virtual school and outcomes for children in care (21 January 2020)", section)
  }

  /// The report on pupils missing out on education of January 2020, at a place in it.
  static func missingEducation2020(_ section: String) -> Source {
    Source("Leicestershire County Council, Pupils missing out on education (21 January 2020)", section)
  }

  /// The report on care leavers of January 2020, at a place in it.
  static func careLeaversOffer2020(_ section: String) -> Source {
    Source("Leicestershire County Council, Care leavers (21 January 2020)", section)
  }

  /// The quarterly performance dashboards of 2020/21, at a place in them.
  static func dashboards(_ section: String) -> Source {
    Source("Leicestershire County Council, Children and families performance dashboards 2020/21", section)
  }

  /// The code lists of the school census, at an item.
  static func schoolCensus(_ item: String) -> Source {
    Source("Department for Education, Find a school census code", item)
  }

  /// The codes of the assessments from the early years to key stage 5, at a part of them.
  static func keyStageData(_ part: String) -> Source {
    Source("Department for Education, assessment and reporting arrangements", part)
  }
}
