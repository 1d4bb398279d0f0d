import CareCore
import CareIndicators
import CareModels
import CareReports
import CareTestSupport
import Testing

@Suite("Stock and flow in the report on children in care")
struct StockFlowSectionTests {
  @Test("shows the four figures, what they make, and how many children make the difference")
  func section() throws {
    let register = try Register(
      fixture: """
        A 2019-05-01 S C2 N1 U4 2020-06-01 E4A
        A 2020-07-01 S C2 N1 U4 2020-08-01 E4A
        B 2019-05-01 S C2 N1 U4
        C 2020-06-01 P C2 N1 U4
        D 2019-05-01 S C2 N1 U4 31/02/2021 E4A
        """)
    var report = ChildrenInCareReport([])
    report.stockFlow = ChildHistories(register).stockFlow(in: ReportingYear(2021).period)
    let text = report.document.text()
    for line in [
      "Looked after before 1 April 2020         2", "Started                                  1",
      "Ceased                                   1", "Looked after on 31 March 2021            2",
      "That the first three make                2",
      "A difference of -1 from 1 child coming or leaving more than once, and counted once.",
      "A difference of 1 from 1 child with a record that does not say when they came or left.",
      "Not in any of the figures, as one of them cannot be told: 1.",
    ] {
      #expect(text.contains(line), "\(line) in\n\(text)")
    }
  }

  @Test("is not there unless it is asked for")
  func absent() {
    #expect(!ChildrenInCareReport([]).document.text().contains("Stock and flow"))
  }
}
