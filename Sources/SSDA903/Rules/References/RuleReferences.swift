public import CareCore

/// What rules need to know beside the returns.
public struct RuleReferences: Sendable {
  /// The code of the authority that makes the return, as the list of postcodes writes it (`E10000018`) or as the
  /// items of the return do; `nil` when it is not known.
  public var authority: LocalAuthorityCode?

  /// Where postcodes are.
  public var postcodes: PostcodeDirectory?

  /// The registered providers.
  public var providers: ProviderList?

  /// Gathers what is known.
  public init(
    authority: LocalAuthorityCode? = nil, postcodes: PostcodeDirectory? = nil, providers: ProviderList? = nil
  ) {
    self.authority = authority
    self.postcodes = postcodes
    self.providers = providers
  }
}
