import CareCore
import CareModels
import Testing

@Suite("School years")
struct SchoolYearTests {
  @Test(
    "The age on 31 August before the school year gives the year group",
    arguments: [
      ("2016-08-31", "2020-09-01", "R"), ("2016-09-01", "2020-09-01", nil), ("2015-09-01", "2020-09-01", "R"),
      ("2015-08-31", "2020-09-01", "1"), ("2015-08-31", "2020-08-31", "R"), ("2009-12-25", "2021-05-01", "6"),
      ("2004-09-01", "2020-12-31", "11"), ("2004-08-31", "2020-12-31", "12"), ("2003-08-31", "2021-08-31", "13"),
      ("2002-08-31", "2021-08-31", nil), ("2022-01-01", "2021-01-01", nil),
    ] as [(String, String, String?)])
  func yearGroup(_ birth: String, _ day: String, _ expected: String?) throws {
    let birth = try #require(CalendarDay(birth))
    let day = try #require(CalendarDay(day))
    #expect(birth.nationalCurriculumYear(on: day)?.rawValue == expected)
  }

  @Test("Everyone goes through each year group from Reception to Year 13 once, a year each")
  func everyYearOnce() throws {
    for offset in stride(from: 0, to: 366, by: 7) {
      let birth = try #require(CalendarDay(2004, 1, 1).adding(days: offset))
      var years: [NationalCurriculumYear] = []
      for start in 2005...2030 {
        if let year = birth.nationalCurriculumYear(on: CalendarDay(start, 9, 1)) { years.append(year) }
        #expect(
          birth.nationalCurriculumYear(on: CalendarDay(start, 9, 1))
            == birth.nationalCurriculumYear(on: CalendarDay(start + 1, 8, 31)))
      }
      #expect(years.map(\.rawValue) == ["R"] + (1...13).map(String.init))
    }
  }

  @Test("The ends of the calendar give no year, and no crash")
  func endsOfTheCalendar() {
    #expect(CalendarDay.first.nationalCurriculumYear(on: .first) == nil)
    #expect(CalendarDay.first.nationalCurriculumYear(on: .last) == nil)
    #expect(CalendarDay.last.compulsorySchoolAge() == nil)
    #expect(CalendarDay(9983, 12, 1).compulsorySchoolAge() == nil)
  }

  @Test(
    "Compulsory school age runs from the term after 5 to the last Friday of June in the year of 16",
    arguments: [
      ("2004-06-15", "2009-08-31", "2020-06-26"), ("2004-08-31", "2009-08-31", "2020-06-26"),
      ("2004-09-01", "2009-12-31", "2021-06-25"), ("2005-03-31", "2010-03-31", "2021-06-25"),
      ("2005-04-01", "2010-08-31", "2021-06-25"), ("2003-12-31", "2008-12-31", "2020-06-26"),
      ("2007-01-01", "2012-03-31", "2023-06-30"),
    ])
  func compulsorySchoolAge(_ birth: String, _ start: String, _ end: String) throws {
    let birth = try #require(CalendarDay(birth))
    let period = try #require(birth.compulsorySchoolAge())
    #expect(period.start.description == start && period.end.description == end)
    #expect(period.end.weekday == .friday)
  }

  @Test("A year belongs to a key stage, and to none when the curriculum is not followed")
  func keyStages() {
    let expected: [(ClosedRange<Int>, KeyStage)] = [
      (1...2, .one), (3...6, .two), (7...9, .three), (10...11, .four), (12...14, .five),
    ]
    for (years, stage) in expected {
      for year in years { #expect(NationalCurriculumYear(rawValue: String(year))?.keyStage == stage) }
    }
    #expect(NationalCurriculumYear.reception.keyStage == .foundation)
    #expect(NationalCurriculumYear.notFollowed.keyStage == nil)
  }

  @Test(
    "Book parcels go out by year group or age, in the months of the scheme",
    arguments: [
      (BookScheme.letterbox, "2014-06-01", "2020-05-01", true), (.letterbox, "2014-06-01", "2020-04-30", false),
      (.letterbox, "2013-06-01", "2020-05-01", false), (.letterbox, "2008-06-01", "2020-05-01", true),
      (.letterbox, "2009-06-01", "2021-05-01", false), (.bookworm, "2015-06-01", "2019-11-01", true),
      (.bookworm, "2015-06-01", "2020-04-30", true), (.bookworm, "2015-06-01", "2020-05-01", false),
      (.bookworm, "2014-06-01", "2019-11-01", false), (.boomerang, "2011-06-01", "2020-06-01", true),
      (.imaginationLibrary, "2015-06-01", "2021-05-31", true), (.imaginationLibrary, "2015-06-01", "2021-06-01", false),
      (.letterbox, "2014-06-01", "2019-08-31", nil), (.letterbox, "2014-06-01", "2021-09-01", nil),
    ] as [(BookScheme, String, String, Bool?)])
  func bookParcels(_ scheme: BookScheme, _ birth: String, _ day: String, _ expected: Bool?) throws {
    let birth = try #require(CalendarDay(birth))
    let day = try #require(CalendarDay(day))
    #expect(scheme.sends(toChildBorn: birth, on: day) == expected)
  }
}
