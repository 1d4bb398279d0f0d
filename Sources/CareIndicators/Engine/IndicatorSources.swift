import CareCore

extension Source {
  /// The annual report on children in care and care leavers for 2019/20.
  static func careReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Children in care and care leavers annual report 2019/20", section)
  }

  /// An item of the Local Authority Interactive Tool.
  static func interactiveTool(_ item: String) -> Source {
    Source("Department for Education, Local Authority Interactive Tool, data dictionary", item)
  }

  /// The guide to the statutory return.
  static func returnGuide(_ section: String) -> Source {
    Source("Department for Education, children looked-after return (SSDA903), guide", section)
  }

  /// The statistics and their methodology.
  static func statistics(_ section: String) -> Source {
    Source("Department for Education, children looked after in England including adoptions", section)
  }
}
