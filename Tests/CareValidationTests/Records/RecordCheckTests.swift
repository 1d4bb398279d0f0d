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

  // Checks that ask the same question of many tables may say the same of it.
  private static let families = ["school-numbers", "schools-unlisted"]

  @Test("says to a practitioner why it matters, in words of its own")
  func explainsItself() {
    for check in RecordCheck.all {
      #expect(check.doc.count >= 40 && check.doc.hasSuffix("."), "\(check.id)")
      #expect(check.doc != check.title + "." && !check.doc.hasPrefix(check.title), "\(check.id)")
      #expect(!check.doc.contains("  ") && !check.doc.contains("\n"), "\(check.id)")
    }
    let own = RecordCheck.all.filter { !Self.families.contains($0.theme) }
    let repeated = Dictionary(grouping: own, by: \.doc).values.filter { $0.count > 1 }
    #expect(repeated.isEmpty, "\(repeated.map { $0.map(\.id) })")
    for check in [TimelinessCheck].all {
      #expect(check.doc.count >= 40 && check.doc.hasSuffix(".") && check.doc != check.reading, "\(check.id)")
    }
  }

  @Test("says of a citation that nobody looked up that nobody did, and only of those")
  func citations() {
    let unconfirmed = RecordCheck.all.filter { !$0.source.isConfirmed }
    #expect(unconfirmed.count < RecordCheck.all.count / 20)
    #expect(unconfirmed.allSatisfy { $0.source.description.hasSuffix("not confirmed against the text)") })
    #expect(unconfirmed.contains { $0.id == "exclusions.days-in-year" })
    #expect(RecordCheck.all.contains { $0.source.publication.contains("Care Planning") && $0.source.isConfirmed })
    // Two names of one publication would be two sources.
    let publications = Set(RecordCheck.all.map { $0.source.publication })
    for publication in publications {
      #expect(!publications.contains { $0 != publication && $0.hasPrefix(publication + ",") }, "\(publication)")
    }
  }
}
