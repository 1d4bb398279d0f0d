import CareCore
public import CareModels

extension Population {
  /// The records of a table of which something holds (`nil`: it cannot be told), those that name no child among them.
  ///
  ///     static let complaints = count(
  ///       …, of: .records(
  ///         of: Complaint.self, "complaints-received", title: "received in the period", noun: "complaints",
  ///         missing: "the day the complaint was received"
  ///       ) { complaint, context in complaint.received.map(context.period.contains) })
  ///
  /// - Parameters:
  ///   - type: The records.
  ///   - id: A short name for programs.
  ///   - title: What is true of those in it, to stand after `noun`.
  ///   - noun: What they are called, many of them.
  ///   - missing: What is missing when it cannot be told whether one belongs to it.
  ///   - requires: The tables it cannot do without beside that of the records.
  ///   - options: The choices it depends on.
  ///   - figures: The figures from elsewhere that it uses.
  ///   - holds: Whether one belongs to it; `nil` when it cannot be told.
  /// - Returns: The population.
  public static func records<Record: RegisterRecord>(
    of type: Record.Type, _ id: String, title: String, noun: String, missing: String,
    requires: [RegisterTable] = [], options: [any MeasurementChoice.Type] = [], figures: [MeasurementFigure] = [],
    where holds: @escaping @Sendable (RegisterRow<Record>, MeasurementContext) -> Bool?
  ) -> Population where Subject == RegisterRow<Record> {
    Population(
      id: id, title: title, noun: noun, missing: missing, requires: [Record.table] + requires, options: options,
      figures: figures, source: .rows(of: type), contains: holds)
  }
}

extension SubjectSource {
  /// The rows of a table: those of each child, and those that name none.
  static func rows<Record: RegisterRecord>(
    of type: Record.Type
  ) -> SubjectSource where Subject == RegisterRow<Record> {
    SubjectSource(id: "rows", tables: [Record.table]) { histories, _ in
      let table = histories.register[type] ?? []
      return Opened(
        forEach: { child, take in
          for row in child.rows(in: Record.table) {
            if let subject = RegisterRow(table, Int(row), of: child) { take(subject) }
          }
        }, ofNobody: unowned(of: type, in: histories))
    }
  }

  /// The rows of a table that are about no child, or name none.
  static func unowned<Record: RegisterRecord>(
    of type: Record.Type, in histories: ChildHistories
  ) -> [RegisterRow<Record>] where Subject == RegisterRow<Record> {
    let table = histories.register[type] ?? []
    let rows =
      type is any CareRecord.Type
      ? histories.unattributedRows.filter { $0.table == Record.table }.map(\.row) : Array(table.indices)
    return rows.compactMap { RegisterRow(table, $0, of: nil) }
  }
}

extension Population {
  /// Those of this population of whom something else `holds` as well (`nil`: it cannot be told).
  ///
  /// The name for programs, the title and what is missing are those of what else is true; they are added to those of
  /// this population.
  public func filtered(
    _ id: String, title: String, missing: String, requires: [RegisterTable] = [],
    options: [any MeasurementChoice.Type] = [],
    where holds: @escaping @Sendable (Subject, MeasurementContext) -> Bool?
  ) -> Population {
    let whole = contains
    return narrowed(
      "\(self.id)/\(id)", title: "\(self.title), \(title)", missing: "\(self.missing), or \(missing)",
      requires: requires, options: options
    ) { subject, context in
      switch (whole(subject, context), holds(subject, context)) {
      case (false?, _), (_, false?): false
      case (true?, true?): true
      default: nil
      }
    }
  }

  /// Those of this population whose child belongs to another: the reviews of children looked after on the day.
  ///
  /// Of a record that names no child it cannot be told.
  public func ofChildren(in children: Population<ChildHistory>) -> Population {
    let belongs = children.contains
    return filtered(
      children.id, title: "of children \(children.title)", missing: children.missing, requires: children.requires,
      options: children.options
    ) { subject, context in
      subject.history.flatMap { belongs($0, context) }
    }
  }

  func narrowed(
    _ id: String, title: String, missing: String, requires more: [RegisterTable] = [],
    options others: [any MeasurementChoice.Type] = [],
    contains: @escaping @Sendable (Subject, MeasurementContext) -> Bool?
  ) -> Population {
    Population(
      id: id, title: title, noun: noun, missing: missing, requires: requires + more, options: options + others,
      figures: figures, source: source, contains: contains)
  }
}
