public import CareCore
public import CareModels

/// The grade that an inspection of an authority gave in one area, and how long it was the latest there.
public struct InspectionGrade: IndicatorSubject {
  /// None: an inspection is about no child.
  public var history: ChildHistory? { nil }

  /// The row of the inspection.
  public let reference: RecordReference

  /// What was judged; `nil` when not recorded.
  public let area: Coded<InspectionArea>?

  /// The grade; `nil` when not recorded.
  public let grade: Coded<AuthorityInspectionGrade>?

  /// The day it was given: the last day of the inspection, or else the day of the report; `nil` when neither is recorded.
  public let given: CalendarDay?

  /// The day on which a later inspection judged the same area of the same authority; `nil` when none has.
  public private(set) var replaced: CalendarDay?
}

extension InspectionGrade {
  /// The grades of inspections of authorities, each with the day on which it was replaced.
  ///
  /// - Complexity: O(*n* log *n*) in the grades.
  fileprivate static func all(of inspections: [Inspection]) -> [InspectionGrade] {
    var grades: [InspectionGrade] = []
    var places: [Place: [Int]] = [:]
    for (row, inspection) in inspections.enumerated() where inspection.providerURN == nil {
      for judgement in inspection.judgements ?? [] {
        if let area = judgement.area {
          places[Place(authority: inspection.authority, area: area), default: []].append(grades.count)
        }
        grades.append(
          InspectionGrade(
            reference: RecordReference(.inspections, row), area: judgement.area, grade: judgement.grade,
            given: inspection.end ?? inspection.published))
      }
    }
    for (_, positions) in places {
      let days = Set(positions.compactMap { grades[$0].given }).sorted()
      for position in positions {
        guard let given = grades[position].given else { continue }
        // The first later day, found by halving.
        var (low, high) = (0, days.count)
        while low < high {
          let middle = (low + high) / 2
          if days[middle] > given { high = middle } else { low = middle + 1 }
        }
        if low < days.count { grades[position].replaced = days[low] }
      }
    }
    return grades
  }

  private struct Place: Hashable {
    let authority: LocalAuthorityCode?
    let area: Coded<InspectionArea>
  }
}

extension Population<InspectionGrade> {
  /// The latest grade in each area of an authority, as of the day.
  static var latestGrades: Population {
    grades("latest-grades", "that are the latest in their area on the day") { grade, context in
      guard let given = grade.given else { return nil }
      return given <= context.asAt && grade.replaced.map { $0 > context.asAt } ?? true
    }
  }

  /// The grades given in the period.
  static var gradesGiven: Population {
    grades("grades-given", "given in the period") { grade, context in grade.given.map(context.period.contains) }
  }

  private static func grades(
    _ id: String, _ title: String, where holds: @escaping @Sendable (InspectionGrade, MeasurementContext) -> Bool?
  ) -> Population {
    Population(
      id: id, title: title, noun: "grades", missing: "the day of the inspection", requires: [.inspections], options: [],
      figures: [],
      source: .ofNobody("grades", table: .inspections) { InspectionGrade.all(of: $0.register.inspections ?? []) },
      contains: holds)
  }
}
