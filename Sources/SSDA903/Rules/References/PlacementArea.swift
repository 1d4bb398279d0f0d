import CareCore
import CareModels

/// From the code of the district that a postcode is in to what `PL_LA` says.
enum PlacementArea {
  /// `PL_LA` for the code of a district, as the Office for National Statistics gives it: the code of the authority
  /// responsible for children's services there (the county, where there is one), or what stands for another country.
  /// The Channel Islands and the Isle of Man are outside the United Kingdom.
  ///
  /// A code that has not that form is taken for an authority's own. `nil` for a district of no county we know.
  static func authority(of code: String) -> String? {
    let bytes = Array(code.utf8)
    guard bytes.count == 9, bytes.dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return code.isEmpty ? nil : code
    }
    switch bytes[0] {
    case UInt8(ascii: "W"): return PlacementAuthoritySpecialValue.wales.rawValue
    case UInt8(ascii: "S"): return PlacementAuthoritySpecialValue.scotland.rawValue
    case UInt8(ascii: "N"): return PlacementAuthoritySpecialValue.northernIreland.rawValue
    case UInt8(ascii: "L"), UInt8(ascii: "M"): return PlacementAuthoritySpecialValue.outsideUnitedKingdom.rawValue
    default: break
    }
    if code.hasPrefix("E07") { return county(ofDistrict: code) }
    return code.hasPrefix("E99") ? nil : code
  }

  /// Whether the look-up gives positions in an area on the Irish Grid, which have nothing to do with those on the
  /// National Grid of Great Britain: Northern Ireland.
  static func isOnIrishGrid(_ code: String) -> Bool { code.hasPrefix("N0") || code.hasPrefix("N9") }

  private static func county(ofDistrict code: String) -> String? {
    guard let number = Int(code.dropFirst(3)) else { return nil }
    let county = counties.first { $0.districts.contains { $0.contains(number) } }
    return county.map { "E100000" + ($0.number < 10 ? "0" : "") + "\($0.number)" }
  }

  /// The counties of two tiers and their districts, by the last digits of their codes: `E10000003` has `E07000008` to
  /// `E07000012`. Counties that have been divided since (Cumbria, North Yorkshire, Somerset in 2023) stand for lists of
  /// postcodes that are older.
  ///
  /// Source: Office for National Statistics, Lower Tier Local Authority to Upper Tier Local Authority (April 2021)
  /// Lookup in England and Wales.
  private static let counties: [(number: Int, districts: [ClosedRange<Int>])] = [
    (3, [8...12]),  // Cambridgeshire
    (6, [26...31]),  // Cumbria
    (7, [32...39]),  // Derbyshire
    (8, [40...47]),  // Devon
    (11, [61...65]),  // East Sussex
    (12, [66...77]),  // Essex
    (13, [78...83]),  // Gloucestershire
    (14, [84...94]),  // Hampshire
    (15, [95...96, 98...99, 102...103, 240...243]),  // Hertfordshire
    (16, [105...116]),  // Kent
    (17, [117...128]),  // Lancashire
    (18, [129...135]),  // Leicestershire
    (19, [136...142]),  // Lincolnshire
    (20, [143...149]),  // Norfolk
    (23, [163...169]),  // North Yorkshire
    (24, [170...176]),  // Nottinghamshire
    (25, [177...181]),  // Oxfordshire
    (27, [187...189, 246...246]),  // Somerset
    (28, [192...199]),  // Staffordshire
    (29, [200...200, 202...203, 244...245]),  // Suffolk
    (30, [207...217]),  // Surrey
    (31, [218...222]),  // Warwickshire
    (32, [223...229]),  // West Sussex
    (34, [234...239]),  // Worcestershire
  ]
}

extension LocalAuthorityCode {
  /// Whether both stand for one authority, whether by the same code, spaces and capitals aside, or by codes of two
  /// kinds: `318` and `E09000027`.
  func isSameAuthority(as other: LocalAuthorityCode) -> Bool {
    guard let one = Self(normalising: text), let another = Self(normalising: other.text) else { return false }
    return one == another || (one.authority.map { $0 == another.authority } ?? false)
  }
}
