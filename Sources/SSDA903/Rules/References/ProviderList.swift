public import CareCore

/// The providers that are registered with the inspectorate, by their numbers.
public struct ProviderList: Sendable {
  /// A registered provider, or one of its settings.
  public struct Provider: Hashable, Sendable {
    /// Its number, as it was given.
    public var number: String
    /// The code of the authority in whose area it is; `nil` when the list does not say.
    public var authority: String?
    /// The kinds of placement (`PLACE`) that it may offer; `nil` when the list does not say.
    public var placementTypes: Set<String>?
    /// The kinds of provider (`PLACE_PROVIDER`) that it may be; `nil` when the list does not say.
    public var providerTypes: Set<String>?
    /// The day on which it was registered; `nil` when the list does not say.
    public var opened: CalendarDay?
    /// The day on which its registration ended; `nil` while it lasts.
    public var closed: CalendarDay?
    /// Its postcode; `nil` when the list does not say.
    public var postcode: String?
    /// How many children it is registered for; `nil` when the list does not say.
    public var capacity: Int?

    /// Describes a provider.
    public init(
      number: String, authority: String? = nil, placementTypes: Set<String>? = nil, providerTypes: Set<String>? = nil,
      opened: CalendarDay? = nil, closed: CalendarDay? = nil, postcode: String? = nil, capacity: Int? = nil
    ) {
      self.number = number
      self.authority = authority
      self.placementTypes = placementTypes
      self.providerTypes = providerTypes
      self.opened = opened
      self.closed = closed
      self.postcode = postcode
      self.capacity = capacity
    }
  }

  private var providers: [String: [Provider]] = [:]

  /// How many entries the list has.
  public private(set) var count = 0

  /// An empty list.
  public init() {}

  /// The entries under a number, however it is spaced and in whichever case: none when it is not on the list, several
  /// when the list has it more than once.
  ///
  /// A number is text: `0012345` and `12345` are two.
  public subscript(number: String) -> [Provider] {
    providers[Self.key(number)] ?? []
  }

  /// Adds a provider; one without a number is on no list.
  public mutating func add(_ provider: Provider) {
    let key = Self.key(provider.number)
    guard !key.isEmpty else { return }
    providers[key, default: []].append(provider)
    count += 1
  }

  /// A number in capitals, without spaces around it and the `.0` of a spreadsheet.
  private static func key(_ number: String) -> String {
    LocalAuthorityCode(normalising: number)?.text ?? ""
  }
}
