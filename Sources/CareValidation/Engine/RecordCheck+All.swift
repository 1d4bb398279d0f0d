import CareModels

extension RecordCheck {
  /// Every check of records, theme by theme.
  public static let all: [RecordCheck] =
    integrity + returnRecords + placements + plansAndPermanence + reviewing + healthRecords + carersAndWorkforce
    + inspectionAndPlans + education + careLeavers + safety + identifiers

  // What a finding of a report may be called: the checks, and the clocks.
  static let names: Set<String> = Set(all.map(\.id) + [TimelinessCheck].all.map { Timeliness.checkName($0.id) })

  /// The checks that some names choose, in the order of ``all``: an ``id``, or what stands before its dot for all of a
  /// theme, such as `complaints`.
  ///
  /// - Parameter names: The names.
  /// - Returns: The checks, each once, and the names that chose none, in the order given.
  public static func named(_ names: [String]) -> (checks: [RecordCheck], unknown: [String]) {
    func isChosen(_ check: RecordCheck, by name: String) -> Bool { check.id == name || check.theme == name }
    return (
      all.filter { check in names.contains { isChosen(check, by: $0) } },
      names.filter { name in !all.contains { isChosen($0, by: name) } }
    )
  }

  /// What stands before the dot of the ``id``: what the check is about.
  public var theme: String { String(id.prefix { $0 != "." }) }
}
