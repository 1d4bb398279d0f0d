import CareCore

/// Printed figures that do not go together.
public struct FigureFinding: Hashable, Sendable {
  /// The rule that they break.
  public let rule: FigureRule

  /// How much is wrong.
  public let severity: Severity

  /// The figures involved.
  public let figures: [Part]

  /// The smallest change that would put it right; `nil` when there is no single one.
  public let correction: Correction?

  /// How much is wrong with figures that do not go together.
  public enum Severity: String, CaseIterable, Codable, Hashable, Sendable {
    /// They cannot all be right, however they were rounded.
    case impossible
    /// They can be right only if one was not rounded to the nearest.
    case rounding
    /// They can be right only if they are of different groups, days or definitions.
    case definition
    /// Words and numbers say different things.
    case wording
  }

  /// A figure in a finding: its id, and the name of one of its inputs when that is meant.
  public struct Part: Hashable, Sendable {
    /// The id of the figure.
    public let figure: String

    /// The name of an input; `nil` for the printed figure itself.
    public let input: String?

    /// A figure, or one of its inputs.
    public init(_ figure: String, _ input: String? = nil) {
      self.figure = figure
      self.input = input
    }
  }

  /// A change that would put figures right.
  public struct Correction: Hashable, Sendable {
    /// What would have to change.
    public let part: Part

    /// What it would have to be, as it would be printed.
    public let value: String

    /// A change of one figure.
    public init(_ part: Part, to value: String) {
      self.part = part
      self.value = value
    }
  }

  /// Brings together what a rule found.
  public init(_ rule: FigureRule, _ severity: Severity, _ figures: [Part], correction: Correction? = nil) {
    self.rule = rule
    self.severity = severity
    self.figures = figures
    self.correction = correction
  }
}

extension FigureFinding {
  /// The same finding for the figures of both.
  func joined(with other: FigureFinding) -> FigureFinding {
    FigureFinding(
      rule, severity, figures + other.figures.filter { !figures.contains($0) },
      correction: correction ?? other.correction)
  }
}

extension FigureFinding: CustomStringConvertible {
  /// The finding in a sentence. It names figures and inputs, never a child.
  public var description: String {
    var names: [String] = []
    for figure in figures.map(\.figure).withoutRepetition {
      let inputs = figures.filter { $0.figure == figure }.compactMap(\.input)
      names.append(inputs.isEmpty ? figure : "\(figure) (\(inputs.joined(separator: ", ")))")
    }
    let repair = correction.map { correction in
      correction.part.input.map { " It would be right with \(correction.value) for \($0)." }
        ?? " It would be right as \(correction.value)."
    }
    return "\(rule.title): \(names.joined(separator: ", ")).\(repair ?? "")"
  }
}

extension FigureFinding {
  var json: JSONValue {
    var object: JSONObject = [
      "rule": .string(rule.rawValue), "severity": .string(severity.rawValue), "message": .string(description),
      "figures": .array(
        figures.map { part in
          var object: JSONObject = ["id": .string(part.figure)]
          if let input = part.input { object["input"] = .string(input) }
          return .object(object)
        }),
    ]
    if let correction {
      object["correction"] = .object([
        "id": .string(correction.part.figure), "input": correction.part.input.map { .string($0) } ?? .null,
        "value": .string(correction.value),
      ])
    }
    return .object(object)
  }
}

extension [String] {
  /// Each once, in the order in which they come.
  fileprivate var withoutRepetition: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
