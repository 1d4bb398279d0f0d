import CareCore

extension Source {
  /// The draft action plan for Ofsted's recommendations of 2019.
  static func draftActionPlan(_ action: String) -> Source {
    Source("Leicestershire County Council, Draft action plan for Ofsted recommendations 2019", action)
  }
}
