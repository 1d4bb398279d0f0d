import CareCore
import CareModels
import CareValidation
import Testing

@Suite("Values of a register that were received and could not be used")
struct ReceivedValuesTests {
  private func register(_ children: [Child], _ episodes: [Episode] = []) -> Register {
    var register = Register()
    register.children = children
    register.episodes = episodes
    return register
  }

  @Test(
    "A code that is not on the list is a warning, text that is no day an error; tidied text and extra columns are neither"
  )
  func kinds() throws {
    var noDay = Child(child: ChildIdentifier("SECRET"), sex: Coded("Q"))
    noDay.asReceived = AsReceived([.init("DOB", "31/04/2020"), .init("OWN", "SECRET")])
    var tidied = Child(child: ChildIdentifier("B"), sex: Coded("1"), birthDate: CalendarDay(2010, 1, 1))
    tidied.asReceived = AsReceived([.init("DOB", " 01/01/2010"), .init("SEX", "1.0")])
    let findings = register([tidied, noDay], [Episode(child: ChildIdentifier("B"), legalStatus: Coded("ZZZ"))])
      .unusedValues()
    #expect(
      findings.map { "\($0.check) \($0.severity) \($0.location.row ?? -1) \($0.location.fields)" } == [
        "register.unrecognised-code warning 1 [\"SEX\"]", "register.unusable error 1 [\"DOB\"]",
        "register.unrecognised-code warning 0 [\"LS\"]",
      ])
    #expect(!findings.map(\.description).joined().contains("SECRET"))
  }

  @Test("A register without any has no finding, and one with many lists so many of a kind and counts the others")
  func many() {
    #expect(register([Child(child: ChildIdentifier("A"), sex: Coded("1"))]).unusedValues().isEmpty)
    let many = register((0..<12).map { _ in Child(sex: Coded("Q"), ethnicity: Coded("ZZZZ")) }).unusedValues(listing: 5)
    #expect(many.count == 12)
    #expect(many.suffix(2).map(\.message) == Array(repeating: "7 more of the same kind are not listed.", count: 2))
  }
}
