import CareCore
import CareModels

extension Population<CareLeaverReport> {
  /// Young people in the return with a birthday at 18, 19 or 20 in the period who left care from a foster placement on the
  /// eighteenth birthday.
  static var fosteredUntilEighteen: Population {
    returned("returned-18-20", 18...20, "at 18, 19 or 20").filtered(
      "fostered-until-18", title: "who left a foster placement on the eighteenth birthday",
      missing: "the placement they left at 18", requires: [.episodes]
    ) { report, context in
      report.history?.leftFosterCareAtEighteen(context.options.leapDayBirthday)
    }
  }
}

extension ChildHistory {
  /// Whether care ended on the eighteenth birthday, from a foster placement; `nil` when no episode says.
  func leftFosterCareAtEighteen(_ leapDay: LeapDayBirthday) -> Bool? {
    guard let birthDate, let eighteen = birthDate.birthday(18, leapDay: leapDay),
      let last = careEpisodes.last(where: { $0.start < eighteen })
    else { return nil }
    guard let end = last.end else { return last.endIsUnusable ? nil : false }
    guard end == eighteen else { return false }
    if let type = last.placementType { return type.isFoster }
    return record(of: last).placementType == nil ? nil : false
  }
}
