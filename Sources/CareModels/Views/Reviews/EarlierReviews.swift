/// What to make of reviews that would have been held before the days that are measured, when the record shows none.
///
/// A return holds the reviews of one year. A child who came into care before it then looks like one who was never
/// reviewed, and the first review on record like the first of all. No published text was found that says what to do.
public enum EarlierReviews: String, CaseIterable, Codable, Hashable, Sendable {
  /// They may have been held and not be on record, so what depends on them cannot be told. The default.
  ///
  /// It holds for a period of care that started before the days measured, unless a review is on record by the day the
  /// first was due: that is taken for the first. A first review that was late, years ago, looks as if it were missing.
  case mayBeMissing
  /// The record is complete: what is not on it was not held.
  case areOnRecord
  /// As ``mayBeMissing``, and the first review on record is taken for a later one that was held on the day it was due.
  case takenAsInTime
}
