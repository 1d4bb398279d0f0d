import CareCore

extension Source {
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
