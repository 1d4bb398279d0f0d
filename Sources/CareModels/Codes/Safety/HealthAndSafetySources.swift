import CareCore

extension Source {
  /// The pack of the scrutiny committee's meeting of 21 January 2020, at a part.
  static func scrutinyPackJanuary2020(_ section: String) -> Source { scrutinyPack("21 January 2020", section) }

  /// The pack of the scrutiny committee's meeting of 1 June 2021, at a part.
  static func scrutinyPackJune2021(_ section: String) -> Source { scrutinyPack("1 June 2021", section) }

  /// The pack of the scrutiny committee's meeting of 7 September 2021, at a part.
  static func scrutinyPackSeptember2021(_ section: String) -> Source { scrutinyPack("7 September 2021", section) }

  private static func scrutinyPack(_ day: String, _ section: String) -> Source {
    Source("Leicestershire County Council, Children and Families Overview and Scrutiny Committee, \(day)", section)
  }

  /// The instructions for scoring the strengths and difficulties questionnaire, at a part.
  static func sdqScoring(_ section: String) -> Source {
    Source("Strengths and difficulties questionnaire, scoring instructions", section)
  }

  /// The statutory guidance on working together to safeguard children, at a topic.
  static func workingTogether(_ topic: String) -> Source { Source("Working together to safeguard children", topic) }

  /// The statutory guidance on missing children of 2014, at a topic.
  static func missingGuidance(_ topic: String) -> Source {
    Source("Statutory guidance on children who run away or go missing from home or care, 2014", topic)
  }

  /// The statutory guidance on the health of looked-after children of 2015, at a topic.
  static func healthGuidance(_ topic: String) -> Source {
    Source("Promoting the health and well-being of looked-after children, 2015", topic)
  }

  /// The regulations on complaints of 2006, at a topic.
  static func complaintsRegulations(_ topic: String) -> Source {
    Source("Children Act 1989 Representations Procedure (England) Regulations 2006", topic)
  }

  /// What first-time entrants and offending count, at a topic.
  static func youthJustice(_ topic: String) -> Source {
    Source("Local Authority Interactive Tool data dictionary, items 111 and 202", topic)
  }
}
