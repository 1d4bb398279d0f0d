public import CareCore

/// How much a case of each kind counts in a weighted caseload, in hundredths of a case: 150 is one and a half.
public struct CaseloadWeights: Codable, Hashable, Sendable {
  /// The weight of a looked-after child's case.
  public let lookedAfter: Int

  /// The weight of a case with a child protection plan.
  public let protection: Int

  /// The weight of a case of another kind.
  public let other: Int

  /// Where the weights come from.
  public let source: Source

  /// Sets the weights, in hundredths of a case.
  public init(lookedAfter: Int, protection: Int, other: Int = 100, source: Source) {
    self.lookedAfter = lookedAfter
    self.protection = protection
    self.other = other
    self.source = source
  }

  /// A looked-after child counts one and a half, because the officer writes the record of the review as well; a
  /// protection case counts one, because a clerk does. Cases of other kinds count one too, on which the report is
  /// silent.
  ///
  /// It is one authority's rule, of 2020/21; there is no national one.
  public static let reviewingOfficers2021 = CaseloadWeights(
    lookedAfter: 150, protection: 100, source: .reviewingOfficerReport("section 1; covering report, paragraph 41"))
}

extension ReviewingCaseload {
  /// The caseload that the IRO Handbook recommends for a full-time officer: 50 to 70 looked-after children.
  ///
  /// It counts looked-after children as one each, and no other cases: a weighted caseload is not on the same scale.
  /// Source: IRO Handbook (2010), as the annual report quotes it.
  public static let recommendedLookedAfter = 50...70

  /// All cases; `nil` when a number of looked-after or protection cases is missing, or any number is negative.
  ///
  /// A missing ``other`` is none.
  public var cases: Int? {
    guard let lookedAfter, let protection, lookedAfter >= 0, protection >= 0, (other ?? 0) >= 0 else { return nil }
    let (sum, overflow) = lookedAfter.addingReportingOverflow(protection)
    let (total, carried) = sum.addingReportingOverflow(other ?? 0)
    return overflow || carried ? nil : total
  }

  /// The cases, each by its weight: 39 looked-after and 39 protection cases are 97.5.
  ///
  /// `nil` when a number of looked-after or protection cases is missing, or any number is negative or does not
  /// fit. Source: IRO annual report 2020/21, section 1 (see ``CaseloadWeights/reviewingOfficers2021``).
  public func weightedCases(by weights: CaseloadWeights = .reviewingOfficers2021) -> Fraction? {
    guard cases != nil, let lookedAfter, let protection else { return nil }
    var hundredths = 0
    for (count, weight) in [
      (lookedAfter, weights.lookedAfter), (protection, weights.protection), (other ?? 0, weights.other),
    ] {
      let (weighted, tooLarge) = count.multipliedReportingOverflow(by: weight)
      let (sum, overflow) = hundredths.addingReportingOverflow(weighted)
      if tooLarge || overflow { return nil }
      hundredths = sum
    }
    return Fraction(hundredths, over: 100)
  }

  /// The weighted cases for each full-time post.
  ///
  /// `nil` when ``weightedCases(by:)`` is, or when ``fteHundredths`` is missing or not above nought.
  public func weightedCasesPerPost(by weights: CaseloadWeights = .reviewingOfficers2021) -> Fraction? {
    guard let fteHundredths, fteHundredths > 0 else { return nil }
    return weightedCases(by: weights)?.multiplied(by: 100)?.divided(by: Fraction(fteHundredths))
  }

  /// Counts the cases that an officer held on a day.
  ///
  /// A child counts once in each role, however many rows say so. A row without a child is a case of its own.
  ///
  /// - Parameters:
  ///   - allocations: The rows, of any officers.
  ///   - officer: The officer.
  ///   - day: The day: a case is held from its first day up to, not including, its last.
  ///   - fteHundredths: The officer's post in hundredths of a full-time one; `nil` when not known.
  /// - Returns: The counts; `nil` when a row of the officer's has no first day, or no role that is on the list, and so
  ///   might count.
  public static func counting(
    _ allocations: some Sequence<ReviewingAllocation>, of officer: String, on day: CalendarDay, fteHundredths: Int?
  ) -> ReviewingCaseload? {
    var counts: [ReviewingRole: Int] = [:]
    var seen: [ReviewingRole: Set<ChildIdentifier>] = [:]
    for allocation in allocations where allocation.officer == officer {
      if let end = allocation.end, end <= day { continue }
      guard let start = allocation.start else { return nil }
      if start > day { continue }
      guard let role = allocation.role?.code else { return nil }
      if let child = allocation.child, !seen[role, default: []].insert(child).inserted { continue }
      counts[role, default: 0] += 1
    }
    return ReviewingCaseload(
      officer: officer, asAt: day, lookedAfter: counts[.lookedAfter, default: 0],
      protection: counts[.protection, default: 0],
      other: counts[.harmfulSexualBehaviour, default: 0] + counts[.pathwayPlan, default: 0],
      fteHundredths: fteHundredths)
  }
}
