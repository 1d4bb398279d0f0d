import CareCore
import CareExchange
import CareModels
import CareValidation
import Testing

@Suite("A report of checks, as the command uses it")
struct RecordReportUseTests {
  private static let day = CalendarDay(2024, 6, 1)
  private static let key = PseudonymKey(Array(repeating: 7, count: 32))

  /// A placement that ends before it starts.
  private static func wrong(_ child: String) -> Placement {
    Placement(child: ChildIdentifier(child), start: CalendarDay(2024, 4, 2), end: CalendarDay(2024, 4, 1))
  }

  private func report(
    _ names: [String] = ["care", "rows"], waivers: [Waiver] = [], key: PseudonymKey? = nil,
    fill: (inout Register) -> Void
  ) -> RecordReport {
    var register = Register()
    fill(&register)
    return RecordReport(
      of: ChildHistories(register), checks: RecordCheck.named(names).checks, waivers: waivers, on: Self.day, key: key)
  }

  private func reread(_ report: RecordReport) throws -> RecordReport {
    try CanonicalJSON.decode(RecordReport.self, from: try CanonicalJSON.encode(report, layout: .readable))
  }

  @Test("A report that was written and read again compares as the report itself")
  func writtenAndCompared() throws {
    let earlier = report(key: Self.key) { $0.placements = [Self.wrong("A"), Self.wrong("B"), Placement()] }
    let later = report(key: Self.key) { $0.placements = [Self.wrong("C"), Self.wrong("B")] }
    let comparison = later.compared(with: try reread(earlier))
    #expect(comparison == later.compared(with: earlier))
    #expect(comparison.new.count == 1 && comparison.remaining.count == 1 && comparison.fixed.count == 2)
    #expect(comparison.rows.map { $0[0] } == ["new", "remaining", "fixed", "fixed"])
    #expect(comparison.rows.allSatisfy { $0.count == RecordReport.header.count })
    let errors = comparison.filtered { $0.finding.check == "rows.no-child" }
    #expect(errors.fixed.count == 1 && errors.new.isEmpty && errors.remaining.isEmpty)
  }

  @Test("A report of another version is refused, with the place")
  func otherVersion() throws {
    var text = String(decoding: try CanonicalJSON.encode(report { $0.placements = [] }), as: UTF8.self)
    #expect(text.contains(#""schemaVersion":1"#))
    text = text.replacing(#""schemaVersion":1"#, with: #""schemaVersion":2"#)
    let problem = #expect(throws: JSONProblem.self) {
      try CanonicalJSON.decode(RecordReport.self, from: Array(text.utf8))
    }
    #expect(problem?.path == "schemaVersion")
  }

  @Test("Sections have every finding once, under the child, table or check", arguments: RecordReport.Grouping.allCases)
  func sections(grouping: RecordReport.Grouping) {
    let report = report(key: Self.key) { $0.placements = [Self.wrong("A"), Self.wrong("A"), Placement()] }
    let sections = report.sections(by: grouping)
    #expect(sections.flatMap(\.entries).count == report.entries.count)
    #expect(Set(sections.map(\.heading)).count == sections.count)
    switch grouping {
    case .child:
      #expect(sections.map(\.heading) == [nil, Self.key?.pseudonym(for: ChildIdentifier("A")).text])
      let unnamed = self.report { $0.placements = [Self.wrong("A")] }.sections(by: .child)
      #expect(unnamed.map(\.heading) == ["placements row 0"])
    case .table: #expect(sections.map(\.heading) == ["placements"])
    case .check:
      #expect(
        sections.map(\.heading) == ["care.placement-ends-before-start", "rows.no-child"])
    }
  }

  @Test("Only what matters so much or more is shown")
  func severity() {
    let unused = Waiver(
      check: "care.placement-ends-before-start", record: RecordReference(.placements, 9), reason: "", acceptedBy: "")
    let report = report(waivers: [unused]) { $0.placements = [Self.wrong("A")] }
    #expect(report.filtered(atLeast: .note).entries.count == 2)
    #expect(report.filtered(atLeast: .warning).findings.map(\.severity) == [.error])
  }

  @Test("Checks are chosen by name or theme, each once, and names of none are given back")
  func named() {
    let (checks, unknown) = RecordCheck.named(["rows.no-child", "complaints", "nothing", "rows"])
    #expect(checks.first?.id == "rows.no-child")
    #expect(checks.count == 1 + RecordCheck.all.count { $0.theme == "complaints" })
    #expect(unknown == ["nothing"])
    #expect(RecordCheck.named([]).checks.isEmpty)
    #expect(Set(RecordCheck.all.map(\.theme)).allSatisfy { !$0.isEmpty })
  }

  @Test("A waiver that cannot hold says why, and one whose check was not run says nothing")
  func waivers() {
    func waiver(_ check: String, until: CalendarDay? = nil) -> Waiver {
      Waiver(check: check, record: RecordReference(.placements, 0), reason: "a", acceptedBy: "b", until: until)
    }
    let ends = "care.placement-ends-before-start"
    let waivers = [
      waiver("care.no-such-check"), waiver(ends, until: CalendarDay(2024, 5, 31)), waiver("complaints.closed-early"),
      waiver("rows.no-child"), waiver("timeliness.iha"),
    ]
    let report = report(waivers: waivers) { $0.placements = [Self.wrong("A")] }
    #expect(
      report.findings.map { "\($0.check) \($0.severity.rawValue) \($0.message.prefix(8))" } == [
        "\(ends) error The plac", "waivers.unknown-check warning Waiver 1", "waivers.expired warning Waiver 2",
        "waivers.unused note Waiver 4",
      ])
    // Expired, it lets nothing stand; on its last day it did.
    #expect(report.accepted.isEmpty)
    let lastDay = self.report(waivers: [waiver(ends, until: Self.day)]) { $0.placements = [Self.wrong("A")] }
    #expect(lastDay.findings.isEmpty && lastDay.accepted.count == 1)
  }

  @Test("Warnings of clocks are in the report, and can be waived and compared")
  func timeliness() throws {
    var register = Register()
    register.referrals = [
      Referral(child: ChildIdentifier("1"), date: CalendarDay(2024, 5, 1), decided: CalendarDay(2024, 5, 30)),
      Referral(child: ChildIdentifier("2"), date: CalendarDay(2024, 5, 1), decided: CalendarDay(2024, 5, 1)),
    ]
    let histories = ChildHistories(register)
    let clocks = histories.timeliness(asAt: Self.day)
    func report(_ waivers: [Waiver] = []) -> RecordReport {
      RecordReport(of: histories, checks: [], timeliness: clocks, waivers: waivers, on: Self.day)
    }
    #expect(report().findings.map(\.check) == ["timeliness.referral_decision"])
    let result = report().results.first { $0.check == "timeliness.referral_decision" }
    #expect(result?.checked == 2 && result?.found == 1)
    #expect(report().results.first { $0.check == "timeliness.iha" }?.checked == nil)
    #expect(report().results.count == [TimelinessCheck].all.count)
    let accepted = report([
      Waiver(
        check: "timeliness.referral_decision", child: ChildIdentifier("1"), reason: "agreed", acceptedBy: "a manager")
    ])
    #expect(accepted.findings.isEmpty && accepted.accepted.count == 1)
    #expect(report().compared(with: try reread(report())).remaining.count == 1)
  }
}
