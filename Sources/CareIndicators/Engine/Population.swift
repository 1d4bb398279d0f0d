public import CareModels

/// What an indicator is about: a set of children, of records, or of things that were to be done.
///
///     extension Population<ChildHistory> {
///       static var teenagers: Population {
///         Population("local.teenagers", title: "aged 13 or over", missing: "the date of birth") { child, context in
///           child.age(on: context.asAt).map { $0 >= 13 }
///         }
///       }
///     }
///
/// Indicators of the same population share it: each child is asked once whether they belong to it. Populations with the
/// same subjects, id and title are taken for the same.
public struct Population<Subject: IndicatorSubject>: Identifiable, Sendable {
  /// A short name for programs: `"looked-after"`.
  public let id: String

  /// What is true of those in it, to stand after ``noun``: `"looked after on the day"`.
  public let title: String

  /// What they are called, many of them: `"children"`, `"reviews"`.
  public let noun: String

  /// What is missing when it cannot be told whether something belongs to it.
  public let missing: String

  /// The tables it cannot do without.
  public let requires: [RegisterTable]

  /// The choices it depends on.
  public let options: [any MeasurementChoice.Type]

  /// The figures from elsewhere that it uses.
  public let figures: [MeasurementFigure]

  /// Where those who may belong to it come from.
  let source: SubjectSource<Subject>

  let contains: @Sendable (Subject, MeasurementContext) -> Bool?
}

/// Where the subjects of a population come from.
///
/// Populations whose sources have the same subjects and the same id share one: what it hands over is made once a child.
struct SubjectSource<Subject: IndicatorSubject>: Sendable {
  /// The source for one register and period: what is looked up once a register is looked up here.
  struct Opened {
    /// Hands over the subjects that are about a child, in the order of the records.
    let forEach: (ChildHistory, (Subject) -> Void) -> Void
    /// Those that are about no child, or do not say about whom.
    let ofNobody: [Subject]
  }

  let id: String
  /// A child without a row in any of these tables has no subjects; where none is given, any child may have some.
  let tables: [RegisterTable]
  let open: @Sendable (ChildHistories, MeasurementContext) -> Opened
}

extension SubjectSource {
  /// What the records of each child are made into.
  static func each(
    _ id: String, tables: [RegisterTable] = [],
    _ subjects: @escaping @Sendable (ChildHistory, MeasurementContext) -> [Subject]
  ) -> SubjectSource {
    SubjectSource(id: id, tables: tables) { _, context in
      Opened(
        forEach: { child, take in
          for subject in subjects(child, context) { take(subject) }
        }, ofNobody: [])
    }
  }

  /// What the records of a table are made into that are about no child.
  static func ofNobody(
    _ id: String, table: RegisterTable, _ subjects: @escaping @Sendable (ChildHistories) -> [Subject]
  ) -> SubjectSource {
    SubjectSource(id: id, tables: [table]) { histories, _ in
      Opened(forEach: { _, _ in }, ofNobody: subjects(histories))
    }
  }
}

extension SubjectSource<ChildHistory> {
  /// The children.
  static var children: SubjectSource {
    SubjectSource(id: "children", tables: []) { _, _ in
      Opened(forEach: { child, take in take(child) }, ofNobody: [])
    }
  }
}

extension Population<ChildHistory> {
  /// A population of children; `contains` answers `nil` when it cannot be told.
  public init(
    _ id: String, title: String, missing: String, requires: [RegisterTable] = [.episodes],
    options: [any MeasurementChoice.Type] = [], figures: [MeasurementFigure] = [],
    contains: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) {
    self.init(
      id: id, title: title, noun: "children", missing: missing, requires: requires, options: options, figures: figures,
      source: .children, contains: contains)
  }
}

extension Population {
  /// A population of what the records of a child are made into: birthdays, terms, stays in a placement.
  ///
  /// - Parameters:
  ///   - id: A short name for programs.
  ///   - title: What is true of those in it, to stand after `noun`.
  ///   - noun: What they are called, many of them.
  ///   - missing: What is missing when it cannot be told whether one belongs to it.
  ///   - requires: The tables it cannot do without.
  ///   - options: The choices it depends on.
  ///   - figures: The figures from elsewhere that it uses.
  ///   - subjects: Those of one child that may belong to it, in an order that follows from the records.
  ///   - contains: Whether one does; `nil` when it cannot be told.
  public init(
    _ id: String, title: String, noun: String, missing: String, requires: [RegisterTable],
    options: [any MeasurementChoice.Type] = [], figures: [MeasurementFigure] = [],
    each subjects: @escaping @Sendable (ChildHistory, MeasurementContext) -> [Subject],
    contains: @escaping @Sendable (Subject, MeasurementContext) -> Bool? = { _, _ in true }
  ) {
    self.init(
      id: id, title: title, noun: noun, missing: missing, requires: requires, options: options, figures: figures,
      source: .each("\(id): \(title)", subjects), contains: contains)
  }
}
