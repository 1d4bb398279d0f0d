public import CareCore

/// The providers that are registered with the inspectorate, by their numbers.
public struct ProviderList: Sendable {
  /// A registered provider.
  public struct Provider: Hashable, Sendable {
    /// Its number, in capitals.
    public var number: String
    /// The code of the authority in whose area it is; `nil` when the list does not say.
    public var authority: String?
    /// The kinds of placement (`PLACE`) that it may offer; `nil` when the list does not say.
    public var placementTypes: Set<String>?
    /// The kinds of provider (`PLACE_PROVIDER`) that it may be; `nil` when the list does not say.
    public var providerTypes: Set<String>?
    /// The day on which its registration ended; `nil` while it lasts.
    public var closed: CalendarDay?
    /// Its postcode; `nil` when the list does not say.
    public var postcode: String?

    /// Describes a provider.
    public init(
      number: String, authority: String? = nil, placementTypes: Set<String>? = nil, providerTypes: Set<String>? = nil,
      closed: CalendarDay? = nil, postcode: String? = nil
    ) {
      self.number = number
      self.authority = authority
      self.placementTypes = placementTypes
      self.providerTypes = providerTypes
      self.closed = closed
      self.postcode = postcode
    }
  }

  private var providers: [String: [Provider]] = [:]

  /// An empty list.
  public init() {}

  /// The entries under a number: none when it is not on the list, several when the list has it more than once.
  public subscript(number: String) -> [Provider] {
    providers[number] ?? []
  }

  /// Adds a provider.
  public mutating func add(_ provider: Provider) {
    providers[provider.number, default: []].append(provider)
  }
}
