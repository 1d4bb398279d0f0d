extension Indicator {
  /// Where children are placed.
  static let placement: [Indicator] = [
    fostered, placedWithParents, withRelativesOrFriends, placedOutsideAuthority, placedInFamilies, byProvider,
    fosteredByProvider,
  ]
}
