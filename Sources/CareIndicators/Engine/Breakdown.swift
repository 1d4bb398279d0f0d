public import CareCore
public import CareModels

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

  /// The tables it reads; without them every child is under "not recorded".
  public let requires: [RegisterTable]

  /// The choices it depends on.
  public let options: [MeasurementOption]

  let position: @Sendable (ChildHistory, MeasurementContext) -> Int

  /// Divides children among groups.
  ///
  /// "Not on the published list" and "not recorded" are added to `groups`. `group` gives a child's group by its code;
  /// `nil` falls under "not recorded", a code that is not among `groups` under "not on the published list".
  public init(
    _ id: String, title: String, groups: [Group], showsEmptyGroups: Bool = true,
    requires: [RegisterTable] = [.episodes], options: [MeasurementOption] = [],
    by group: @escaping @Sendable (ChildHistory, MeasurementContext) -> String?
  ) {
    let positions = Dictionary(groups.enumerated().map { ($1.code, $0) }) { first, _ in first }
    self.init(
      id, title: title, groups: groups, showsEmptyGroups: showsEmptyGroups, requires: requires, options: options
    ) { child, context in
      guard let code = group(child, context) else { return groups.count + 1 }
      return positions[code] ?? groups.count
    }
  }

  /// Divides children by a code of theirs, in the order of the published list.
  public static func codes<Code: CodeSet>(
    _ id: String, title: String, showsEmptyGroups: Bool = true, requires: [RegisterTable] = [.episodes],
    options: [MeasurementOption] = [],
    by code: @escaping @Sendable (ChildHistory, MeasurementContext) -> Coded<Code>?
  ) -> Breakdown {
    let codes = Code.allCases
    let positions = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let groups = codes.map { Group($0.rawValue, $0.title) }
    return Breakdown(
      id, title: title, groups: groups, showsEmptyGroups: showsEmptyGroups, requires: requires, options: options
    ) { child, context in
      switch code(child, context) {
      case nil: codes.count + 1
      case .unrecognised?: codes.count
      case .known(let code)?: positions[code] ?? codes.count
      }
    }
  }

  private init(
    _ id: String, title: String, groups: [Group], showsEmptyGroups: Bool, requires: [RegisterTable],
    options: [MeasurementOption],
    position: @escaping @Sendable (ChildHistory, MeasurementContext) -> Int
  ) {
    self.id = id
    self.title = title
    self.groups = groups + [.unrecognised, .notRecorded]
    self.showsEmptyGroups = showsEmptyGroups
    self.requires = requires
    self.options = options
    self.position = position
  }
}
