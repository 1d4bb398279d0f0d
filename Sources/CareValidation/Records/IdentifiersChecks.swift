import CareCore
import CareModels

extension RecordCheck {
  /// The checks of identifiers: unique pupil numbers and the numbers of schools.
  public static let identifiers: [RecordCheck] = [
    .record(
      "pupil-numbers.enrolment", "The unique pupil number has a wrong form or check letter", of: SchoolEnrolment.self,
      fields: [.pupilNumber], source: pupilNumbers,
      flagged: SchoolEnrolment(pupilNumber: example(check: "B")), kept: SchoolEnrolment(pupilNumber: example())
    ) { $0.pupilNumber?.fault != nil },
    .record(
      "pupil-numbers.in-need", "The unique pupil number has a wrong form or check letter", of: ChildInNeed.self,
      fields: [.pupilNumber], source: .needCensus("rules 1510, 1530, 1540, 1550"),
      flagged: ChildInNeed(pupilNumber: example(check: "B")), kept: ChildInNeed(pupilNumber: example())
    ) { $0.pupilNumber?.fault != nil },
    .record(
      "pupil-numbers.former", "The former unique pupil number has a wrong form or check letter, or is the present one",
      of: ChildInNeed.self, fields: [.pupilNumber, .formerPupilNumber], source: .needCensus("FormerUPN"),
      flagged: ChildInNeed(pupilNumber: example(), formerPupilNumber: example()),
      kept: ChildInNeed(formerPupilNumber: example())
    ) { need in
      guard let former = need.formerPupilNumber else { return false }
      return former.fault != nil || former == need.pupilNumber
    },
    .record(
      "pupil-numbers.number-and-reason", "There is a unique pupil number, and a reason why there is none",
      of: ChildInNeed.self, fields: [.pupilNumber, .pupilNumberUnknown], source: .needCensus("UPN, UPNunknown"),
      flagged: ChildInNeed(pupilNumber: example(), pupilNumberUnknown: .known(.newlyLookedAfter)),
      kept: ChildInNeed(pupilNumberUnknown: .known(.newlyLookedAfter))
    ) { $0.pupilNumber != nil && $0.pupilNumberUnknown != nil },
    .table(
      "pupil-numbers.shared", "The unique pupil number is that of another child too", of: SchoolEnrolment.self,
      fields: [.pupilNumber], source: pupilNumbers,
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
      "school-numbers.register", "The number of the school has the form of none", of: School.self, fields: [.urn],
      source: schoolNumbers, flagged: School(urn: URN("12345")), kept: School(urn: URN("123456"))
    ) { isNoSchool($0.urn) },
    .record(
      "school-numbers.enrolment", "The number of the school has the form of none", of: SchoolEnrolment.self,
      fields: [.school], source: schoolNumbers, flagged: SchoolEnrolment(school: URN("12345")),
      kept: SchoolEnrolment(school: URN("123456"))
    ) { isNoSchool($0.school) },
    .record(
      "school-numbers.plan", "The number of the school has the form of none", of: PersonalEducationPlan.self,
      fields: [.school], source: schoolNumbers, flagged: PersonalEducationPlan(school: URN("12345")),
      kept: PersonalEducationPlan(school: URN("123456"))
    ) { isNoSchool($0.school) },
    .record(
      "school-numbers.attendance", "The number of the school has the form of none", of: SchoolAttendance.self,
      fields: [.school], source: schoolNumbers, flagged: SchoolAttendance(school: URN("12345")),
      kept: SchoolAttendance(school: URN("123456"))
    ) { isNoSchool($0.school) },
    .unique(
      "school-numbers.repeated", "Two schools have the same number", of: School.self, field: .urn,
      source: schoolNumbers,
      flagged: [School(urn: URN("123456")), School(urn: URN("123456"))],
      kept: [School(urn: URN("123456")), School(urn: URN("123457")), School()], by: \.urn?.text),
  ]
}

private let pupilNumbers = Source("Department for Education, Unique pupil numbers: guidance", "form and check letter")

private let schoolNumbers = Source("Department for Education, Get Information about Schools", "unique reference number")

/// Schools have six digits; a setting that is not registered says so.
private func isNoSchool(_ number: URN?) -> Bool {
  guard let number else { return false }
  return number.kind != .sixDigits && number.kind != .notRegistered
}

/// A number that belongs to nobody, with the check letter that its digits give or with another.
private func example(check: Character? = nil) -> UniquePupilNumber {
  let digits = "820000100001"
  guard let right = UniquePupilNumber.checkLetter(for: digits) else { return UniquePupilNumber(digits) }
  return UniquePupilNumber("\(right == check ? "A" : check ?? right)\(digits)")
}
