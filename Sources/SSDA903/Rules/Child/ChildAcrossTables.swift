import CareCore
import CareModels

extension Rule {
  /// Rules about whether the tables are about the same children.
  static let childAcrossTables: [Rule] = [
    .child(
      "1012",
      "A care leaver without an episode in the year has a row in another table. Remove it, or check the episodes.",
      fields: [
        .placedForAdoption(.child), .missing(.child), .review(.child), .adoption(.child), .previousPermanence(.child),
        .health(.child),
      ], tables: [.episodes],
      note: """
        Care leavers are the children of table OC3. Without that table a child who has no episode can only be one. A \
        child who is in neither table is a matter for rule EPI.
        """
    ) { child, flags in
      let isCareLeaver = child.tables.careLeavers == nil || !child.careLeavers.isEmpty
      guard child.episodes.isEmpty, isCareLeaver else { return }
      flags.flag(child.placedForAdoption)
      flags.flag(child.missing)
      flags.flag(child.reviews)
      flags.flag(child.adoptions)
      flags.flag(child.previousPermanence)
      flags.flag(child.healthOutcomes)
    },
    .child(
      "399",
      "A child looked after only for short breaks (V3, V4) has a review or an entry for being a mother. "
        + "Remove it, or check the legal status.",
      fields: [
        .episode(.legalStatus), .header(.motherStatus), .review(.date), .review(.participation),
      ], tables: [.episodes, .children, .reviews],
      note: "A child with any other episode, one whose legal status is blank too, is left aside."
    ) { child, flags in
      guard !child.episodes.isEmpty, child.episodes.allSatisfy(\.isShortBreak) else { return }
      let headers = child.rows(HeaderRow.self)
      let hasMotherStatus = headers.contains { $0.isFilled(.motherStatus) }
      let reviews = child.reviews.filter { hasMotherStatus || $0.hasAny(.date, .participation) }
      guard hasMotherStatus || !reviews.isEmpty else { return }
      flags.flag(child.episodes)
      flags.flag(headers)
      flags.flag(reviews)
    },
    .header(
      "EPI", "The child has neither an episode nor care leaver details. Check that the episodes are in the return.",
      fields: [.child], note: "A table that is not in the return has no rows for any child."
    ) { header in
      header.child.map { $0.episodes.isEmpty && $0.careLeavers.isEmpty } ?? true
    },
    .inHeader("INT01", AD1Row.self), .inHeader("INT02", PlacedAdoptionRow.self), .inHeader("INT03", EpisodeRow.self),
    .inHeader("INT04", MissingRow.self), .inHeader("INT05", OC2Row.self), .inHeader("INT06", OC3Row.self),
    .inHeader("INT07", PrevPermRow.self), .inHeader("INT08", ReviewRow.self), .inHeader("INT09", UASCRow.self),
    .sameBirthDate("INT11", AD1Row.self), .sameBirthDate("INT12", PlacedAdoptionRow.self),
    .sameBirthDate("INT13", MissingRow.self), .sameBirthDate("INT14", OC2Row.self),
    .sameBirthDate("INT15", OC3Row.self), .sameBirthDate("INT16", PrevPermRow.self),
    .sameBirthDate("INT17", ReviewRow.self), .sameBirthDate("INT18", UASCRow.self),
    .row(
      UASCRow.self, "INT21", "The sex in UASC is not the one in Header. Check which is right.", fields: [.uasc(.sex)],
      with: [.children]
    ) { row in
      let sex = row.text(.sex)
      guard !sex.isEmpty, let child = row.child else { return false }
      return child.rows(HeaderRow.self).contains { $0.isFilled(.sex) && $0.text(.sex) != sex }
    },
    .once("INT31", AD1Row.self), .once("INT32", HeaderRow.self), .once("INT33", OC2Row.self),
    .once("INT34", OC3Row.self), .once("INT35", PrevPermRow.self), .once("INT36", UASCRow.self),
  ]

  /// A rule that the children of a table be in the header.
  private static func inHeader<Row: RuledRow>(_ code: String, _: Row.Type) -> Rule {
    .row(
      Row.self, code,
      "A child in \(Row.table.rawValue) is not in Header. Check that the child has the same number in both.",
      fields: [RuleField(Row.table, Row.childColumn.item)], with: [.children]
    ) { $0.child?.header == nil }
  }

  /// A rule that a table give the date of birth that the header gives.
  private static func sameBirthDate<Row: RowWithBirthDate>(_ code: String, _: Row.Type) -> Rule {
    .row(
      Row.self, code, "The date of birth in \(Row.table.rawValue) is not the one in Header. Check which is right.",
      fields: [RuleField(Row.table, "DOB")], with: [.children]
    ) { row in
      guard let birth = row.birthDate, let child = row.child else { return false }
      return child.rows(HeaderRow.self).contains { $0.birthDate.map { $0 != birth } ?? false }
    }
  }

  /// A rule that a table have one row a child.
  private static func once<Row: RuledRow>(_ code: String, _: Row.Type) -> Rule {
    .row(
      Row.self, code, "A child is in \(Row.table.rawValue) more than once. Keep one row, or check the child's number.",
      fields: [RuleField(Row.table, Row.childColumn.item)]
    ) { row in (row.child?.rows(Row.self).count ?? 0) > 1 }
  }
}

/// A row that repeats the child's date of birth.
private protocol RowWithBirthDate: RuledRow {
  var birthDate: Cell<CalendarDay> { get }
}

extension AD1Row: RowWithBirthDate {}
extension PlacedAdoptionRow: RowWithBirthDate {}
extension MissingRow: RowWithBirthDate {}
extension OC2Row: RowWithBirthDate {}
extension OC3Row: RowWithBirthDate {}
extension PrevPermRow: RowWithBirthDate {}
extension ReviewRow: RowWithBirthDate {}
extension UASCRow: RowWithBirthDate {}
