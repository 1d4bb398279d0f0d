import CareCore
public import CareModels

extension ForecastScenario: FieldValue {
  /// The object as it is written, every field of which may be left out: it is then as it was.
  public static var fieldSchema: FieldSchema {
    let setting = FieldSchema.choice(PlacementSetting.allCases.map(\.rawValue))
    let added = FieldSchema.object(
      "AddedChildren", fields: [entry("setting", setting), entry("children", .integer(from: 0, through: 100_000))],
      required: ["setting", "children"])
    let price = FieldSchema.object(
      "WeeklyPrice",
      fields: [
        entry("setting", setting),
        entry("provider", .choice(PlacementProvider.allCases.map(\.rawValue))),
        entry("weekly", .list(datedMoney)),
      ], required: ["setting", "weekly"])
    return .object(
      "ForecastScenario",
      fields: [
        entry(.entries, Fraction.fieldSchema), entry(.exits, Fraction.fieldSchema),
        entry(.fosterPlaces, .integer(from: 0, through: 100_000)),
        entry(.fosterPlacesAfter, .integer(from: 1, through: nil)), entry(.priceRise, Fraction.fieldSchema),
        entry(.added, .list(added)), entry(.prices, .list(price)),
      ], required: [])
  }

  /// A price from a day on, to another or until further notice.
  private static var datedMoney: FieldSchema {
    let source = FieldSchema.object(
      "Source", fields: [entry("publication", .text), entry("section", .text)], required: ["publication"])
    return .object(
      "DatedAmount",
      fields: [
        entry("first", .day), entry("last", .day), entry("value", Money.fieldSchema), entry("source", source),
      ], required: ["first", "value", "source"])
  }

  private static func entry(_ key: CodingKeys, _ schema: FieldSchema) -> FieldSchema.Entry {
    entry(key.rawValue, schema)
  }

  private static func entry(_ name: String, _ schema: FieldSchema) -> FieldSchema.Entry {
    FieldSchema.Entry(name, item: nil, schema)
  }
}
