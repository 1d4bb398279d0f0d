import CareCore
import CareModels
import CareValidation
import Testing

@Suite("Every check of records")
struct RecordCheckTests {
  static let declared = RecordCheck.all.filter { $0.examples != nil }

  @Test("has an example that it finds, in one place and by its own fields", arguments: declared)
  func findsItsExample(check: RecordCheck) throws {
    let examples = try #require(check.examples)
    guard case .broken(let findings) = check.outcome(for: ChildHistories(examples.flagged)) else {
      Issue.record("\(check.id) does not find its example")
      return
    }
    #expect(findings.count == 1, "\(check.id)")
    #expect(findings.first?.location.table != nil, "\(check.id)")
    #expect(findings.first?.location.fields == check.fields, "\(check.id)")
    #expect(findings.first?.severity == check.severity, "\(check.id)")
  }

  @Test("lets its near miss pass, having looked at it", arguments: declared)
  func keepsItsNearMiss(check: RecordCheck) throws {
    let examples = try #require(check.examples)
    guard case .kept(let checked) = check.outcome(for: ChildHistories(examples.kept)) else {
      Issue.record("\(check.id) does not keep its near miss")
      return
    }
    #expect(checked > 0, "\(check.id)")
  }

  @Test("says which tables are missing when none was supplied", arguments: RecordCheck.all)
  func findsNothingInNothing(check: RecordCheck) {
    guard !check.requires.isEmpty else { return }
    #expect(check.outcome(for: ChildHistories(Register())) == .notRun(missing: check.requires), "\(check.id)")
  }

  @Test("names itself, its fields and its source, once")
  func describesItself() {
    #expect(Set(RecordCheck.all.map(\.id)).count == RecordCheck.all.count)
    #expect(RecordCheck.all.count >= 60)
    for check in RecordCheck.all {
      #expect(!check.title.isEmpty && !check.title.hasSuffix("."), "\(check.id)")
      #expect(!check.fields.isEmpty && !check.source.publication.isEmpty, "\(check.id)")
      #expect(check.examples != nil, "\(check.id) has no examples")
    }
  }
}
