extension RecordCheck {
  /// Every check of records, theme by theme.
  public static let all: [RecordCheck] =
    integrity + returnRecords + placements + plansAndPermanence + reviewing + healthRecords + carersAndWorkforce
    + inspectionAndPlans + education + careLeavers + safety + identifiers
}
