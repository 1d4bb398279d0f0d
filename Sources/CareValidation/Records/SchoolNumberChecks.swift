import CareCore
import CareModels

extension RecordCheck {
  /// The checks of every field by which a record names a school: the form of the number, and whether the school is in
  /// the register's own table of schools.
  static let schoolNumbers: [RecordCheck] = SchoolField.all.flatMap { [$0.form, $0.isListed] }
}

/// A field of a table that names a school, once, for both questions that are asked of it.
private struct SchoolField: Sendable {
  let form: RecordCheck
  let isListed: RecordCheck

  /// - Parameters:
  ///   - name: What the checks are called after: `school-numbers.enrolment`, `schools-unlisted.enrolment`.
  ///   - field: The field.
  ///   - number: Where it is in a record.
  ///   - use: What cannot be told when the school cannot be found.
  init<Row: RegisterRecord>(
    _ name: String, _ field: Row.Field, _ number: any WritableKeyPath<Row, URN?> & Sendable, _ use: String
  ) {
    @Sendable func row(_ text: String) -> Row {
      var row = Row()
      row[keyPath: number] = URN(text)
      return row
    }
    form = .record(
      "school-numbers.\(name)", "The number of the school has the form of none",
      doc: "\(use) A school's number has six digits; the establishment number, often entered for it, has four.",
      of: Row.self, fields: [field], source: .schoolsRegister("unique reference number"), flagged: row("12345"),
      kept: row("123456")
    ) { isNoSchool($0[keyPath: number]) }
    isListed = .reference(
      "schools-unlisted.\(name)", "The school is not in the table of schools",
      doc: "\(use) Add the school to the table, or correct the number.",
      from: Row.self, field: field, to: School.self, source: .definition("School"),
      flagged: (row("100001"), School(urn: URN("100002"))), kept: (row("100001"), School(urn: URN("100001"))),
      named: { record in
        // A number with the form of none is the other check's, and a setting that is not registered is in no table.
        let school = record[keyPath: number]
        return school?.kind == .sixDigits ? school?.text : nil
      }, identifier: \.urn?.text)
  }

  /// Every such field, in the order of the tables.
  static let all: [SchoolField] = [
    SchoolField(
      "enrolment", SchoolEnrolment.Field.school, \SchoolEnrolment.school,
      "The phase and grade of the school the child attends cannot be told."),
    SchoolField(
      "census", SchoolCensusCount.Field.school, \SchoolCensusCount.school, "Nobody knows which school was counted."),
    SchoolField(
      "alternative-provision", AlternativeProvision.Field.school, \AlternativeProvision.school,
      "Whether the provider is registered cannot be told."),
    SchoolField(
      "admission", SchoolAdmission.Field.school, \SchoolAdmission.school, "The school applied to cannot be told."),
    SchoolField(
      "move-from", ManagedMove.Field.fromSchool, \ManagedMove.fromSchool,
      "The school that gave the child up is not known."),
    SchoolField(
      "move-to", ManagedMove.Field.toSchool, \ManagedMove.toSchool, "The school that took the child on is not known."),
    SchoolField(
      "plan", PersonalEducationPlan.Field.school, \PersonalEducationPlan.school,
      "Whether the plan is for the school that the child attends cannot be told."),
    SchoolField(
      "premium", PupilPremiumAllocation.Field.school, \PupilPremiumAllocation.school,
      "The school that the premium is passed on to is not known."),
    SchoolField(
      "premium-spend", PupilPremiumSpend.Field.school, \PupilPremiumSpend.school,
      "The school that is to account for the money is not known."),
    SchoolField(
      "special-needs", SpecialEducationalNeed.Field.school, \SpecialEducationalNeed.school,
      "The school that makes the provision is not known."),
    SchoolField(
      "named-school", EducationHealthCarePlan.Field.namedSchool, \EducationHealthCarePlan.namedSchool,
      "The school that the plan names has a duty to admit the child."),
    SchoolField(
      "attendance", SchoolAttendance.Field.school, \SchoolAttendance.school,
      "Sessions of one child at two schools are told apart by it."),
    SchoolField(
      "attendance-alert", AttendanceAlert.Field.school, \AttendanceAlert.school,
      "The school to follow up with is not known."),
    SchoolField(
      "exclusion", SchoolExclusion.Field.school, \SchoolExclusion.school, "Exclusions are counted school by school."),
    SchoolField(
      "early-years", EarlyYearsProfile.Field.school, \EarlyYearsProfile.school,
      "The school that assessed the child cannot be told."),
    SchoolField(
      "phonics", PhonicsCheck.Field.school, \PhonicsCheck.school, "The school that held the check cannot be told."),
    SchoolField(
      "primary", PrimaryAssessment.Field.school, \PrimaryAssessment.school,
      "Results of primary schools are joined by it."),
    SchoolField(
      "key-stage-4", KeyStage4Outcome.Field.school, \KeyStage4Outcome.school,
      "Whether the school was state-funded, as national figures ask, cannot be told."),
    SchoolField(
      "key-stage-5", KeyStage5Outcome.Field.school, \KeyStage5Outcome.school,
      "The school or college of the results is not known."),
    SchoolField(
      "early-education", EarlyEducationPlace.Field.school, \EarlyEducationPlace.school,
      "Whether the setting is graded good, as funding asks, cannot be told."),
    SchoolField(
      "home-education", HomeEducation.Field.previousSchool, \HomeEducation.previousSchool,
      "Children withdrawn are counted school by school."),
    SchoolField(
      "missed-education", MissedEducation.Field.school, \MissedEducation.school,
      "The school whose roll the child is on is not known."),
    SchoolField(
      "participation", Participation.Field.school, \Participation.school,
      "Where the young person studies cannot be told."),
    SchoolField(
      "training", VirtualSchoolTraining.Field.school, \VirtualSchoolTraining.school,
      "Schools that had training are counted by it."),
    SchoolField(
      "advice", EducationAdvice.Field.school, \EducationAdvice.school,
      "Schools that asked for advice are counted by it."),
  ]
}

/// Schools have six digits; a setting that is not registered says so.
func isNoSchool(_ number: URN?) -> Bool {
  guard let number else { return false }
  return number.kind != .sixDigits && number.kind != .notRegistered
}
