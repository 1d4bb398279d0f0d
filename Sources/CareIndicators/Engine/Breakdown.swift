public import CareCore
public import CareModels

/// One of the groups of a ``Breakdown``.
public struct BreakdownGroup: Codable, Hashable, Sendable {
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
  public static let notRecorded = BreakdownGroup("notRecorded", "Not recorded")

  /// Where what was recorded is not on the published list.
  public static let unrecognised = BreakdownGroup("unrecognised", "Not on the published list")
}

/// A band of numbers: a group that goes up to a number, which belongs to it.
public struct BreakdownBand: Hashable, Sendable {
  /// The group.
  public let group: BreakdownGroup

  /// The highest number in it; `nil` when it has no upper end.
  public let through: Fraction?

  /// Names a band; with `nil` it has no upper end.
  public init(_ code: String, _ title: String, through: Fraction? = nil) {
    group = BreakdownGroup(code, title)
    self.through = through
  }
}

/// A way to divide children, records or events into groups, each in exactly one.
public struct Breakdown<Subject: IndicatorSubject>: Identifiable, Sendable {
  /// One of the groups.
  public typealias Group = BreakdownGroup

  /// A short name for programs: `"legal-status"`.
  public let id: String

  /// What it is called, for a reader.
  public let title: String

  /// The groups in the order in which they are shown, those for what is not recorded or not recognised last.
  public let groups: [BreakdownGroup]

  /// Whether groups without a child are shown: those of a short list are, those of a long one are not.
  public let showsEmptyGroups: Bool

  /// The tables it reads; without them everything is under "not recorded".
  public let requires: [RegisterTable]

  /// The choices it depends on.
  public let options: [any MeasurementChoice.Type]

  let position: @Sendable (Subject, MeasurementContext) -> Int

  /// Divides subjects among groups.
  ///
  /// "Not on the published list" and "not recorded" are added to `groups`. `group` gives the group by its code; `nil`
  /// falls under "not recorded", a code that is not among `groups` under "not on the published list".
  public init(
    _ id: String, title: String, groups: [BreakdownGroup], showsEmptyGroups: Bool = true,
    requires: [RegisterTable] = [.episodes], options: [any MeasurementChoice.Type] = [],
    by group: @escaping @Sendable (Subject, MeasurementContext) -> String?
  ) {
    let positions = Dictionary(groups.enumerated().map { ($1.code, $0) }) { first, _ in first }
    self.init(
      id, title: title, groups: groups, showsEmptyGroups: showsEmptyGroups, requires: requires, options: options
    ) { subject, context in
      guard let code = group(subject, context) else { return groups.count + 1 }
      return positions[code] ?? groups.count
    }
  }

  /// Divides subjects by a code of theirs, in the order of the published list.
  public static func codes<Code: CodeSet>(
    _ id: String, title: String, showsEmptyGroups: Bool = true, requires: [RegisterTable] = [.episodes],
    options: [any MeasurementChoice.Type] = [],
    by code: @escaping @Sendable (Subject, MeasurementContext) -> Coded<Code>?
  ) -> Breakdown {
    let codes = Code.allCases
    let positions = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let groups = codes.map { BreakdownGroup($0.rawValue, $0.title) }
    return Breakdown(
      id, title: title, groups: groups, showsEmptyGroups: showsEmptyGroups, requires: requires, options: options
    ) { subject, context in
      switch code(subject, context) {
      case nil: codes.count + 1
      case .unrecognised?: codes.count
      case .known(let code)?: positions[code] ?? codes.count
      }
    }
  }

  /// Divides subjects by the group that a code of theirs belongs to; groups that cannot occur are left out (`without`).
  public static func groups<Code: GroupedCodeSet>(
    _ id: String, title: String, of codes: Code.Type, without: [Code.Group] = [],
    requires: [RegisterTable] = [.episodes], options: [any MeasurementChoice.Type] = [],
    by code: @escaping @Sendable (Subject, MeasurementContext) -> Coded<Code>?
  ) -> Breakdown {
    let groups = Code.Group.allCases.filter { !without.contains($0) }
    return Breakdown(
      id, title: title, groups: groups.map { BreakdownGroup($0.rawValue, $0.title) }, requires: requires,
      options: options
    ) { subject, context in
      code(subject, context).map { $0.code?.group.rawValue ?? BreakdownGroup.unrecognised.code }
    }
  }

  /// Divides subjects by a number of theirs, in bands from the lowest to the highest. What is above the last band is under
  /// "not on the published list", what has no number under "not recorded".
  public static func bands(
    _ id: String, title: String, of quantity: Quantity<Subject>, requires: [RegisterTable] = [],
    options: [any MeasurementChoice.Type] = [], _ bands: [BreakdownBand]
  ) -> Breakdown {
    Breakdown(
      id, title: title, groups: bands.map(\.group), showsEmptyGroups: true, requires: requires, options: options
    ) { subject, context in
      guard let value = quantity.value(subject, context) else { return bands.count + 1 }
      return bands.firstIndex { band in band.through.map { value <= $0 } ?? true } ?? bands.count
    }
  }

  init(
    _ id: String, title: String, groups: [BreakdownGroup], showsEmptyGroups: Bool, requires: [RegisterTable],
    options: [any MeasurementChoice.Type],
    position: @escaping @Sendable (Subject, MeasurementContext) -> Int
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

/// A breakdown, whatever it divides.
protocol AnyBreakdown: Sendable {
  var id: String { get }
  var title: String { get }
  var groups: [BreakdownGroup] { get }
  var requires: [RegisterTable] { get }

  /// The same for some subjects, by themselves or by the child they are about; `nil` when it divides others.
  func divided<Subject: IndicatorSubject>(_ subjects: Subject.Type) -> Breakdown<Subject>?
}

extension Breakdown: AnyBreakdown {
  func divided<Other: IndicatorSubject>(_ subjects: Other.Type) -> Breakdown<Other>? {
    self as? Breakdown<Other> ?? (self as? Breakdown<ChildHistory>)?.ofChild()
  }
}

extension Breakdown<ChildHistory> {
  /// The same for what is about a child, by the attribute of the child; what is about none is under "not recorded".
  func ofChild<Other: IndicatorSubject>(of type: Other.Type = Other.self) -> Breakdown<Other> {
    let notRecorded = groups.count - 1
    let own = position
    return Breakdown<Other>(
      id, title: title, groups: Array(groups.dropLast(2)), showsEmptyGroups: showsEmptyGroups, requires: requires,
      options: options
    ) { subject, context in
      subject.history.map { own($0, context) } ?? notRecorded
    }
  }
}
