import CareCore
import CareExchange
import CareModels
import CareValidation
import Testing

@Suite("A report of checks")
struct RecordReportTests {
  private static let day = CalendarDay(2024, 6, 1)
  private static let wrong = Placement(
    child: ChildIdentifier("KIND-7"), start: CalendarDay(2024, 4, 2), end: CalendarDay(2024, 4, 1))
  private static let right = Placement(
    child: ChildIdentifier("KIND-8"), start: CalendarDay(2024, 4, 1), end: CalendarDay(2024, 4, 2))
  private static let check = "care.placement-ends-before-start"

  private func report(
    _ placements: [Placement]?, waivers: [Waiver] = [], on day: CalendarDay = Self.day, key: PseudonymKey? = nil
  ) -> RecordReport {
    var register = Register()
    register.placements = placements
    register.children = []
    let checks = RecordCheck.all.filter { $0.id == Self.check }
    return RecordReport(of: ChildHistories(register), checks: checks, waivers: waivers, on: day, key: key)
  }

  private func waiver(row: Int, until: CalendarDay? = nil) -> Waiver {
    Waiver(
      check: Self.check, record: RecordReference(.placements, row), reason: "agreed", acceptedBy: "a manager",
      until: until)
  }

  @Test("counts what was looked at and found, and says what could not be run")
  func results() {
    #expect(report([Self.wrong, Self.right]).results.first?.checked == 2)
    #expect(report([Self.wrong, Self.right]).results.first?.found == 1)
    #expect(report(nil).results.first?.missing == [.placements])
    #expect(report(nil).results.first?.checked == nil)
  }

  @Test("shows neither identifiers nor reasons, whatever form it takes")
  func privacy() throws {
    let key = try #require(PseudonymKey(Array(repeating: 7, count: 32)))
    let accepted = Waiver(check: Self.check, child: ChildIdentifier("KIND-7"), reason: "agreed", acceptedBy: "Ann")
    for report in [report([Self.wrong], key: key), report([Self.wrong], waivers: [accepted], key: key)] {
      let json = String(decoding: try CanonicalJSON.encode(report), as: UTF8.self)
      for text in [json, "\(report)", report.rows.joined().joined(separator: ",")] {
        for secret in ["KIND-7", "agreed", "Ann"] { #expect(!text.contains(secret)) }
      }
    }
    #expect("\(accepted)" == "Waiver of \(Self.check)")
  }

  @Test("reads what it wrote")
  func coding() throws {
    let key = try #require(PseudonymKey(Array(repeating: 7, count: 32)))
    let report = report([Self.wrong, Self.wrong], waivers: [waiver(row: 1)], key: key)
    #expect(try CanonicalJSON.decode(RecordReport.self, from: try CanonicalJSON.encode(report)) == report)
    let waivers = [waiver(row: 1, until: Self.day)]
    #expect(try CanonicalJSON.decode([Waiver].self, from: try CanonicalJSON.encode(waivers)) == waivers)
  }

  @Test("holds a waiver to its last day, and says when it has expired or matches nothing")
  func waivers() {
    let held = report([Self.wrong], waivers: [waiver(row: 0, until: Self.day)])
    #expect(held.entries.isEmpty && held.accepted.map(\.waiver) == [0])
    let expired = report([Self.wrong], waivers: [waiver(row: 0, until: CalendarDay(2024, 5, 31))])
    #expect(expired.findings.map(\.check) == [Self.check, "waivers.expired"])
    #expect(expired.accepted.isEmpty)
    let unused = report([Self.wrong], waivers: [waiver(row: 1)])
    #expect(unused.findings.map(\.check) == [Self.check, "waivers.unused"])
    #expect(unused.findings.last?.severity == .note)
  }

  @Test("follows a child whose rows have moved, given a key, and rows without one")
  func comparison() throws {
    let key = try #require(PseudonymKey(Array(repeating: 7, count: 32)))
    let moved = report([Self.right, Self.wrong], key: key).compared(with: report([Self.wrong], key: key))
    #expect(moved.new.isEmpty && moved.fixed.isEmpty && moved.remaining.count == 1)
    let byRow = report([Self.right, Self.wrong]).compared(with: report([Self.wrong]))
    #expect(byRow.new.count == 1 && byRow.fixed.count == 1 && byRow.remaining.isEmpty)
  }

  @Test("does not call fixed what was not looked at again, nor what was let stand")
  func notFixed() {
    let notRun = report(nil).compared(with: report([Self.wrong]))
    #expect(notRun.fixed.isEmpty && notRun.unknown.count == 1)
    let accepted = report([Self.wrong], waivers: [waiver(row: 0)]).compared(with: report([Self.wrong]))
    #expect(accepted.fixed.isEmpty && accepted.new.isEmpty && accepted.remaining.isEmpty)
  }

  @Test("accounts for every finding of both reports once", arguments: [0, 1, 2, 3], [0, 1, 2, 3])
  func accounting(before: Int, after: Int) throws {
    let key = try #require(PseudonymKey(Array(repeating: 7, count: 32)))
    let earlier = report(Array(repeating: Self.wrong, count: before), key: key)
    let later = report(Array(repeating: Self.wrong, count: after), key: key)
    let comparison = later.compared(with: earlier)
    #expect(comparison.new.count + comparison.remaining.count == after)
    #expect(comparison.fixed.count + comparison.unknown.count + comparison.remaining.count == before)
  }

  @Test("groups and filters without losing a finding")
  func groups() {
    let report = report([Self.wrong, Self.right, Self.wrong], waivers: [waiver(row: 9)])
    #expect(report.byChild.map(\.key) == [nil, RecordReference(.placements, 0)])
    #expect(report.byChild.flatMap(\.entries).count == report.entries.count)
    #expect(report.byTable.map(\.key) == [.placements])
    #expect(report.byCheck.map(\.key) == [Self.check, "waivers.unused"])
    #expect(report.filtered(severities: [.note]).findings.map(\.check) == ["waivers.unused"])
    #expect(report.filtered(checks: [Self.check], child: RecordReference(.placements, 0)).entries.count == 2)
    #expect(report.filtered(tables: [.episodes]).entries.isEmpty)
    #expect(report.rows.allSatisfy { $0.count == RecordReport.header.count })
  }
}
