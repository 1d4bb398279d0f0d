public import CareCore

/// A child's ethnic origin. Returned as `ETHNIC` in the header table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026. The four codes that the Common Basic Data Set
/// added in 2024 are not in that specification and so are not here.
@frozen public enum Ethnicity: String, GroupedCodeSet {
  /// White British. Returned as `WBRI`.
  case whiteBritish = "WBRI"
  /// White Irish. Returned as `WIRI`.
  case whiteIrish = "WIRI"
  /// Any other White background. Returned as `WOTH`.
  case otherWhite = "WOTH"
  /// Traveller of Irish heritage. Returned as `WIRT`.
  case travellerOfIrishHeritage = "WIRT"
  /// Gypsy or Roma. Returned as `WROM`.
  case gypsyRoma = "WROM"
  /// White and Black Caribbean. Returned as `MWBC`.
  case whiteAndBlackCaribbean = "MWBC"
  /// White and Black African. Returned as `MWBA`.
  case whiteAndBlackAfrican = "MWBA"
  /// White and Asian. Returned as `MWAS`.
  case whiteAndAsian = "MWAS"
  /// Any other Mixed background. Returned as `MOTH`.
  case otherMixed = "MOTH"
  /// Indian. Returned as `AIND`.
  case indian = "AIND"
  /// Pakistani. Returned as `APKN`.
  case pakistani = "APKN"
  /// Bangladeshi. Returned as `ABAN`.
  case bangladeshi = "ABAN"
  /// Any other Asian background. Returned as `AOTH`.
  case otherAsian = "AOTH"
  /// Caribbean. Returned as `BCRB`.
  case caribbean = "BCRB"
  /// African. Returned as `BAFR`.
  case african = "BAFR"
  /// Any other Black background. Returned as `BOTH`.
  case otherBlack = "BOTH"
  /// Chinese. Returned as `CHNE`.
  case chinese = "CHNE"
  /// Any other ethnic group. Returned as `OOTH`.
  case otherEthnicGroup = "OOTH"
  /// Refused. Returned as `REFU`.
  case refused = "REFU"
  /// Not yet obtained. Returned as `NOBT`.
  case notYetObtained = "NOBT"
}

extension Ethnicity {
  /// What the list is called, for a reader.
  public static var title: String { "Ethnic origin" }

  /// The item that the code is returned in: `ETHNIC`.
  public static var item: String { "ETHNIC" }

  /// Where the list is published.
  public static var source: Source { .ssda903("ETHNIC") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .whiteBritish: "White British"
    case .whiteIrish: "White Irish"
    case .otherWhite: "Any other White background"
    case .travellerOfIrishHeritage: "Traveller of Irish heritage"
    case .gypsyRoma: "Gypsy or Roma"
    case .whiteAndBlackCaribbean: "White and Black Caribbean"
    case .whiteAndBlackAfrican: "White and Black African"
    case .whiteAndAsian: "White and Asian"
    case .otherMixed: "Any other Mixed background"
    case .indian: "Indian"
    case .pakistani: "Pakistani"
    case .bangladeshi: "Bangladeshi"
    case .otherAsian: "Any other Asian background"
    case .caribbean: "Caribbean"
    case .african: "African"
    case .otherBlack: "Any other Black background"
    case .chinese: "Chinese"
    case .otherEthnicGroup: "Any other ethnic group"
    case .refused: "Refused"
    case .notYetObtained: "Not yet obtained"
    }
  }
}

extension Ethnicity {
  /// The ethnic groups that figures are published by. Chinese is counted as Asian, as in the children's social care
  /// statistics; older tables may show it under other.
  @frozen public enum Group: String, CodeGroup {
    /// White.
    case white
    /// Mixed or multiple backgrounds.
    case mixed
    /// Asian or Asian British.
    case asian
    /// Black, African, Caribbean or Black British.
    case black
    /// Other ethnic group.
    case other
    /// Refused, or not yet obtained.
    case notKnown

    /// What the grouping is called, for a reader.
    public static var title: String { "Ethnic group" }

    /// What the group is called, for a reader.
    public var title: String {
      switch self {
      case .white: "White"
      case .mixed: "Mixed"
      case .asian: "Asian or Asian British"
      case .black: "Black, African, Caribbean or Black British"
      case .other: "Other ethnic group"
      case .notKnown: "Refused or not obtained"
      }
    }
  }

  /// The group that the code belongs to.
  @inlinable public var group: Group {
    switch self {
    case .whiteBritish, .whiteIrish, .otherWhite, .travellerOfIrishHeritage, .gypsyRoma: .white
    case .whiteAndBlackCaribbean, .whiteAndBlackAfrican, .whiteAndAsian, .otherMixed: .mixed
    case .indian, .pakistani, .bangladeshi, .otherAsian, .chinese: .asian
    case .caribbean, .african, .otherBlack: .black
    case .otherEthnicGroup: .other
    case .refused, .notYetObtained: .notKnown
    }
  }
}
