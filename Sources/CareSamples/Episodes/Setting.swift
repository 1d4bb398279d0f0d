import CareCore
import CareModels

/// Where a child lives: a carer's home or an establishment, as an episode describes it.
struct Setting: Sendable {
  var type: PlacementType
  var provider: PlacementProvider?
  var urn: URN?
  var postcode: Postcode?
  var location: PlacementLocation?
  /// Tenths of a mile from the child's home.
  var tenths: Int?

  /// Whether an episode would describe both alike.
  func reads(as other: Setting) -> Bool {
    type == other.type && provider == other.provider && urn == other.urn && postcode == other.postcode
  }
}

/// The made-up settings of an authority: the same number always names the same establishment, in the same place.
///
/// Postcodes are in areas that do not exist: ZA within the authority, ZB outside. Numbers of providers start with 9.
struct Settings: Sendable {
  let seed: UInt64
  /// How many establishments there are to choose from grows with the number of children.
  let children: Int

  /// Draws a setting of a type for a child: not the one they are in, and not at their home unless with their parents.
  func setting(
    _ type: PlacementType, home: Postcode?, after last: Setting? = nil, _ random: inout SeededGenerator
  ) -> Setting {
    var drawn = draw(type, home, &random)
    // There are at least two of each kind of establishment, so that another draw soon finds another place.
    while type != .withParents, drawn.postcode == home || last.map(drawn.reads(as:)) ?? false {
      drawn = draw(type, home, &random)
    }
    return drawn
  }

  private func draw(_ type: PlacementType, _ home: Postcode?, _ random: inout SeededGenerator) -> Setting {
    switch type {
    case .withParents:
      let inside = home?.text.hasPrefix(Self.area) ?? true
      return Setting(
        type: type, provider: .parents, postcode: home, location: inside ? .insideBoundary : .outsideBoundary, tenths: 0
      )
    case .secureChildrensHome: return establishment(type, 0, count: 4, Self.secure, &random)
    case .childrensHome: return establishment(type, 1, count: 3 + children / 20, Self.homes, &random)
    case .supportedAccommodation: return establishment(type, 2, count: 3 + children / 25, Self.supported, &random)
    case .familyCentre: return establishment(type, 3, count: 2 + children / 400, Self.supported, &random)
    case .residentialSchool: return establishment(type, 4, count: 3 + children / 300, Self.schools, &random)
    case .fosterWithRelativeLongTerm, .fosterWithRelativeForAdoption, .fosterWithRelativeNotLongTerm:
      return carer(type, agency: 5, random.pick(Self.relatives), &random)
    case .fosterWithOtherCarerLongTerm, .fosterWithOtherCarerForAdoption, .fosterWithOtherCarerNotLongTerm:
      return carer(type, agency: 5, random.pick(Self.carers), &random)
    case .adoptionConsentedWithCurrentCarer, .adoptionConsentedWithNewCarer, .adoptionOrderedWithCurrentCarer,
      .adoptionOrderedWithNewCarer:
      return carer(type, agency: 6, random.pick(Self.adopters), &random)
    default: return unregistered(type, &random)
    }
  }

  private func establishment(
    _ type: PlacementType, _ kind: Int, count: Int, _ providers: Weighted<PlacementProvider>,
    _ random: inout SeededGenerator
  ) -> Setting {
    let index = random.below(min(count, 90_000))
    // Drawn from the establishment's own stream, so that all its children see the same place.
    var own = SeededGenerator(seed: seed, child: UInt64(kind * 100_000 + index), subject: 1000)
    let provider = own.pick(providers)
    let mustBeInside = provider == .ownProvision || type == .supportedAccommodation
    let inside = mustBeInside || own.happens(inThousand: provider == .otherAuthority ? 0 : 420)
    return Setting(
      type: type, provider: provider, urn: Self.urn(kind, index), postcode: Self.postcode(inside, &own),
      location: inside ? .insideBoundary : .outsideBoundary, tenths: Self.tenths(inside, &random))
  }

  private func carer(
    _ type: PlacementType, agency kind: Int, _ provider: PlacementProvider, _ random: inout SeededGenerator
  ) -> Setting {
    let inside = random.happens(inThousand: provider.isLocalAuthority ? 680 : 430)
    let index =
      switch provider {
      case .ownProvision: 0
      case .otherAuthority: 1 + random.below(20)
      case .privateSector: 100 + random.below(min(5 + children / 150, 40_000))
      default: 50_000 + random.below(min(2 + children / 500, 40_000))
      }
    return Setting(
      type: type, provider: provider, urn: Self.urn(kind, index), postcode: Self.postcode(inside, &random),
      location: inside ? .insideBoundary : .outsideBoundary, tenths: Self.tenths(inside, &random))
  }

  private func unregistered(_ type: PlacementType, _ random: inout SeededGenerator) -> Setting {
    let provider: PlacementProvider? =
      switch type {
      case .semiIndependent, .independentLiving: random.pick(Self.supported)
      case .medicalOrNursingCare, .youngOffenderInstitution: .otherPublic
      case .residentialCareHome, .residentialEmployment: .privateSector
      default: nil
      }
    let semi = type == .semiIndependent || type == .independentLiving
    let inside = semi || random.happens(inThousand: 450)
    return Setting(
      type: type, provider: provider, postcode: Self.postcode(inside, &random),
      location: inside ? .insideBoundary : .outsideBoundary, tenths: Self.tenths(inside, &random))
  }

  /// The area of the postcodes within the authority, and of those outside. The Post Office has given out neither.
  private static let area = "ZA"
  private static let areaOutside = "ZB"

  /// A well-formed postcode in an area that does not exist.
  static func postcode(_ inside: Bool, _ random: inout SeededGenerator) -> Postcode {
    let first = letters[random.below(letters.count)]
    let second = letters[random.below(letters.count)]
    let district = random.number(1...29)
    let inward = String(decoding: [UInt8(ascii: "0") + UInt8(random.below(10)), first, second], as: UTF8.self)
    return Postcode((inside ? area : areaOutside) + String(district) + " " + inward)
  }

  /// The letters that the inward part of a postcode may have.
  private static let letters = Array("ABDEFGHJLNPQRSTUWXYZ".utf8)

  private static func urn(_ kind: Int, _ index: Int) -> URN { URN(String(9_000_000 + kind * 100_000 + index)) }

  private static func tenths(_ inside: Bool, _ random: inout SeededGenerator) -> Int {
    if inside { return random.number(3...140) }
    return random.happens(inThousand: 500) ? random.number(30...200) : random.number(201...900)
  }

  private static let secure = Weighted(PlacementProvider.otherAuthority, 80, (.privateSector, 20))
  private static let homes = Weighted(
    PlacementProvider.privateSector, 80, (.ownProvision, 12), (.voluntarySector, 5), (.otherAuthority, 3))
  private static let supported = Weighted(
    PlacementProvider.privateSector, 74, (.voluntarySector, 16), (.ownProvision, 10))
  private static let schools = Weighted(PlacementProvider.privateSector, 70, (.voluntarySector, 25), (.ownProvision, 5))
  private static let relatives = Weighted(PlacementProvider.ownProvision, 97, (.otherAuthority, 3))
  private static let carers = Weighted(
    PlacementProvider.ownProvision, 55, (.privateSector, 37), (.voluntarySector, 7), (.otherAuthority, 1))
  private static let adopters = Weighted(
    PlacementProvider.ownProvision, 72, (.otherAuthority, 14), (.voluntarySector, 14))
}
