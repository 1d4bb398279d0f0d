import CareCore
public import CareModels

extension Population<RegisterRow<IndependentVisitor>> {
  /// Volunteers who have shown interest in being independent visitors by the day, and have not left.
  public static var independentVisitors: Population {
    records(
      of: IndependentVisitor.self, "independent-visitors", title: "on the books on the day", noun: "volunteers",
      missing: "whether they had left"
    ) { visitor, context in
      if let left = visitor.left, left <= context.asAt { return false }
      let first = [visitor.enquired, visitor.assessed, visitor.approved].compactMap { $0 }.min()
      if let first, first > context.asAt { return false }
      return visitor.stage?.code == .left && visitor.left == nil ? nil : true
    }
  }
}

extension IndependentVisitorMatch {
  /// Whether the child had a visitor on a day; `nil` when a visitor is named and the day of the match is not recorded.
  func isMatched(on day: CalendarDay) -> Bool? {
    if let ended, ended <= day { return false }
    if let matched { return matched <= day }
    return visitor == nil ? false : nil
  }
}

extension Sequence<Bool?> {
  /// Whether one of them is true; `nil` when none is, and one cannot be told.
  var anyTrue: Bool? {
    var answer: Bool? = false
    for one in self {
      if one == true { return true }
      if one == nil { answer = nil }
    }
    return answer
  }
}
