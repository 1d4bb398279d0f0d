import CareCore

extension Source {
  /// The annual report on children in care and care leavers for 2019/20.
  static func careReport(_ section: String) -> Source {
    Source("Leicestershire County Council, Children in care and care leavers annual report 2019/20", section)
  }

  /// The draft action plan for Ofsted's recommendations of 2019.
  static func draftActionPlan(_ action: String) -> Source {
    Source("Leicestershire County Council, Draft action plan for Ofsted recommendations 2019", action)
  }
}
