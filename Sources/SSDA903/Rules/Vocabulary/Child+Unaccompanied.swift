import CareCore
import CareExchange
import CareModels

extension ReturnTables {
  /// Whether the return says which children are unaccompanied: it has table UASC, or the header has the flag.
  var saysWhoIsUnaccompanied: Bool {
    uasc != nil || (header?.source.parts ?? []).contains { $0.grid.column(named: "UASC") != nil }
  }
}

extension ChildView {
  /// Whether the child is an unaccompanied asylum-seeking child by this return; `nil` when the header was given and does
  /// not have the child of a row of table UASC.
  ///
  /// Without a header, a row of table UASC that holds neither sex nor the day on which the status ceased says nothing.
  var unaccompaniedStatus: Bool? {
    guard tables.header != nil else { return uasc.contains { $0.hasAny(.sex, .ceased) } }
    guard let header else { return uasc.isEmpty ? false : nil }
    return header.isUnaccompanied
  }

  /// Whether the return has a day on which the status ceased (`DUC`): in table UASC, or in the header of an XML file,
  /// where it stays when the flag does not say that the child is unaccompanied.
  var hasUnaccompaniedEnd: Bool { uasc.contains { $0.ceased != nil } || header?.hasUnaccompaniedEnd ?? false }
}

extension RowView where Row == HeaderRow {
  /// The header's flag: `UASC` of the XML form, which the rules call `UASC_STATUS`. `nil` when no file has it, empty
  /// when it is blank; the reader moves a flag that is set into table UASC.
  var unaccompaniedFlag: String? { text(item: "UASC") ?? text(item: "UASC_STATUS") }

  /// Whether the child is unaccompanied: by the header's flag where there is one, or else by a row of table UASC.
  var isUnaccompanied: Bool {
    switch unaccompaniedFlag {
    case "1": true
    case nil, "": child.map { !$0.uasc.isEmpty } ?? false
    default: false
    }
  }

  /// Whether the header itself has an entry for the day on which the status ceased.
  var hasUnaccompaniedEnd: Bool { !(text(item: "DUC") ?? "").isEmpty }
}

extension RowView where Row == UASCRow {
  /// Whether the status ceased in the year before the collection year; `true` too when the date cannot be read.
  var mayHaveCeasedLastYear: Bool {
    guard let ceased = self.ceased else { return cells.ceased == .unusable }
    let thisYear = facts.year.start
    return ceased < thisYear && ceased >= thisYear.adding(years: -1) ?? .first
  }

  /// Whether the dates on which the status ceased do not fit a child who is unaccompanied in both years: last year's must
  /// be the 18th birthday, and this year's that one again or a day of the year. What cannot be read fits.
  func isContradicted(byLastYear before: RowView) -> Bool {
    let fitsNow = self.ceased.map { facts.year.contains($0) || $0 == before.ceased } ?? (cells.ceased == .unusable)
    let majority = before.birthDate?.birthday(18)
    let fittedBefore = before.cells.ceased == .unusable || majority == nil || before.ceased == majority
    return !fitsNow || !fittedBefore
  }
}
