import CareCore
import CareModels
import Foundation
import Testing

/// The code lists of the shared material, which lies beside the checkout of those who have it.
enum SharedCodeSets {
  static let file = CodeSetReferenceTests.packageRoot
    .deletingLastPathComponent().appendingPathComponent("shared/domain/codesets.json")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }

  /// The name of each list of the material, and the type that holds it here.
  static let types: [(name: String, type: any CodeSet.Type)] = [
    ("LS", LegalStatus.self), ("PLACE", PlacementType.self), ("PLACE_PROVIDER", PlacementProvider.self),
    ("RNE", ReasonForNewEpisode.self), ("REC", ReasonEpisodeCeased.self),
    ("REASON_PLACE_CHANGE", ReasonForPlacementChange.self), ("CIN", CategoryOfNeed.self), ("ETHNIC", Ethnicity.self),
    ("SEX", Sex.self), ("MOTHER", MotherStatus.self), ("REVIEW_CODE", ReviewParticipation.self),
    ("SDQ_REASON", SDQReason.self), ("CONVICTED", YesNo.self), ("HEALTH_CHECK", YesNo.self),
    ("IMMUNISATIONS", YesNo.self), ("TEETH_CHECK", YesNo.self), ("HEALTH_ASSESSMENT", YesNo.self),
    ("SUBSTANCE_MISUSE", YesNo.self), ("INTERVENTION_RECEIVED", YesNo.self), ("INTERVENTION_OFFERED", YesNo.self),
    ("IN_TOUCH", CareLeaverContact.self), ("ACTIV", CareLeaverActivity.self), ("ACCOM", CareLeaverAccommodation.self),
    ("MISSING", MissingKind.self), ("PREV_PERM", PreviousPermanenceOption.self),
    ("REASON_PLACED_CEASED", ReasonPlacedForAdoptionCeased.self), ("FOSTER_CARE", FosterCarerAdoption.self),
    ("SEX_ADOPTR", AdopterSex.self), ("LS_ADOPTR", AdopterLegalStatus.self), ("NB_ADOPTR", NumberOfAdopters.self),
    ("SW_REASON", SocialWorkerChangeReason.self), ("UPN_UNKNOWN", UPNUnknownReason.self),
    ("PL_LOCATION", PlacementLocation.self), ("PL_LA", PlacementAuthoritySpecialValue.self),
    ("CIN_PRIMARY_NEED", CINPrimaryNeed.self), ("CIN_REFERRAL_SOURCE", ReferralSource.self),
    ("CIN_CLOSURE_REASON", CINClosureReason.self), ("CIN_CATEGORY_OF_ABUSE", AbuseCategory.self),
    ("CIN_DISABILITY", Disability.self), ("CIN_ASSESSMENT_FACTORS", AssessmentFactor.self), ("CIN_SEX", CINSex.self),
    ("CARE_LEAVER_ELIGIBILITY", CareLeaverEligibility.self), ("DFE_SYMBOLS", SuppressionSymbol.self),
    ("LAIT_QUARTILE", QuartileBand.self), ("OFSTED_PROVIDER_GRADE", SocialCareProviderGrade.self),
  ]

  /// Where this library departs from the specification on purpose; each is argued in Documentation/Design/CodeSets.md.
  static let closedByRule: [String: Set<String>] = [
    "PLACE": ["Z1"], "ACCOM": ["S1", "X1"], "CIN_ASSESSMENT_FACTORS": ["18A", "19A"],
  ]
  static let exemptByRule: [String: Set<String>] = ["PLACE/urn_not_expected": ["H5", "P2"]]

  static func read() throws -> [String: [String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require(json as? [String: Any]).compactMapValues { $0 as? [String: Any] }.filter { $0.key.first != "_" }
  }
}

@Suite("Code sets and the shared material", .enabled(if: SharedCodeSets.isPresent))
struct SharedCodeSetTests {
  @Test("Every list of the material is here with the same codes")
  func listsAgree() throws {
    let shared = try SharedCodeSets.read()
    #expect(Set(shared.keys) == Set(SharedCodeSets.types.map(\.name)))
    #expect(Set(CodeSets.all.map(\.id)).isSuperset(of: SharedCodeSets.types.map { String(describing: $0.type) }))
    for (name, type) in SharedCodeSets.types {
      let codes = try #require(shared[name]?["codes"] as? [String: Any])
      // The material quotes the colon.
      let expected = Set(codes.keys.map { $0 == "\":\"" ? ":" : $0 })
      #expect(Set(list(type).entries.map(\.code)) == expected, "\(name)")
    }
  }

  @Test("The codes of the latest specification are those valid in the return for 2026")
  func currentCodesAgree() throws {
    var compared = 0
    for (name, type) in SharedCodeSets.types {
      guard let current = try SharedCodeSets.read()[name]?["current"] as? [String: Any] else { continue }
      let expected = Set(try #require(current["codes"] as? [String]))
        .subtracting(SharedCodeSets.closedByRule[name] ?? [])
      let valid = list(type).entries.filter { $0.validYears.contains(2026) }.map(\.code)
      #expect(Set(valid) == expected, "\(name)")
      compared += 1
    }
    #expect(compared == 29)
  }

  @Test("A code that was added or removed is valid from that year or until the year before")
  func changesAgree() throws {
    for (name, type) in SharedCodeSets.types {
      let shared = try #require(try SharedCodeSets.read()[name])
      var ends: [String: ValidYears] = [:]
      for change in try #require(shared["changes"] as? [[String: Any]]) {
        let year = try #require(change["year"] as? Int)
        for code in try #require(change["added"] as? [String]) { ends[code] = .from(year) }
        for code in try #require(change["removed"] as? [String]) { ends[code] = .through(year - 1) }
      }
      let introduced = shared["valid_from_year"] as? Int
      let closed = SharedCodeSets.closedByRule[name] ?? []
      for entry in list(type).entries where !closed.contains(entry.code) {
        // 2017 is the first specification, not the first year of a code.
        let otherwise = introduced.map { $0 > 2017 ? ValidYears.from($0) : .always } ?? .always
        #expect(entry.validYears == ends[entry.code] ?? otherwise, "\(name) \(entry.code)")
      }
    }
  }

  @Test("Every group of the material is a property here, and picks the same codes")
  func groupsAgree() throws {
    var published: [String: Set<String>] = [:]
    for (name, list) in try SharedCodeSets.read() {
      for (group, codes) in list["groups"] as? [String: Any] ?? [:] {
        if let codes = codes as? [String] { published["\(name)/\(group)"] = Set(codes) }
      }
    }
    let selections = Selection.all.filter { $0.published != nil }
    #expect(Set(published.keys) == Set(selections.compactMap(\.published)))
    for selection in selections {
      let name = try #require(selection.published)
      let expected = (published[name] ?? []).union(SharedCodeSets.exemptByRule[name] ?? [])
      #expect(Set(selection.actual) == expected, "\(name)")
    }
  }

  @Test("The limits of temporary placements are those of the material")
  func limitsAgree() throws {
    let limits = try #require(try SharedCodeSets.read()["PLACE"]?["temporary_limits_days"] as? [String: Any])
    for type in PlacementType.allCases { #expect(type.maximumDays == limits[type.rawValue] as? Int) }
    #expect(
      PlacementType.temporaryWhileCarerOnHoliday.maximumOccasionsInTwelveMonths
        == limits["T3_max_per_12_months"] as? Int)
  }

  private func list(_ type: any CodeSet.Type) -> CodeList {
    CodeSets.all.first { $0.type == type } ?? CodeSets.all[0]  // Absence is the first test's to report.
  }
}
