import CareCore
import CareModels

extension RecordCheck {
  /// The checks of identifiers: unique pupil numbers and the numbers of schools.
  public static let identifiers: [RecordCheck] = numbers + schoolNumbers

  private static let numbers: [RecordCheck] = [
    .record(
      "pupil-numbers.enrolment", "The unique pupil number has a wrong form or check letter",
      doc: """
        A number has 13 characters, the first a check letter worked out from the rest. One wrong character links no \
        results to the child.
        """,
      of: SchoolEnrolment.self,
      fields: [.pupilNumber], source: .pupilNumberGuidance,
      flagged: SchoolEnrolment(pupilNumber: example(check: "B")), kept: SchoolEnrolment(pupilNumber: example())
    ) { $0.pupilNumber?.fault != nil },
    .record(
      "pupil-numbers.in-need", "The unique pupil number has a wrong form or check letter",
      doc: "The census refuses the number, and the child cannot be matched to school results. Ask the school for it.",
      of: ChildInNeed.self,
      fields: [.pupilNumber], source: .needCensus("rules 1510, 1530, 1540, 1550"),
      flagged: ChildInNeed(pupilNumber: example(check: "B")), kept: ChildInNeed(pupilNumber: example())
    ) { $0.pupilNumber?.fault != nil },
    .record(
      "pupil-numbers.former", "The former unique pupil number has a wrong form or check letter, or is the present one",
      doc: "The former number is an earlier one that the child had; it is not repeated when it is the present one.",
      of: ChildInNeed.self, fields: [.pupilNumber, .formerPupilNumber], source: .needCensus("FormerUPN"),
      flagged: ChildInNeed(pupilNumber: example(), formerPupilNumber: example()),
      kept: ChildInNeed(formerPupilNumber: example())
    ) { need in
      guard let former = need.formerPupilNumber else { return false }
      return former.fault != nil || former == need.pupilNumber
    },
    .record(
      "pupil-numbers.number-and-reason", "There is a unique pupil number, and a reason why there is none",
      doc: "The reason (`UN1` to `UN7`) is for children without a number, and goes once the number is known.",
      of: ChildInNeed.self, fields: [.pupilNumber, .pupilNumberUnknown], source: .needCensus("UPN, UPNunknown"),
      flagged: ChildInNeed(pupilNumber: example(), pupilNumberUnknown: .known(.newlyLookedAfter)),
      kept: ChildInNeed(pupilNumberUnknown: .known(.newlyLookedAfter))
    ) { $0.pupilNumber != nil && $0.pupilNumberUnknown != nil },
    .table(
      "pupil-numbers.shared", "The unique pupil number is that of another child too",
      doc: """
        Each number belongs to one pupil for life. One of the two was given a brother's or sister's, or is in the \
        register twice.
        """,
      of: SchoolEnrolment.self,
      fields: [.pupilNumber], source: .pupilNumberGuidance,
      flagged: [
        SchoolEnrolment(child: ChildIdentifier("1"), pupilNumber: example()),
        SchoolEnrolment(child: ChildIdentifier("2"), pupilNumber: example()),
      ],
      kept: [
        SchoolEnrolment(child: ChildIdentifier("1"), pupilNumber: example()),
        SchoolEnrolment(child: ChildIdentifier("1"), pupilNumber: example()),
      ]
    ) { rows in
      var owners: [UniquePupilNumber: ChildIdentifier] = [:]
      return rows.indices.filter { position in
        guard let number = rows[position].pupilNumber, let child = rows[position].child else { return false }
        guard let owner = owners[number] else {
          owners[number] = child
          return false
        }
        return owner != child
      }
    },
    .record(
      "school-numbers.register", "The number of the school has the form of none",
      doc: """
        A unique reference number has six digits; what looks like one may be the establishment number, which has four.
        """,
      of: School.self, fields: [.urn],
      source: .schoolsRegister("unique reference number"), flagged: School(urn: URN("12345")),
      kept: School(urn: URN("123456"))
    ) { isNoSchool($0.urn) },
    .unique(
      "school-numbers.repeated", "Two schools have the same number",
      doc: "Everything that names the school by its number could mean either row. An academy gets a number of its own.",
      of: School.self, field: .urn,
      source: .schoolsRegister("unique reference number"),
      flagged: [School(urn: URN("123456")), School(urn: URN("123456"))],
      kept: [School(urn: URN("123456")), School(urn: URN("123457")), School()], by: \.urn?.text),
  ]
}

/// A number that belongs to nobody, with the check letter that its digits give or with another.
private func example(check: Character? = nil) -> UniquePupilNumber {
  let digits = "820000100001"
  guard let right = UniquePupilNumber.checkLetter(for: digits) else { return UniquePupilNumber(digits) }
  return UniquePupilNumber("\(right == check ? "A" : check ?? right)\(digits)")
}
