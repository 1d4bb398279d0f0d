import CareCore
import CareModels

extension Rule {
  /// Rules about the child's age against what happens.
  static let ageAtEvents: [Rule] = [
    .child(
      "302", "The child is born after the first episode starts. Check both dates.",
      fields: [.header(.birthDate), .episode(.start)], tables: [.episodes, .children]
    ) { child, flags in
      guard let birth = child.birthDate, let first = child.episodes.first, let start = first.start, birth > start
      else { return }
      flags.flag(first)
      flags.flag(child.rows(HeaderRow.self))
    }
  ]
}
