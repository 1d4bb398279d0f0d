import CareCore

extension Source {
  /// The annual report of the Virtual School Head of June 2021, at a place in it.
  static func virtualSchoolHead(_ section: String) -> Source {
    Source("Leicestershire County Council, Annual report of the Virtual School Head 2019-20 (1 June 2021)", section)
  }

  /// The report on the virtual school of January 2020, at a place in it.
  static func virtualSchoolReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Virtual school and outcomes for children in care (21 January 2020)", section)
  }

  /// The report on pupils missing out on education of January 2020, at a place in it.
  static func missingOutOnEducation(_ section: String) -> Source {
    Source("Leicestershire County Council, Pupils missing out on education (21 January 2020)", section)
  }

  /// The performance report for Quarter 2 of 2020/21, at a part.
  static func secondQuarterReport(_ part: String) -> Source {
    Source("Leicestershire County Council, Children and family services performance, Quarter 2 2020/21", part)
  }

  /// The conditions of the pupil premium grant, at a part.
  static func premiumConditions(_ part: String) -> Source {
    Source("Department for Education, pupil premium, conditions of grant", part)
  }

  /// The guide to the statistics of absence, at a section.
  static func absenceGuide(_ section: String) -> Source {
    Source("Department for Education, A guide to absence statistics", section)
  }

  /// The guide to how secondary schools are measured, at a part.
  static func secondaryMeasures(_ part: String) -> Source {
    Source("Department for Education, Secondary accountability measures, guide (October 2018)", part)
  }

  /// A measure of the Local Government Association, as its own help text describes it.
  static func localInform(_ measure: String) -> Source {
    Source("Local Government Association, LG Inform Plus", measure)
  }
}
