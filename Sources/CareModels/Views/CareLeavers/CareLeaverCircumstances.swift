public import CareCore

/// What decides a care leaver's category of eligibility and cannot be seen in the episodes.
///
/// Source: Care Leavers (England) Regulations 2010, regulation 3; Children Act 1989, section 24(1A).
public struct CareLeaverCircumstances: Codable, Hashable, Sendable {
  /// Whether they were detained, or in hospital, on reaching 16, after thirteen weeks in care since 14.
  public var wasDetainedAtSixteen: Bool

  /// Whether, having left care before 18, they have lived with a parent, or another with parental responsibility, for
  /// six months without a break, and the arrangement holds.
  public var hasReturnedHome: Bool

  /// Whether a special guardianship order, made while they were looked after, was in force at 16 or later.
  public var hadSpecialGuardian: Bool

  /// Describes the circumstances; by default none of them applies.
  public init(
    wasDetainedAtSixteen: Bool = false, hasReturnedHome: Bool = false, hadSpecialGuardian: Bool = false
  ) {
    self.wasDetainedAtSixteen = wasDetainedAtSixteen
    self.hasReturnedHome = hasReturnedHome
    self.hadSpecialGuardian = hadSpecialGuardian
  }
}

extension CareLeaverStatus {
  /// What the record says of the circumstances on a day. What it does not say is taken not to apply.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - leftCare: The day the young person last left care: a return home before it has ended since. `nil` when they
  ///     did not, or it is not known.
  /// - Returns: The circumstances.
  public func circumstances(on day: CalendarDay, leftCare: CalendarDay? = nil) -> CareLeaverCircumstances {
    CareLeaverCircumstances(
      wasDetainedAtSixteen: wasDetainedAtSixteen ?? false,
      hasReturnedHome: isHome(on: day, leftCare: leftCare),
      hadSpecialGuardian: hadSpecialGuardian ?? false)
  }

  private func isHome(on day: CalendarDay, leftCare: CalendarDay?) -> Bool {
    guard let returnedHome, let settled = returnedHome.adding(months: 6), settled <= day else { return false }
    if let leftCare, returnedHome < leftCare { return false }
    guard let brokeDown = returnHomeBrokeDown, brokeDown >= returnedHome else { return true }
    return brokeDown > day
  }
}
