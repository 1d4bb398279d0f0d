import CareCore
import CareExchange
import CareModels
import CareValidation
import Testing

@testable import SSDA903

@Suite("Cells of a return")
struct ReadingTests {
  @Test(
    "A day is read in the usual forms, and anything else is unusable",
    arguments: [
      ("31/03/2021", Cell.value(CalendarDay(2021, 3, 31)), false),
      (" 31/03/2021", .value(CalendarDay(2021, 3, 31)), true),
      ("\u{A0}31/03/2021\u{202F}", .value(CalendarDay(2021, 3, 31)), true),
      ("\u{FEFF}31/03/2021\t", .value(CalendarDay(2021, 3, 31)), true),
      ("2021-03-31", .value(CalendarDay(2021, 3, 31)), true),
      ("2021-03-31 12:30:00", .value(CalendarDay(2021, 3, 31)), true),
      ("44286", .value(CalendarDay(2021, 3, 31)), true),
      ("44286.0", .value(CalendarDay(2021, 3, 31)), true),
      ("29/02/2024", .value(CalendarDay(2024, 2, 29)), false),
      ("31/12/9999", .value(CalendarDay(9999, 12, 31)), false),
      ("", .missing, false), ("  ", .missing, true), ("\u{A0}", .missing, true),
      ("29/02/2023", .unusable, false), ("00/00/0000", .unusable, false), ("01/01/0000", .unusable, false),
      ("1/4/2020", .value(CalendarDay(2020, 4, 1)), true), ("31-03-2021", .unusable, false), ("NULL", .unusable, false),
      ("2021", .unusable, false), ("03/31/2021", .unusable, false), ("31/03/21", .unusable, false),
    ] as [(String, Cell<CalendarDay>, Bool)])
  func days(_ text: String, _ expected: Cell<CalendarDay>, _ isLenient: Bool) {
    let statutory = StatutoryReturn("CHILD,REVIEW,REVIEW_CODE\n1,\"\(text)\",PN1\n")
    let row = statutory.reviews?.rows[0]
    #expect(row?.date == expected)
    #expect(row?.lenient.contains(ReviewRow.Column.date) == isLenient)
    #expect(statutory.reviews?.text(row: 0, column: .date) == text)
  }

  @Test(
    "A code is read in small letters, with spaces and with a spreadsheet's .0",
    arguments: [
      ("1", Cell.value(Sex.maleTo2024), false), ("1.0", .value(.maleTo2024), true), (" f ", .value(.female), true),
      ("", .missing, false), ("3", .unusable, false), ("01", .unusable, false), ("1.00", .unusable, false),
      ("NULL", .unusable, false), ("\u{0}1", .unusable, false), (" \u{0}1", .unusable, false), (".0", .unusable, false),
      (String(repeating: "1", count: 300), .unusable, false),
    ] as [(String, Cell<Sex>, Bool)])
  func codes(_ text: String, _ expected: Cell<Sex>, _ isLenient: Bool) {
    let statutory = StatutoryReturn("CHILD,SEX,DOB,ETHNIC,UPN\n1,\(text),,,\n")
    #expect(statutory.header?.rows[0].sex == expected)
    #expect(statutory.header?.rows[0].lenient.contains(HeaderRow.Column.sex) == isLenient)
    let (register, findings) = statutory.converted()
    #expect(register.children?[0].sex?.text ?? "" == (expected.value?.rawValue ?? text))
    #expect(findings.map(\.check) == (expected == .unusable ? ["conversion.unrecognised-code"] : []))
  }

  @Test(
    "A whole number is digits; thousands separators, signs and fractions are not guessed at",
    arguments: [
      ("12", Cell.value(12), false), ("12.0", .value(12), true), (" 12", .value(12), true), ("007", .value(7), false),
      ("1,234", .unusable, false), ("-1", .unusable, false), ("1.5", .unusable, false), ("", .missing, false),
      ("999999999999999999", .value(999_999_999_999_999_999), false), ("99999999999999999999", .unusable, false),
    ] as [(String, Cell<Int>, Bool)])
  func numbers(_ text: String, _ expected: Cell<Int>, _ isLenient: Bool) {
    let statutory = StatutoryReturn("CHILD,SDQ_SCORE,SDQ_REASON\n1,\"\(text)\",\n")
    #expect(statutory.healthOutcomes?.rows[0].sdqScore == expected)
    #expect(statutory.healthOutcomes?.rows[0].lenient.contains(OC2Row.Column.sdqScore) == isLenient)
    let record = statutory.converted().register.healthOutcomes?[0]
    #expect(record?.sdqScore == expected.value)
    #expect(record?.isUnusable(.sdqScore) == (expected == .unusable))
  }

  @Test(
    "Identifiers that differ in spaces, capitals and .0 are one child",
    arguments: [
      ("1234", "1234"), ("1234.0", "1234"), (" 1234 ", "1234"), ("\u{A0}1234.0", "1234"), ("a12", "A12"),
      ("A12.0", "A12.0"), ("0012", "0012"), ("nan", "NAN"), ("\u{FEFF}7", "7"),
    ])
  func identifiers(_ text: String, _ expected: String) throws {
    let statutory = StatutoryReturn("CHILD,REVIEW,REVIEW_CODE\n\(text),,\n")
    let (register, findings) = statutory.converted()
    let record = try #require(register.reviews?.first)
    #expect(record.child?.text == expected)
    #expect(record.asReceived?["CHILD"] == (text == expected ? nil : text))
    #expect(findings.map(\.check) == (text == expected ? [] : ["conversion.tidied"]))
  }

  @Test(
    "Days known in part are read, with spaces and in capitals too",
    arguments: [
      ("zz/06/2014", "zz/06/2014"), (" ZZ/ZZ/2014 ", "zz/zz/2014"), ("zz/zz/zzzz", "zz/zz/zzzz"),
      ("2014-06-01", "01/06/2014"), ("41791", "01/06/2014"), ("zz/13/2014", nil), ("31/02/2014", nil),
      (String(repeating: "/", count: 1000), nil),
    ])
  func partialDays(_ text: String, _ expected: String?) throws {
    let statutory = StatutoryReturn("CHILD,PREV_PERM,DATE_PERM\n1,P1,\(text)\n")
    let (register, findings) = statutory.converted()
    #expect(register.previousPermanence?[0].date?.description == expected)
    #expect(findings.contains { $0.check == "conversion.unusable" } == (expected == nil))
    #expect(ReturnWriter.files(for: register).cells[.previousPermanence]?[0]["DATE_PERM"] == text)
  }

  @Test("Text that spreadsheets write for nothing is text", arguments: ["NULL", "None", "nan", "#N/A", "-"])
  func nullTexts(_ text: String) {
    let statutory = StatutoryReturn("CHILD,DECOM,RNE,LS,HOME_POST,URN\n1,\(text),\(text),\(text),\(text),\(text)\n")
    #expect(statutory.episodes?.rows[0].start == .unusable)
    #expect(statutory.episodes?.rows[0].legalStatus == .unusable)
    let (register, findings) = statutory.converted()
    let episode = register.episodes?[0]
    #expect(episode?.isUnusable(.start) == true)
    #expect(episode?.legalStatus?.text == text)
    #expect(episode?.homePostcode?.text == text)
    #expect(findings.count { $0.severity != .note } == 3)
  }

  @Test("Every cell that could not be used is found, with file, line, row and field, in the order of the rows")
  func conversionFindings() {
    let text =
      "CHILD,DOB,REVIEW,REVIEW_CODE\n1,32/01/2010,01/04/2020,QQ\n,,02/04/2020,PN1\n,,,\n4,,\"x\ny\",PN1\n5,z,,\n"
    let findings = StatutoryReturn(text, name: "r.csv").converted().findings
    #expect(
      findings.map(\.description) == [
        "error: r.csv, line 2, Reviews row 0, DOB: The text is not what the field asks for, and was kept without a value.",
        "warning: r.csv, line 2, Reviews row 0, REVIEW_CODE: The code is not on the published list, and was kept as it is.",
        "error: r.csv, line 3, Reviews row 1, CHILD: The row does not say which child it is about, and is in nobody's history.",
        "note: r.csv, line 4, Reviews row 2, CHILD: The row has nothing in any of its cells.",
        "error: r.csv, line 5, Reviews row 3, REVIEW: The text is not what the field asks for, and was kept without a value.",
        "error: r.csv, line 7, Reviews row 4, DOB: The text is not what the field asks for, and was kept without a value.",
      ])
  }

  @Test("So many findings of a kind are listed, and the rest counted")
  func manyFindings() {
    let text = "CHILD,DOB,REVIEW,REVIEW_CODE\n" + String(repeating: "1,x,,\n", count: 1500)
    let findings = StatutoryReturn(text).converted().findings
    #expect(findings.count == 1001)
    #expect(findings.last?.message == "500 more of the same kind are not listed.")
  }

  @Test("What was read leniently is counted for each column, with the first row")
  func lenientFindings() {
    let text = "CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/01/2010,01/04/2020,PN1\n1,2010-01-01,02/04/2020,pn2\n1,40179,,PN3 \n"
    let found = StatutoryReturn(text).findings("reading.lenient")
    #expect(
      found.map(\.location) == [
        .init(file: "file.csv", line: 3, table: .reviews, row: 1, fields: ["DOB"]),
        .init(file: "file.csv", line: 3, table: .reviews, row: 1, fields: ["REVIEW_CODE"]),
      ])
    #expect(found.allSatisfy { $0.message.hasPrefix("2 cells were") && $0.severity == .note })
  }

  @Test("Findings about records are given the file and line that their row came from")
  func origins() {
    let statutory = StatutoryReturn(files: [
      file("a.csv", "CHILD,DECOM,RNE,LS,DEC\n1,01/04/2020,S,C2,01/06/2020\n"),
      file("b.csv", "CHILD,DECOM,RNE,LS,DEC\n\n\"2\n\",01/04/2020,S,C2,\n1,01/05/2020,L,C2,\n"),
    ])
    let origins = statutory.origins
    let histories = ChildHistories(statutory.converted().register)
    let overlap = histories.findings().map(origins.located).first { $0.check == "episodes.overlap" }
    #expect(
      overlap?.location
        == .init(file: "b.csv", line: 5, table: .episodes, row: 2, fields: ["DECOM", "DEC"]))
    let elsewhere = Finding("x", .note, "", at: .init(table: .reviews, row: 0))
    #expect(origins.located(elsewhere) == elsewhere)
  }

  @Test("Rows are a few bytes, and copied without more ado")
  func shape() {
    #expect(MemoryLayout<EpisodeRow>.size <= 40)
    #expect(MemoryLayout<ReviewRow>.size <= 24)
    func isTrivial<Row: ReturnRow>(_: Row.Type) -> Bool { _isPOD(Row.self) }
    #expect(isTrivial(HeaderRow.self) && isTrivial(EpisodeRow.self) && isTrivial(ReviewRow.self))
    #expect(isTrivial(MissingRow.self) && isTrivial(UASCRow.self) && isTrivial(PrevPermRow.self))
    #expect(isTrivial(AD1Row.self) && isTrivial(PlacedAdoptionRow.self) && isTrivial(OC2Row.self))
    #expect(isTrivial(OC3Row.self) && isTrivial(SWEpisodeRow.self) && isTrivial(DoLoRow.self))
  }
}
