import CareExchange

@testable import SSDA903

/// Where the rules say otherwise than the public validator, each with the reason and a return on which the two differ:
/// `Tests/Fixtures/Rules/Divergences`.
enum Divergences {
  static let all = Result { try RuleCases.read(RuleCases.folder + "/Divergences") }
}
