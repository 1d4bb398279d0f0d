public import CareCore
public import CareModels

/// A question that is put to every child who reaches it.
///
/// The answer `nil` means that the record cannot say: the child is then undetermined, in neither count.
public struct Step: Sendable {
  /// What the answer "yes" does.
  public enum Effect: String, Codable, Hashable, Sendable {
    /// Leaves the child out of the denominator.
    case exclude
    /// Puts the child in the numerator. The last step of a proportion.
    case count
  }

  /// What the answer "yes" does.
  public let effect: Effect

  /// What the question asks, as a statement that is true of the children it takes.
  public let reason: String

  /// What is missing when there is no answer.
  public let missing: String

  let answer: @Sendable (ChildHistory, MeasurementContext) -> Bool?

  /// Leaves out every child of whom `answer` is true.
  public static func exclude(
    _ reason: String, missing: String, when answer: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) -> Step {
    Step(effect: .exclude, reason: reason, missing: missing, answer: answer)
  }

  /// Counts every child of whom `answer` is true.
  public static func count(
    _ reason: String, missing: String, when answer: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) -> Step {
    Step(effect: .count, reason: reason, missing: missing, answer: answer)
  }
}

/// A set of children that indicators are about.
public struct Population: Identifiable, Sendable {
  /// A short name for programs: `"looked-after"`.
  public let id: String

  /// What it is called, for a reader.
  public let title: String

  /// What is missing when it cannot be told whether a child belongs to it.
  public let missing: String

  let contains: @Sendable (ChildHistory, MeasurementContext) -> Bool?

  /// Defines a population; `contains` answers `nil` when it cannot be told.
  public init(
    _ id: String, title: String, missing: String,
    contains: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) {
    self.id = id
    self.title = title
    self.missing = missing
    self.contains = contains
  }
}

/// A way to divide children into groups, each in exactly one.
public struct Breakdown: Identifiable, Sendable {
  /// One of the groups.
  public struct Group: Codable, Hashable, Sendable {
    /// The code of the group: a published code, or a short name.
    public let code: String

    /// What it is called, for a reader.
    public let title: String

    /// Names a group.
    public init(_ code: String, _ title: String) {
      self.code = code
      self.title = title
    }

    /// Where nothing was recorded.
    public static let notRecorded = Group("notRecorded", "Not recorded")

    /// Where what was recorded is not on the published list.
    public static let unrecognised = Group("unrecognised", "Not on the published list")
  }

  /// A short name for programs: `"legal-status"`.
  public let id: String

  /// What it is called, for a reader.
  public let title: String

  /// The groups in the order in which they are shown, those for what is not recorded or not recognised last.
  public let groups: [Group]

  /// Whether groups without a child are shown: those of a short list are, those of a long one are not.
  public let showsEmptyGroups: Bool

  let position: @Sendable (ChildHistory, MeasurementContext) -> Int

  /// Divides children among groups.
  ///
  /// - Parameters:
  ///   - groups: The groups, to which "not on the published list" and "not recorded" are added.
  ///   - group: A child's group, by its code; `nil` for "not recorded"; a code that is not among `groups` falls under
  ///     "not on the published list".
  public init(
    _ id: String, title: String, groups: [Group], showsEmptyGroups: Bool = true,
    by group: @escaping @Sendable (ChildHistory, MeasurementContext) -> String?
  ) {
    let positions = Dictionary(groups.enumerated().map { ($1.code, $0) }) { first, _ in first }
    self.init(id, title: title, groups: groups, showsEmptyGroups: showsEmptyGroups) { child, context in
      guard let code = group(child, context) else { return groups.count + 1 }
      return positions[code] ?? groups.count
    }
  }

  /// Divides children by a code of theirs, in the order of the published list.
  public static func codes<Code: CodeSet>(
    _ id: String, title: String, showsEmptyGroups: Bool = true,
    by code: @escaping @Sendable (ChildHistory, MeasurementContext) -> Coded<Code>?
  ) -> Breakdown {
    let codes = Code.allCases
    let positions = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let groups = codes.map { Group($0.rawValue, $0.title) }
    return Breakdown(id, title: title, groups: groups, showsEmptyGroups: showsEmptyGroups) { child, context in
      switch code(child, context) {
      case nil: codes.count + 1
      case .unrecognised?: codes.count
      case .known(let code)?: positions[code] ?? codes.count
      }
    }
  }

  private init(
    _ id: String, title: String, groups: [Group], showsEmptyGroups: Bool,
    position: @escaping @Sendable (ChildHistory, MeasurementContext) -> Int
  ) {
    self.id = id
    self.title = title
    self.groups = groups + [.unrecognised, .notRecorded]
    self.showsEmptyGroups = showsEmptyGroups
    self.position = position
  }
}
