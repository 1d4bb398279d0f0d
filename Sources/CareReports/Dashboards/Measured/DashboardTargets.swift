public import CareCore
public import CareIndicators

/// What indicators are to reach, as a file sets it.
public enum DashboardTargets {
  /// Why a file of targets cannot be used. It never holds the text of a cell but the name of an indicator.
  public enum Problem: Error, Hashable, Sendable {
    /// It is neither an object of targets by indicator nor a table with the columns indicator and target.
    case notTargets
    /// There is no indicator of a name.
    case unknownIndicator(String)
    /// The target of an indicator is no level with a side: `>= 90%`.
    case notATarget(String)
    /// An indicator has more than one target.
    case twice(String)
  }

  /// Reads `{"stability.three-or-more-placements": "<9%", "NI 63": "70%"}`, or the same under `targets`.
  ///
  /// A level without a side takes it from the indicator: `70%` of what is to be high is at least 70.
  ///
  /// - Returns: The targets by the id of the indicator.
  /// - Throws: ``Problem``.
  public static func read(_ json: JSONValue) throws(Problem) -> [String: Target] {
    guard let object = json.object else { throw .notTargets }
    let list = object["targets"]?.object ?? object
    var pairs: [(String, String)] = []
    for member in list.members {
      switch member.value {
      case .string(let text): pairs.append((member.key, text))
      case .number(let number): pairs.append((member.key, number.literal))
      case .null, .bool, .array, .object: throw .notATarget(member.key)
      }
    }
    return try read(pairs)
  }

  /// Reads a table with the columns `indicator` (or `id`) and `target`; rows without a target are passed over.
  ///
  /// - Returns: The targets by the id of the indicator.
  /// - Throws: ``Problem``.
  public static func read(header: [String], rows: [[String]]) throws(Problem) -> [String: Target] {
    let names = header.map { DashboardField.key($0) }
    guard let indicator = names.firstIndex(where: { $0 == "indicator" || $0 == "id" || $0 == "measure" }),
      let target = names.firstIndex(of: "target")
    else { throw .notTargets }
    var pairs: [(String, String)] = []
    for cells in rows where cells.indices.contains(indicator) && cells.indices.contains(target) {
      if CellAbsence(cells[target].withoutOuterSpaces) == nil { pairs.append((cells[indicator], cells[target])) }
    }
    return try read(pairs)
  }

  private static func read(_ pairs: [(String, String)]) throws(Problem) -> [String: Target] {
    var targets: [String: Target] = [:]
    for (name, text) in pairs {
      let name = name.withoutOuterSpaces
      guard let indicator = Indicator.named(name) else { throw .unknownIndicator(name) }
      guard let target = Target(printed: text, polarity: indicator.polarity) else { throw .notATarget(name) }
      guard targets.updateValue(target, forKey: indicator.id) == nil else { throw .twice(name) }
    }
    return targets
  }
}

extension DashboardTargets.Problem: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .notTargets:
      "it is neither an object of targets by indicator nor a table with the columns indicator and target"
    case .unknownIndicator(let name): "there is no indicator \(name)"
    case .notATarget(let name): "the target of \(name) is no level with a side, such as >= 90%"
    case .twice(let name): "\(name) has more than one target"
    }
  }
}
