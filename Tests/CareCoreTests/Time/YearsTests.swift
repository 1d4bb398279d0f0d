import CareCore
import Testing

@Suite("Reporting years and quarters")
struct ReportingYearTests {
  @Test("A year is read from every usual form", arguments: ["2020/21", "2020-21", "2020/2021", "2020-2021", "202021"])
  func forms(name: String) throws {
    let year = try #require(ReportingYear(name: name))
    #expect(year == ReportingYear(2021))
    #expect(year.name == "2020/21")
    #expect(year.collectionYear == 2021)
    #expect(year.period == Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31)))
    #expect(AcademicYear(name: name)?.name == "2020/21")
  }

  @Test(
    "What is no year is not read",
    arguments: [
      "", "2020", "2021", "2020/22", "2020/20", "2020/2022", "2020//21", "2020/1", "/202021", "202021/", "20/2021",
      "2020 21", "2020–21", "20202021", "2020/21 ", "２020/21", "0000/01", "abcd/ef", "2020-/21",
    ])
  func refused(name: String) {
    #expect(ReportingYear(name: name) == nil)
  }

  @Test("A century's last year ends in a year of noughts")
  func century() {
    #expect(ReportingYear(2000).name == "1999/00")
    #expect(ReportingYear(name: "1999/00") == ReportingYear(2000))
    #expect(ReportingYear(name: "1999/2000") == ReportingYear(2000))
    #expect(ReportingYear(name: "9999/00") == nil)
  }

  @Test("Every year comes back from its name, and follows the year before without a gap")
  func everyYear() throws {
    var previous = try #require(ReportingYear(endingIn: 2))
    #expect(previous.previous == nil)
    for number in 3...9999 {
      let year = try #require(ReportingYear(endingIn: number))
      guard ReportingYear(year.name) == year, previous.next == year, year.previous == previous, previous < year,
        previous.end.adding(days: 1) == year.start, ReportingYear(containing: year.start) == year,
        ReportingYear(containing: year.end) == year
      else {
        Issue.record("\(year)")
        return
      }
      previous = year
    }
    #expect(previous.next == nil)
  }

  @Test("There is no year outside the calendar", arguments: [Int.min, 0, 1, 10_000, Int.max])
  func outside(number: Int) {
    #expect(ReportingYear(endingIn: number) == nil)
    #expect(ReportingYear(containing: .first) == nil)
    #expect(ReportingYear(containing: .last) == nil)
  }

  @Test("The quarters of a year fill it, and each comes back from its name and from the days in it")
  func quarters() throws {
    for year in [ReportingYear(2020), ReportingYear(2021)] {
      #expect(year.quarters.map(\.number) == [1, 2, 3, 4])
      #expect(year.quarters.map(\.period.dayCount).reduce(0, +) == year.period.dayCount)
      #expect(year.quarters.first?.period.start == year.start)
      #expect(year.quarters.last?.period.end == year.end)
      for quarter in year.quarters {
        #expect(Quarter(quarter.name) == quarter)
        #expect(Quarter(containing: quarter.period.start) == quarter)
        #expect(Quarter(containing: quarter.period.end) == quarter)
        let next = try #require(quarter.next)
        #expect(next.previous == quarter && quarter < next)
        #expect(quarter.period.end.adding(days: 1) == next.period.start)
      }
    }
    #expect(Quarter(4, of: ReportingYear(2021))?.period == Period(CalendarDay(2021, 1, 1), CalendarDay(2021, 3, 31)))
    #expect(Quarter(0, of: ReportingYear(2021)) == nil)
    #expect(Quarter(5, of: ReportingYear(2021)) == nil)
    #expect(Quarter(containing: .first) == nil)
    #expect(ReportingYear(endingIn: 2)?.quarters.first?.previous == nil)
    #expect(ReportingYear(9999).quarters.last?.next == nil)
  }

  @Test(
    "A quarter is read from every usual form",
    arguments: [
      "Q3 2020/21", "2020/21 Q3", "Quarter 3 2020/21", "QUARTER 3, 2020/21", "q3 2020-21", "2020/21 quarter 3",
      "Q3,202021",
    ])
  func quarterForms(name: String) {
    #expect(Quarter(name: name)?.name == "Q3 2020/21")
  }

  @Test(
    "What is no quarter is not read",
    arguments: [
      "", "Q", "Q3", "Q0 2020/21", "Q5 2020/21", "Q3 2020", "3 2020/21", "Quarter", "2020/21", "Q3 Q3", "Q13 1",
    ])
  func noQuarter(name: String) {
    #expect(Quarter(name: name) == nil)
  }
}

@Suite("Academic years and terms")
struct AcademicYearTests {
  @Test("A school year starts on 1 September")
  func bounds() throws {
    let year = try #require(AcademicYear(startingIn: 2020))
    #expect(year.period == Period(CalendarDay(2020, 9, 1), CalendarDay(2021, 8, 31)))
    #expect(AcademicYear(containing: CalendarDay(2020, 8, 31)) == year.previous)
    #expect(AcademicYear(containing: CalendarDay(2020, 9, 1)) == year)
    #expect(AcademicYear(containing: CalendarDay(2021, 8, 31)) == year)
    #expect(year.next?.name == "2021/22")
    #expect(AcademicYear(containing: .first) == nil)
    #expect(AcademicYear(containing: .last) == nil)
    #expect(AcademicYear(startingIn: Int.max) == nil)
    #expect(AcademicYear(startingIn: 0) == nil)
  }

  @Test(
    "A term is read from every usual form",
    arguments: [
      ("Autumn 2020/21", "Autumn 2020/21"), ("autumn term 2020-21", "Autumn 2020/21"),
      ("Autumn 2020", "Autumn 2020/21"),
      ("Spring term 2021", "Spring 2020/21"), ("SUMMER 2021", "Summer 2020/21"), ("Summer 202021", "Summer 2020/21"),
    ])
  func termForms(text: String, name: String) {
    #expect(Term(name: text)?.name == name)
  }

  @Test(
    "What is no term is not read", arguments: ["", "Autumn", "Winter 2020/21", "Autumn 20", "Autumn +202", "Term 2020"])
  func noTerm(name: String) {
    #expect(Term(name: name) == nil)
  }

  @Test("By convention the terms fill the school year, in order")
  func convention() throws {
    let year = try #require(AcademicYear(startingIn: 2019))
    let periods = year.terms.compactMap { TermDates.convention.period(of: $0) }
    #expect(periods.first?.start == year.period.start)
    #expect(periods.last?.end == year.period.end)
    #expect(periods.map(\.dayCount).reduce(0, +) == 366)
    for (term, period) in zip(year.terms, periods) {
      #expect(TermDates.convention.term(containing: period.start) == term)
      #expect(TermDates.convention.term(containing: period.end) == term)
      let next = try #require(term.next)
      #expect(term < next && next.previous == term)
      #expect(TermDates.convention.period(of: next)?.start == period.end.adding(days: 1))
    }
    #expect(TermDates.convention.term(containing: .first) == nil)
  }

  @Test("An authority's own terms leave the holidays out, and say nothing of terms that were not given")
  func ownDates() throws {
    let year = try #require(AcademicYear(startingIn: 2020))
    let autumn = Term(.autumn, of: year)
    let spring = Term(.spring, of: year)
    let days = Period(CalendarDay(2020, 9, 3), CalendarDay(2020, 12, 18))
    let dates = try #require(
      TermDates([autumn: days, spring: Period(CalendarDay(2021, 1, 4), CalendarDay(2021, 3, 26))]))
    #expect(dates.period(of: autumn) == days)
    #expect(dates.period(of: Term(.summer, of: year)) == nil)
    #expect(dates.term(containing: CalendarDay(2020, 12, 18)) == autumn)
    #expect(dates.term(containing: CalendarDay(2020, 12, 19)) == nil)
    #expect(dates.term(containing: CalendarDay(2021, 1, 4)) == spring)
    #expect(TermDates([autumn: days, spring: days]) == nil)
  }

  @Test("Years, quarters and terms are their names in JSON, and another text is refused without being shown")
  func names() throws {
    let year = try #require(AcademicYear(startingIn: 2020))
    #expect(try TimeSupport.json([ReportingYear(2021)]) == #"["2020/21"]"#)
    #expect(try TimeSupport.json(ReportingYear(2022).quarters.prefix(1).map { $0 }) == #"["Q1 2021/22"]"#)
    #expect(try TimeSupport.json(year.terms) == #"["Autumn 2020/21","Spring 2020/21","Summer 2020/21"]"#)
    #expect(try TimeSupport.decoded([AcademicYear].self, #"["2020/21"]"#) == [year])
    #expect(try TimeSupport.decoded([Term].self, TimeSupport.json(year.terms)) == year.terms)
    #expect(try TimeSupport.decoded([Quarter].self, #"["2021/22 Q1"]"#).map(\.name) == ["Q1 2021/22"])
    let error = try #require(throws: DecodingError.self) {
      try TimeSupport.decoded([ReportingYear].self, #"["Jane Doe"]"#)
    }
    #expect(!String(describing: error).contains("Jane"))
  }
}
