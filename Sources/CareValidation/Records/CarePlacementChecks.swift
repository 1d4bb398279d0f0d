import CareCore
import CareModels

extension RecordCheck {
  /// The checks of placements, the searches for them, packages of care and homes.
  public static let placements: [RecordCheck] = [
    .record(
      "care.placement-ends-before-start", "The placement ends before it starts",
      doc: "One of the two days is wrong; until it is put right the placement has no length and no cost.",
      of: Placement.self, fields: [.start, .end], source: .annexA("list 8"),
      flagged: Placement(start: april(2), end: april(1)), kept: Placement(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "care.placements-overlap", "The placement starts before the one before it has ended",
      doc: "A child is in one placement at a time, a temporary move aside. Look for an end that was never entered.",
      of: Placement.self, fields: [.start, .end], source: .annexA("list 8"),
      flagged: [Placement(start: april(1), end: april(9)), Placement(start: april(8))],
      kept: [
        Placement(start: april(1), end: april(9)), Placement(start: april(3), end: april(5), isTemporaryMove: true),
        Placement(start: april(9)),
      ]
    ) { rows in
      let lasting = rows.indices.filter { rows[$0].isTemporaryMove != true }
      return overlapping(lasting.map { (rows[$0].start, rows[$0].end) }).map { lasting[$0] }
    },
    .unique(
      "care.placement-id-repeated", "Another placement has the same identifier",
      doc: "What refers to it by the identifier could mean either.", of: Placement.self, field: .id,
      source: .definition("Placement"), flagged: [Placement(id: "P1"), Placement(id: "P1")],
      kept: [Placement(id: "P1"), Placement(id: "P2"), Placement(), Placement()]
    ) { $0.id },
    .record(
      "care.placement-postcode-form", "The postcode of the placement, or of home, is not one",
      doc: "Distance and area cannot be worked out from it.", of: Placement.self, fields: [.postcode, .homePostcode],
      severity: .warning, source: .returnItem("PL_POST, HOME_POST"), flagged: Placement(postcode: Postcode("LE3")),
      kept: Placement(postcode: Postcode("LE3 8RA"))
    ) { $0.postcode?.isValid == false || $0.homePostcode?.isValid == false },
    .record(
      "care.placement-urn-form", "The number of the provider has no form that Ofsted's numbers have",
      doc: """
        Ofsted's numbers are `SC` and six digits, or six or seven digits; another form is a mistyped number or the \
        provider's own reference.
        """,
      of: Placement.self, fields: [.providerURN], severity: .warning, source: .returnItem("URN"),
      flagged: Placement(providerURN: URN("12345")), kept: Placement(providerURN: .notRegistered)
    ) { $0.providerURN?.isValid == false },
    .record(
      "care.placement-authority-form", "The authority of the placement is neither a code nor a country",
      doc: "Outside England the item holds WAL, SCO, NIR or NUK, and CON where it is confidential.",
      of: Placement.self, fields: [.authorityOfPlacement], severity: .warning, source: .returnItem("PL_LA"),
      flagged: Placement(authorityOfPlacement: LocalAuthorityCode("ENG")),
      kept: Placement(authorityOfPlacement: LocalAuthorityCode("WAL"))
    ) { placement in
      guard let code = placement.authorityOfPlacement else { return false }
      return !code.isValid && PlacementAuthoritySpecialValue(rawValue: code.text) == nil
    },
    .register(
      "care.placement-location-contradicts",
      "The placement is recorded as inside the area and lies outside, or the reverse",
      doc: "What is recorded differs from what follows from the authority of the placement and the one responsible.",
      requires: [.placements], fields: ["location", "authorityOfPlacement"], severity: .warning,
      source: .returnItem("PL_LOCATION"), flagged: .placed(.insideBoundary), kept: .placed(.outsideBoundary)
    ) { register in
      guard let responsible = register.authority else { return [] }
      return (register.placements ?? []).enumerated().filter { _, placement in
        guard let recorded = placement.location?.code else { return false }
        return placement.location(responsible: responsible).map { $0 != recorded } ?? false
      }.map { RecordReference(.placements, $0.offset) }
    },
    .reference(
      "care.placement-carer-unknown", "The carers named are no household of the register",
      doc: "Places that carers have free are counted through this link, and theirs would seem free.",
      from: Placement.self,
      field: .carer, to: FosteringHousehold.self, source: .definition("Placement"),
      flagged: (Placement(carer: "F1"), FosteringHousehold(id: "F2")),
      kept: (Placement(carer: "F1"), FosteringHousehold(id: "F1")), named: { $0.carer }, identifier: { $0.id }
    ),
    .record(
      "care.placement-amount-negative", "An amount of the placement is below nothing",
      doc: "A cost committed, a weekly charge, or somebody's share of one.", of: Placement.self,
      fields: [.committedCost, .charges], source: .annualReport("2.5"),
      flagged: Placement(charges: [PlacementCharge(weekly: Money(pence: -1))]),
      kept: Placement(charges: [PlacementCharge(weekly: .zero)], committedCost: .zero)
    ) { placement in
      placement.committedCost.isNegative
        || (placement.charges ?? []).contains { charge in
          [charge.weekly, charge.socialCareShare, charge.healthShare, charge.educationShare].contains(
            where: \.isNegative)
        }
    },
    .record(
      "care.charge-shares-differ", "The shares of a weekly charge do not come to the whole",
      doc: "Looked at only where all three shares are given: a share left out may be nothing or not known.",
      of: Placement.self, fields: [.charges], source: .annualReport("2.5"),
      flagged: Placement(charges: [.shared(100, 60, 30, 9)]), kept: Placement(charges: [.shared(100, 60, 30, 10)])
    ) { placement in
      (placement.charges ?? []).contains { charge in
        guard let weekly = charge.weekly, let care = charge.socialCareShare, let health = charge.healthShare,
          let education = charge.educationShare
        else { return false }
        return Money.sum([care, health, education]) != weekly
      }
    },
    .record(
      "care.charge-ends-before-start", "A weekly charge ends before it starts",
      doc: "The charge is for no week, so its cost drops out of the total.",
      of: Placement.self, fields: [.charges],
      source: .definition("PlacementCharge"),
      flagged: Placement(charges: [PlacementCharge(from: april(2), through: april(1))]),
      kept: Placement(charges: [PlacementCharge(from: april(2), through: april(2))])
    ) { ($0.charges ?? []).contains { $0.through.isBefore($0.from) } },
    .record(
      "care.charges-overlap", "Two weekly charges of the placement are for the same days",
      doc: "The last day of a charge is itself charged, so the next begins on the day after.", of: Placement.self,
      fields: [.charges], source: .definition("PlacementCharge"),
      flagged: Placement(charges: [PlacementCharge(from: april(1), through: april(7)), PlacementCharge(from: april(7))]
      ),
      kept: Placement(charges: [PlacementCharge(from: april(1), through: april(7)), PlacementCharge(from: april(8))])
    ) { placement in
      !overlapping((placement.charges ?? []).map { ($0.from, $0.through.flatMap { $0.adding(days: 1) }) }).isEmpty
    },
    .record(
      "care.charge-outside-placement", "A weekly charge begins before the placement, or after its end",
      doc: """
        Nothing is due before a placement begins or after it ends. A charge for a bed kept free is recorded with its \
        own placement.
        """,
      of: Placement.self, fields: [.start, .end, .charges], severity: .warning, source: .definition("PlacementCharge"),
      flagged: Placement(start: april(2), charges: [PlacementCharge(from: april(1))]),
      kept: Placement(start: april(2), end: april(9), charges: [PlacementCharge(from: april(2))])
    ) { placement in
      (placement.charges ?? []).contains { $0.from.isBefore(placement.start) || $0.from.isAfter(placement.end) }
    },
    .record(
      "care.placement-end-explained-without-end", "The placement has no end, and a reason or manner of its end",
      doc: "Until the day is entered the placement goes on, and is charged for.",
      of: Placement.self, fields: [.end, .endedByPlan, .endReason], severity: .warning,
      source: .returnItem("REASON_PLACE_CHANGE"),
      flagged: Placement(start: april(1), endedByPlan: true),
      kept: Placement(start: april(1), end: april(2), endedByPlan: true)
    ) { $0.end == nil && ($0.endedByPlan != nil || $0.endReason != nil) },
    .record(
      "care.placement-alone-and-with-siblings", "The child is the only one placed there, and placed with siblings",
      doc: "Sole occupancy is for one child; with a brother or sister in the home it is shared.",
      of: Placement.self, fields: [.isSoleOccupancy, .isWithSiblings], severity: .warning,
      source: .definition("Placement"), flagged: Placement(isSoleOccupancy: true, isWithSiblings: true),
      kept: Placement(isSoleOccupancy: true, isWithSiblings: false)
    ) { $0.isSoleOccupancy == true && $0.isWithSiblings == true },
    .record(
      "care.placement-agency-in-house",
      "The setting says that the authority provides it, and the sourcing says another, or the reverse",
      doc: "In-house and external costs are reported apart, by both fields, and would not agree.",
      of: Placement.self, fields: [.setting, .sourcing], severity: .warning, source: .annualReport("2.5"),
      flagged: Placement(setting: .known(.fosterAgency), sourcing: .known(.inHouse)),
      kept: Placement(setting: .known(.fosterInHouse), sourcing: .known(.inHouse))
    ) { placement in
      guard let sourcing = placement.sourcing?.code else { return false }
      switch placement.setting?.code {
      case .fosterAgency, .fosterAgencyHighCost, .childrensHomeExternal: return sourcing == .inHouse
      case .fosterInHouse, .childrensHomeInHouse: return sourcing != .inHouse
      default: return false
      }
    },
    .record(
      "care.placement-under-sixteen", "A child under 16 was placed in supported accommodation or on their own",
      doc: "Since 9 September 2021 such settings are only for those of 16 or over. Look at the date of birth first.",
      of: Placement.self, with: [.children], fields: [.start, .setting], source: .carePlanning("regulation 27A"),
      flagged: .ofOneChild(
        [Placement(start: april(1), setting: .known(.supportedAccommodation))],
        [Child(birthDate: CalendarDay(2008, 4, 2))]),
      kept: .ofOneChild(
        [Placement(start: april(1), setting: .known(.supportedAccommodation))],
        [Child(birthDate: CalendarDay(2008, 4, 1))])
    ) { placement, child in
      guard let start = placement.start, start >= CalendarDay(2021, 9, 9), let setting = placement.setting?.code,
        [.supportedAccommodation, .supportedLodgings, .independentLiving].contains(setting)
      else { return false }
      return child.age(on: start).map { $0 < 16 } ?? false
    },
    .record(
      "care.search-dates-out-of-order", "The search for a placement ends, or has an offer, before it was asked for",
      doc: "The search begins with the request. An offer before it came from an earlier search for the same child.",
      of: PlacementSearch.self, fields: [.requested, .offers, .ended], source: .definition("PlacementSearch"),
      flagged: PlacementSearch(requested: april(2), offers: [PlacementOffer(offered: april(1))]),
      kept: PlacementSearch(requested: april(2), offers: [PlacementOffer(offered: april(2))], ended: april(2))
    ) { search in
      search.ended.isBefore(search.requested)
        || (search.offers ?? []).contains { $0.offered.isBefore(search.requested) }
    },
    .record(
      "care.search-two-accepted", "More than one offer of the search was accepted",
      doc: "A search ends with one placement; another is another search.", of: PlacementSearch.self, fields: [.offers],
      source: .definition("PlacementSearch"),
      flagged: PlacementSearch(offers: [.accepted, .accepted]),
      kept: PlacementSearch(offers: [.accepted, PlacementOffer(outcome: .known(.declinedByChild))])
    ) { ($0.offers ?? []).count { $0.outcome?.code == .accepted } > 1 },
    .reference(
      "care.search-placement-unknown", "The placement that the search led to is not in the register",
      doc: "Whether the search found what was asked for, and how long it took, cannot be told.",
      from: PlacementSearch.self, field: .placement, to: Placement.self, source: .definition("PlacementSearch"),
      flagged: (PlacementSearch(placement: "P1"), Placement(id: "P2")),
      kept: (PlacementSearch(placement: "P1"), Placement(id: "P1")), named: { $0.placement }, identifier: { $0.id }
    ),
    .record(
      "care.package-ends-before-start", "The package of care ends before it starts",
      doc: "The package is in force on no day, so its weekly cost drops out of the total.",
      of: PackageOfCare.self,
      fields: [.start, .end], source: .annualReport("7.3"),
      flagged: PackageOfCare(start: april(2), end: april(1)), kept: PackageOfCare(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "care.package-amount-negative", "The weekly cost of the package of care is below nothing",
      doc: "A refund is no weekly cost. Enter it where it was received, or correct the cost from the day it changed.",
      of: PackageOfCare.self, fields: [.weeklyCost], source: .annualReport("7.3"),
      flagged: PackageOfCare(weeklyCost: Money(pence: -1)), kept: PackageOfCare(weeklyCost: .zero)
    ) { $0.weeklyCost.isNegative },
    .reference(
      "care.package-placement-unknown", "The placement that the package is round is not in the register",
      doc: "The whole cost of the placement, with what is added to it, cannot be summed.",
      from: PackageOfCare.self, field: .placement, to: Placement.self, source: .definition("PackageOfCare"),
      flagged: (PackageOfCare(placement: "P1"), Placement(id: "P2")),
      kept: (PackageOfCare(placement: "P1"), Placement(id: "P1")), named: { $0.placement }, identifier: { $0.id }
    ),
    .record(
      "care.provision-ages-reversed", "The home takes children up to an age below that from which it takes them",
      doc: "No child fits such a home, and a search by age passes it over.",
      of: ResidentialProvision.self, fields: [.ageFrom, .ageTo], source: .definition("ResidentialProvision"),
      flagged: ResidentialProvision(ageFrom: 12, ageTo: 11), kept: ResidentialProvision(ageFrom: 12, ageTo: 12)
    ) { home in
      guard let from = home.ageFrom, let to = home.ageTo else { return false }
      return to < from
    },
    .record(
      "care.provision-dates-out-of-order", "The home was opened before it was found, or closed before it was opened",
      doc: "Homes open on a day are counted from these days; a home found and not yet opened has no opening day.",
      of: ResidentialProvision.self, fields: [.identified, .opened, .closed], severity: .warning,
      source: .definition("ResidentialProvision"), flagged: ResidentialProvision(opened: april(2), closed: april(1)),
      kept: ResidentialProvision(identified: april(1), opened: april(1), closed: april(1))
    ) { ![$0.identified, $0.opened, $0.closed].isInOrder },
    .record(
      "care.provision-count-negative", "The home has fewer than no beds, or a cost below nothing",
      doc: "Beds in hand and money committed are summed over homes, and one below nothing hides another.",
      of: ResidentialProvision.self, fields: [.beds, .committedCost], source: .definition("ResidentialProvision"),
      flagged: ResidentialProvision(beds: -1), kept: ResidentialProvision(beds: 0, committedCost: .zero)
    ) { $0.beds.isNegative || $0.committedCost.isNegative },
  ]
}

extension Register {
  /// A register of Leicestershire with a placement in the city of Leicester.
  fileprivate static func placed(_ location: PlacementLocation) -> Register {
    var register = Register(authority: LocalAuthorityCode("855"))
    register.placements = [Placement(authorityOfPlacement: LocalAuthorityCode("856"), location: .known(location))]
    return register
  }
}

extension PlacementCharge {
  fileprivate static func shared(_ whole: Int, _ care: Int, _ health: Int, _ education: Int) -> PlacementCharge {
    PlacementCharge(
      weekly: Money(pounds: whole), socialCareShare: Money(pounds: care), healthShare: Money(pounds: health),
      educationShare: Money(pounds: education))
  }
}

extension PlacementOffer {
  fileprivate static let accepted = PlacementOffer(outcome: .known(.accepted))
}
