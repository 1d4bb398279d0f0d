import CareCore

extension Source {
  /// The statutory guidance on missing children, at a topic.
  static func missingChildrenGuidance(_ topic: String) -> Source {
    Source("Statutory guidance on children who run away or go missing from home or care, 2014", topic)
  }

  /// What was found of how the guidance on return interviews is carried out.
  static var returnInterviewDelivery: Source {
    Source("Missing People, The delivery of return interviews across England 2023-24", "key findings")
  }

  /// The sources of how often children in care were missing or away.
  static var missingMeasures: [Source] {
    [
      .interactiveTool("item 161"), .returnGuide("MISSING, MIS_START and MIS_END"),
      .statistics("children looked after who were missing or away from placement without authorisation"),
    ]
  }
}
