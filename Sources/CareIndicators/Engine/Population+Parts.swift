import CareModels

extension Population {
  /// What the records of a table are made of: the stages of complaints, the themes of one. Records that name no child are
  /// among them.
  ///
  /// - Parameters:
  ///   - type: The records.
  ///   - id: A short name for programs.
  ///   - title: What is true of those in it, to stand after `noun`.
  ///   - noun: What they are called, many of them.
  ///   - missing: What is missing when it cannot be told whether one belongs to it.
  ///   - figures: The figures from elsewhere that it uses.
  ///   - parts: The parts of one record, in an order that follows from it.
  ///   - holds: Whether one belongs to it; `nil` when it cannot be told.
  /// - Returns: The population.
  static func parts<Record: RegisterRecord>(
    of type: Record.Type, _ id: String, title: String, noun: String, missing: String,
    figures: [MeasurementFigure] = [], each parts: @escaping @Sendable (RegisterRow<Record>) -> [Subject],
    where holds: @escaping @Sendable (Subject, MeasurementContext) -> Bool?
  ) -> Population {
    let records = SubjectSource<RegisterRow<Record>>.rows(of: type)
    return Population(
      id: id, title: title, noun: noun, missing: missing, requires: [Record.table], options: [], figures: figures,
      source: SubjectSource(id: "\(id): \(title)", tables: [Record.table]) { histories, context in
        let rows = records.open(histories, context)
        return .init(
          forEach: { child, take in
            rows.forEach(child) { row in
              for part in parts(row) { take(part) }
            }
          }, ofNobody: rows.ofNobody.flatMap(parts))
      }, contains: holds)
  }
}
