public import CareCore

// The publications that checks rest on: each once, under one name.

extension Source {
  // What the section of a citation ends with when the number or place in it was taken from what others say.
  private static let unconfirmedRemark = "not confirmed against the text"

  /// The citation of a check, with the remark that its regulation, section or item was taken from what others say of
  /// it: nobody has looked it up in the text itself.
  var unconfirmed: Source {
    Source(publication, section.map { "\($0) (\(Self.unconfirmedRemark))" } ?? Self.unconfirmedRemark)
  }

  /// Whether a check's citation was looked up in the text, or in a faithful list of its rules. Where it was not, the
  /// section says so at its end, for readers of the report too.
  public var isConfirmed: Bool {
    guard let section else { return true }
    return section != Self.unconfirmedRemark && !section.hasSuffix("(\(Self.unconfirmedRemark))")
  }
}

// Statutory returns, the lists of an inspection, and the standards of data.
extension Source {
  /// The children looked-after return, at an item or rule of its guide.
  static func returnItem(_ section: String) -> Source {
    Source("Department for Education, children looked-after return (SSDA903), guide", section)
  }

  /// The children in need census: its guide and validation rules.
  static func needCensus(_ section: String) -> Source {
    Source("Department for Education, children in need census, guide and validation rules", section)
  }

  /// The guide to the school census.
  static func schoolCensusGuide(_ item: String) -> Source {
    Source("Department for Education, school census, guide and code sets", item)
  }

  /// The assessment and reporting arrangements from the early years to key stage 5.
  static func assessmentGuide(_ part: String) -> Source {
    Source("Department for Education, assessment and reporting arrangements", part)
  }

  /// The guide to the measures by which secondary schools are held to account.
  static func accountabilityGuide(_ measure: String) -> Source {
    Source("Department for Education, Secondary accountability measures: guide", measure)
  }

  /// The register of schools.
  static func schoolsRegister(_ item: String) -> Source {
    Source("Department for Education, Get Information about Schools", item)
  }

  /// The guidance on unique pupil numbers.
  static let pupilNumberGuidance = Source(
    "Department for Education, Unique pupil numbers: guidance", "form and check letter")

  /// The lists that Ofsted asks for at an inspection, at a list.
  static func annexA(_ list: String) -> Source {
    Source("Annex A to Ofsted's inspection of local authority children's services", list)
  }

  /// The framework of inspections of children's services.
  static let inspectionFramework = Source("Ofsted, Inspecting local authority children's services")

  /// The data dictionary of the Local Authority Interactive Tool.
  static func interactiveTool(_ items: String) -> Source {
    Source("Local Authority Interactive Tool data dictionary", items)
  }

  /// The scoring instructions of the strengths and difficulties questionnaire.
  static let sdqScoring = Source("Strengths and difficulties questionnaire, scoring instructions")
}

// Law and statutory guidance.
extension Source {
  /// The Children Act 1989 as amended, at a section.
  static func childrenAct(_ section: String) -> Source { Source("Children Act 1989", section) }

  /// The regulations on care planning, placement and review, at a regulation.
  static func carePlanning(_ regulation: String) -> Source {
    Source("Care Planning, Placement and Case Review (England) Regulations 2010", regulation)
  }

  /// The law on leaving care.
  static func leavingCareLaw(_ section: String) -> Source {
    Source("Children Act 1989 as amended; Care Leavers (England) Regulations 2010", section)
  }

  /// The regulations on fostering services, at a regulation.
  static func fosteringServices(_ regulation: String) -> Source {
    Source("Fostering Services (England) Regulations 2011", regulation)
  }

  /// The regulations on complaints.
  static func complaintsProcedure(_ topic: String) -> Source {
    Source("Children Act 1989 Representations Procedure (England) Regulations 2006", topic)
  }

  /// The regulations on exclusion from school.
  static func exclusionRegulations(_ regulation: String) -> Source {
    Source("School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012", regulation)
  }

  /// The statutory guidance on working together to safeguard children.
  static func protectionGuidance(_ topic: String) -> Source { Source("Working together to safeguard children", topic) }

  /// The statutory guidance on missing children of 2014.
  static func runawayGuidance(_ topic: String) -> Source {
    Source("Statutory guidance on children who run away or go missing from home or care, 2014", topic)
  }

  /// The guidance on the health of looked-after children, at a section.
  static func healthGuidance(_ section: String) -> Source {
    Source("Promoting the health and well-being of looked-after children (statutory guidance, 2015)", section)
  }

  /// The statutory guidance on the education of looked-after children.
  static func educationGuidance(_ topic: String) -> Source {
    Source("Promoting the education of looked-after and previously looked-after children, 2018", topic)
  }

  /// The code of practice on special educational needs.
  static func specialNeedsCode(_ topic: String) -> Source {
    Source("Special educational needs and disability code of practice: 0 to 25 years, 2015", topic)
  }
}

// Reports of an authority, and the meaning of the records themselves.
extension Source {
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

  /// The report on what an authority offers care leavers.
  static func leavingCareOffer(_ section: String) -> Source {
    Source("Leicestershire County Council, Care leavers (21 January 2020)", section)
  }

  /// What the fields of a record of this package mean: values that deny one another cannot both be right.
  static func definition(_ record: String) -> Source {
    Source("childrens-services, definition of the record", record)
  }
}
