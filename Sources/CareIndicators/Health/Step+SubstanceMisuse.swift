import CareCore
import CareModels

extension Step<ChildHistory> {
  /// Leaves out children of other ages than ``ConductAges`` takes substance misuse over: none, unless chosen.
  static var outsideConductAges: Step {
    .exclude("Aged under 10 or over 17") { context in
      context.options[ConductAges.self] == .tenToSeventeen ? 10...17 : nil
    }
  }

  /// Leaves out children without a substance misuse problem.
  static var noSubstanceMisuse: Step {
    .exclude("No substance misuse problem", missing: "the answer of the return (SUBSTANCE_MISUSE)") { child, context in
      child.answer(to: \.substanceMisuse, in: context).map { !$0 }
    }
  }

  /// Counts children with a problem who received help for it.
  static var helpReceived: Step {
    .count("Help received", missing: "the answer of the return (SUBSTANCE_MISUSE, INTERVENTION_RECEIVED)") {
      child, context in child.ofThoseIdentified(in: context) { child.answer(to: \.interventionReceived, in: context) }
    }
  }

  /// Counts children with a problem who were offered help and refused it.
  static var helpRefused: Step {
    .count("Help offered and refused", missing: "the answer of the return (SUBSTANCE_MISUSE, INTERVENTION_OFFERED)") {
      child, context in child.ofThoseIdentified(in: context) { child.refusedHelp(in: context) }
    }
  }
}

extension ChildHistory {
  /// What an answer is among children with a substance misuse problem; `false` for a child without one.
  fileprivate func ofThoseIdentified(in context: MeasurementContext, _ answer: () -> Bool?) -> Bool? {
    switch (self.answer(to: \.substanceMisuse, in: context), answer()) {
    case (false?, _), (_, false?): false
    case (true?, true?): true
    default: nil
    }
  }

  /// Whether help was offered and refused. The return asks it only where none was received.
  fileprivate func refusedHelp(in context: MeasurementContext) -> Bool? {
    switch (answer(to: \.interventionReceived, in: context), answer(to: \.interventionOffered, in: context)) {
    case (true?, _): false
    case (_, let refused): refused
    }
  }
}
