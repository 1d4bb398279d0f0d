public import CareCore

extension Placement {
  /// Whether the placement is inside the responsible authority's area, from ``authorityOfPlacement``: in county or out.
  ///
  /// The two codes may be of different kinds, `855` and `E10000018`. Scotland, Wales, Northern Ireland and places
  /// outside the United Kingdom are outside. `nil` when the authority of the placement is missing or confidential
  /// (`CON`), or when either is not the code of an English authority of 2025: an authority that has been divided since
  /// cannot be told from its parts by its code. Source: guide to the SSDA903 collection, `PL_LA` and `PL_LOCATION`.
  public func location(responsible: LocalAuthorityCode) -> PlacementLocation? {
    guard let code = authorityOfPlacement else { return nil }
    switch PlacementAuthoritySpecialValue(rawValue: code.text) {
    case .scotland, .wales, .northernIreland, .outsideUnitedKingdom: return .outsideBoundary
    case .confidential: return nil
    case nil: break
    }
    if code == responsible { return code.isValid ? .insideBoundary : nil }
    guard let responsibleCode = responsible.authority?.code else { return nil }
    if let placementCode = code.authority?.code {
      return placementCode == responsibleCode ? .insideBoundary : .outsideBoundary
    }
    // Areas of other countries, by the letter in front of their codes.
    let isAbroad = code.kind == .statistics && !code.text.hasPrefix("E")
    return isAbroad ? .outsideBoundary : nil
  }
}
