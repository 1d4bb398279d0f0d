import CareCore
import CareModels

extension Rule {
  /// Rules about unaccompanied asylum-seeking children.
  static let unaccompaniedChildren: [Rule] = [
    .row(
      UASCRow.self, "104",
      "The date on which the unaccompanied status ceased is not a day, or is before the collection "
        + "year. Check the date.", fields: [.uasc(.ceased)],
      note: """
        A status that ceased before the year began is not returned for it, so a day before its start is no date that the \
        item can have; rule 205B says the same of children returned in both years.
        """
    ) { row in
      if row.isNoReturnedDay(.ceased) { return true }
      guard let ceased = row.ceased else { return false }
      return ceased < row.facts.year.start
    },
    .row(
      HeaderRow.self, "105", "Whether the child is unaccompanied is not said, or not by 0 or 1. Enter one of them.",
      fields: [.uascFlag], needs: [.xml], note: "Only the XML form of the return has the item."
    ) { header in
      let flag = header.unaccompaniedFlag ?? ""
      return flag.isEmpty ? !header.isUnaccompanied : flag != "0" && flag != "1"
    },
    .child(
      "205A",
      "The child was unaccompanied last year and is not now, and the dates on which the status ceased do not bear "
        + "that out. Check them: one within last year in last year's return, and none in this year's.",
      fields: [.uasc(.child), .header(.child), .uascFlag], tables: [.unaccompaniedChildren],
      needs: [.lastYear(.unaccompaniedChildren)],
      note: """
        A child who left table UASC is looked at by last year's rows alone. A blank date bears nothing out; a date that \
        is no day is a matter for rule 104.
        """
    ) { child, flags in
      guard let before = child.lastYear, before.unaccompaniedStatus == true, child.unaccompaniedStatus == false,
        child.hasUnaccompaniedEnd || child.uasc.contains(where: { $0.isFilled(.ceased) })
          || !before.uasc.contains(where: \.mayHaveCeasedLastYear)
      else { return }
      flags.flag(child.uasc)
      flags.flag(child.rows(HeaderRow.self))
    },
    .child(
      "205B",
      "The child is unaccompanied in both years, and the dates on which the status ceased do not bear that out. "
        + "Check them: the 18th birthday in last year's return, and that or a day of the year in this year's.",
      fields: [.uasc(.ceased), .header(.child), .uascFlag], tables: [.unaccompaniedChildren],
      needs: [.lastYear(.unaccompaniedChildren)],
      note: "A blank date bears nothing out; a date that is no day is a matter for rule 104."
    ) { child, flags in
      guard let before = child.lastYear, before.unaccompaniedStatus == true, child.unaccompaniedStatus == true
      else { return }
      let wrong = child.uasc.filter { row in before.uasc.contains { row.isContradicted(byLastYear: $0) } }
      flags.flag(wrong)
      if !wrong.isEmpty { flags.flag(child.rows(HeaderRow.self)) }
    },
    .child(
      "205C",
      "The child is unaccompanied in neither year, and there is a date on which the status ceased. "
        + "Remove it, or check the status.",
      fields: [.uasc(.ceased), .header(.child), .uascFlag], tables: [.unaccompaniedChildren],
      needs: [.lastYear(.unaccompaniedChildren)],
      note: """
        In CSV files a row of table UASC says that the child is unaccompanied, so that only the XML form, where the \
        header has a flag, can break the rule.
        """
    ) { child, flags in
      guard child.unaccompaniedStatus == false, let before = child.lastYear, before.unaccompaniedStatus == false,
        child.hasUnaccompaniedEnd || before.hasUnaccompaniedEnd
      else { return }
      flags.flag(child.uasc)
      flags.flag(child.rows(HeaderRow.self))
    },
    .child(
      "205D",
      "The child is unaccompanied this year and was returned last year as a child who was not. "
        + "Check the status in both years.",
      fields: [.header(.child), .uascFlag, .uasc(.child)], tables: [], needs: [.unaccompaniedInBothYears],
      note: "A child whom last year's return does not have is left aside."
    ) { child, flags in
      guard child.unaccompaniedStatus == true, let before = child.lastYear, before.unaccompaniedStatus == false,
        before.header != nil || !before.uasc.isEmpty
      else { return }
      flags.flag(child.rows(HeaderRow.self).filter(\.isUnaccompanied))
      if child.tables.header == nil { flags.flag(child.uasc) }
    },
    .row(
      HeaderRow.self, "231",
      "An unaccompanied child is under 11 at the end of the collection year. Check the date of "
        + "birth; if it is right, explain it to the department.", fields: [.header(.birthDate), .uascFlag],
      years: 2025...2027,
      note: "A child who is 11 on the last day of the year is not under 11."
    ) { header in
      guard let birth = header.birthDate, header.isUnaccompanied else { return false }
      return !birth.hasReached(11, by: header.facts.year.end)
    },
    .child(
      "303",
      "There is a date on which the unaccompanied status ceased, but the child is not recorded as unaccompanied. "
        + "Check both.", fields: [.uasc(.ceased), .uascFlag, .header(.child)],
      tables: [.unaccompaniedChildren, .children],
      note: """
        In CSV files a row of table UASC says that the child is unaccompanied, so that only the XML form, where the \
        header has a flag, can break the rule.
        """
    ) { child, flags in
      let ended = child.uasc.filter { $0.isFilled(.ceased) }
      for header in child.rows(HeaderRow.self) where !header.isUnaccompanied {
        guard !ended.isEmpty || header.hasUnaccompaniedEnd else { continue }
        flags.flag(header)
        flags.flag(ended)
      }
    },
    .row(
      UASCRow.self, "304", "The unaccompanied status ceased after the child's 18th birthday. Check both dates.",
      fields: [.uasc(.ceased)]
    ) { row in
      guard let ceased = row.ceased, let birthday = row.birthDate?.birthday(18) else { return false }
      return ceased > birthday
    },
  ]
}
