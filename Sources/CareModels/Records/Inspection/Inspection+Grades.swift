import CareCore

extension AuthorityInspectionGrade {
  /// The place of the grade among all, from 1, the worst, to 4, the best.
  ///
  /// It serves to compare grades; a mean of places is no grade.
  public var rank: Int {
    switch self {
    case .inadequate: 1
    case .requiresImprovement: 2
    case .good: 3
    case .outstanding: 4
    }
  }

  /// Whether the grade is good or outstanding.
  public var isGoodOrBetter: Bool { rank >= Self.good.rank }
}

extension Inspection {
  /// The grade given in an area; `nil` when none was, when it is not on the list, or when the record gives two.
  public func grade(in area: InspectionArea) -> AuthorityInspectionGrade? {
    let given = (judgements ?? []).filter { $0.area?.code == area }
    guard let first = given.first?.grade?.code, given.allSatisfy({ $0.grade?.code == first }) else { return nil }
    return first
  }

  /// How many grades an area has risen since an earlier inspection, negative when it has fallen.
  ///
  /// `nil` when either inspection gave no grade in that area. Children in care and care leavers were judged together
  /// until December 2022 and apart from January 2023: the areas are different, and are not compared.
  public func change(in area: InspectionArea, since earlier: Inspection) -> Int? {
    guard let before = earlier.grade(in: area), let after = grade(in: area) else { return nil }
    return after.rank - before.rank
  }

  /// Whether the grade for overall effectiveness brings formal intervention; `nil` when there is no such grade.
  ///
  /// Source: Ofsted inspection outcome report to the scrutiny committee, 21 January 2020, paragraph 10.
  public var bringsIntervention: Bool? {
    grade(in: .overall).map { $0 == .inadequate }
  }
}
