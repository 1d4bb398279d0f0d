import CareCore
import CareModels

extension Population<RegisterRow<PlacedForAdoption>> {
  /// Decisions for adoption that were reversed in the period.
  static var adoptionDecisionsReversed: Population {
    .records(
      of: PlacedForAdoption.self, "adoption-decisions-reversed", title: "reversed in the period", noun: "decisions",
      missing: "the day it was reversed"
    ) { decision, context in
      if let ceased = decision.ceased { return context.period.contains(ceased) }
      return decision.reasonCeased != nil || decision.record.isUnusable(.ceased) ? nil : false
    }
  }
}

extension Breakdown<RegisterRow<PlacedForAdoption>> {
  /// By why it was reversed.
  static var reasonAdoptionReversed: Breakdown {
    Breakdown.codes("reason-reversed", title: "Reason", requires: [.placedForAdoption]) { decision, _ in
      decision.reasonCeased
    }
  }
}
