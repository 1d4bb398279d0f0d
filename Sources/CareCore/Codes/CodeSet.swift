/// A published list of codes: one Swift case for each code, in the order of the publication.
///
/// The raw value is the code exactly as it is returned (`"C2"`). A value read from data is kept as ``Coded``, so that
/// text that is not on the list is neither lost nor guessed at.
public protocol CodeSet: RawRepresentable, CaseIterable, Codable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
  /// What the list is called, for a reader: `"Legal status"`.
  static var title: String { get }

  /// The name of the item that the code is returned in: `"LS"`.
  static var item: String { get }

  /// Where the list is published.
  static var source: Source { get }

  /// What this code means, for a reader: `"Full care order"`.
  var title: String { get }

  /// The collection years in which this code may be returned.
  var validYears: ValidYears { get }
}

extension CodeSet {
  /// Valid in every year of the evidence, unless the list says otherwise.
  public var validYears: ValidYears { .always }

  /// The code as it is returned: `"C2"`.
  public var code: String { rawValue }

  /// The codes that may be returned for the year ending 31 March `year`, in published order.
  ///
  /// - Complexity: O(*n*) in the length of the list.
  public static func codes(validIn year: Int) -> [Self] {
    allCases.filter { $0.validYears.contains(year) }
  }
}

/// The collection years (each named by the year in which its 31 March falls) in which a code may be returned.
@frozen public struct ValidYears: Codable, Hashable, Sendable {
  /// The first year, or `nil` when the code is as old as the evidence (the specification for 2017) or older.
  public let first: Int?

  /// The last year, or `nil` when the code is still in use.
  public let last: Int?

  /// Creates a span of years, both ends included; `nil` leaves an end open.
  public init(from first: Int? = nil, through last: Int? = nil) {
    self.first = first
    self.last = last
  }

  /// Every year of the evidence.
  public static let always = ValidYears()

  /// From the return for `year` on.
  public static func from(_ year: Int) -> ValidYears { ValidYears(from: year) }

  /// Up to and including the return for `year`.
  public static func through(_ year: Int) -> ValidYears { ValidYears(through: year) }

  /// Whether a code may be returned for the year ending 31 March `year`.
  public func contains(_ year: Int) -> Bool {
    if let first, year < first { return false }
    if let last, year > last { return false }
    return true
  }
}
