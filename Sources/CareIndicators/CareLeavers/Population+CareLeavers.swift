import CareCore
import CareModels

extension Population<CareLeaverReport> {
  /// Young people in the return's table of care leavers whose birthday at one of some ages falls in the period, each once.
  ///
  /// The return is taken at its word that they are care leavers; what episodes are on record can only take them out.
  static func returned(_ band: CareLeaverAgeBand) -> Population {
    returned("returned-\(band.ages.lowerBound)-\(band.ages.upperBound)", band.ages, "at \(band.title.lowercased())")
  }

  /// Young people in the return's table of care leavers whose birthday at 17 to 25 falls in the period.
  static var returned: Population { returned("returned", 17...25, "at 17 to 25") }

  static func returned(_ id: String, _ ages: ClosedRange<Int>, _ title: String) -> Population {
    Population(
      id: id, title: "in the return with a birthday \(title) in the period", noun: "care leavers",
      missing: "the date of birth", requires: [.careLeavers], options: [LeapDayBirthday.self], figures: [],
      source: SubjectSource(id: "returned", tables: [.careLeavers]) { histories, context in
        let table = histories.register.careLeavers ?? []
        let unnamed = histories.unattributedRows.filter { $0.table == .careLeavers && table.indices.contains($0.row) }
        return .init(
          forEach: { child, take in
            guard let row = child.references(in: .careLeavers).first else { return }
            take(CareLeaverReport(child.careLeaver, of: child, standingIn: row, in: context))
          }, ofNobody: unnamed.map { CareLeaverReport([table[$0.row]], of: nil, standingIn: $0, in: context) })
      },
      contains: { report, _ in
        report.isBirthDateKnown ? report.age.map(ages.contains) ?? false : nil
      })
  }

  /// Care leavers as the authority's own records have them: of the ages asked for, with a birthday in the period or on its
  /// last day, in care for 13 weeks since 14 and some of it since 16.
  ///
  /// Those whom the episodes show to have been adopted, to have died in care or to be in that of another authority are in
  /// it, and left out by ``Step/outsideTheBase``.
  static var recorded: Population {
    Population(
      "recorded", title: "of the ages, in care for 13 weeks since 14 and some of it since 16", noun: "care leavers",
      missing: "the date of birth, or how long they were in care", requires: [.episodes],
      options: [CareLeaverCohort.self, CareLeaverAges.self, LeapDayBirthday.self],
      each: { child, context in
        let ages = context.options[CareLeaverAges.self].ages
        guard let birthDate = child.birthDate else {
          return [CareLeaverReport(of: child, on: nil, in: context)]
        }
        let birthdays: [Birthday]
        switch context.options[CareLeaverCohort.self] {
        case .birthdayInPeriod: birthdays = Birthday.all(from: ages, of: birthDate, in: context)
        case .lastDay:
          let age = birthDate.age(on: context.asAt, leapDay: context.options.leapDayBirthday)
          birthdays = age.map { ages.contains($0) ? [Birthday(day: context.asAt, age: $0)] : [] } ?? []
        }
        return birthdays.map { CareLeaverReport(of: child, on: $0, in: context) }
      },
      contains: { report, _ in
        switch report.standing {
        case nil: nil
        case .tooShort?, .shortBreaksOnly?: false
        case .careLeaver?, .lookedAfter?, .adopted?, .transferred?, .died?: true
        }
      })
  }
}

extension [Step<CareLeaverReport>] {
  /// Takes out those who are in no rate of care leavers. Those who are not in touch, refuse contact or no longer want
  /// services stay in.
  static var outsideTheBase: [Step<CareLeaverReport>] {
    gone + [
      .exclude("Died, or with parents for six months", missing: "whether the authority is in touch") {
        report, _ in
        report.isTakenOut(by: .died) ? true : report.contact?.code?.leavesTheCohort
      }
    ]
  }

  /// The same for the share in touch, which may keep those who went home (``CareLeaverContactBase``).
  static var outsideTheContactBase: [Step<CareLeaverReport>] {
    gone + [
      .exclude("Died, or with parents for six months where those are out", missing: "whether the authority is in touch")
      {
        report, context in
        if report.isTakenOut(by: .died) { return true }
        if report.contact == .known(.returnedHome) {
          return context.options[CareLeaverContactBase.self] == .withoutReturnedHome
        }
        return report.contact?.code?.leavesTheCohort
      }
    ]
  }

  private static var gone: [Step<CareLeaverReport>] {
    [
      .exclude("Looked after on the day, or in short breaks alone", missing: "whether they had left care") {
        report, _ in
        report.isTakenOut(by: .lookedAfter, .shortBreaksOnly)
      },
      .exclude("Adopted, or in the care of another authority", missing: "how care ended") { report, _ in
        report.isTakenOut(by: .adopted, .transferred)
      },
    ]
  }
}

extension CareLeaverReport {
  /// Whether the episodes on record show it; where they say nothing, the return's word stands.
  fileprivate func isTakenOut(by standings: CareLeaverStanding...) -> Bool {
    standing.map(standings.contains) ?? false
  }
}
