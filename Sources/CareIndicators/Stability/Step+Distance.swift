import CareCore
import CareModels

extension Step<ChildHistory> {
  static var farFromHome: Step {
    .count("More than 20 miles from home", missing: "the distance from home") { child, context in
      child.placement(in: context)?.isFarFromHome
    }
  }

  static var outsideAuthority: Step {
    .count("Outside the authority", missing: "whether the placement is in the area") { child, context in
      child.placement(in: context)?.location?.code.map { $0 == .outsideBoundary }
    }
  }

  static var farFromHomeAndOutside: Step {
    .count("More than 20 miles from home and outside the authority", missing: "the distance from home or the area") {
      child, context in
      guard let record = child.placement(in: context) else { return nil }
      switch (record.isFarFromHome, record.location?.code.map { $0 == .outsideBoundary }) {
      case (false?, _), (_, false?): return false
      case (true?, true?): return true
      default: return nil
      }
    }
  }
}

extension ChildHistory {
  /// The record of the placement on the day.
  fileprivate func placement(in context: MeasurementContext) -> Episode? {
    placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves).map { record(of: $0) }
  }
}

extension Episode {
  /// Whether the placement is more than 20 miles from home; `nil` when the distance has not been worked out.
  fileprivate var isFarFromHome: Bool? {
    guard let distance = distanceFromHome else { return nil }
    if distance == .notKnown { return false }
    if let tenths = distance.plainTenths { return tenths > 200 }
    if distance.isNotKnown { return false }
    return distance.miles.map { $0 > Miles(tenths: 200) }
  }
}

extension ReturnedDistance {
  /// The tenths of a mile of a distance below 100 written as returns write them, `"18.7"`; `nil` for any other.
  ///
  /// Reading any decimal exactly takes ten times as long, and a national file has half a million.
  fileprivate var plainTenths: Int? {
    let utf8 = text.utf8.span
    guard utf8.count == 3 || utf8.count == 4, utf8[utf8.count - 2] == UInt8(ascii: ".") else { return nil }
    var tenths = 0
    for index in utf8.indices where index != utf8.count - 2 {
      guard utf8[index] >= UInt8(ascii: "0"), utf8[index] <= UInt8(ascii: "9") else { return nil }
      tenths = tenths * 10 + Int(utf8[index] - UInt8(ascii: "0"))
    }
    return tenths
  }
}
