public import CareCore
public import CareModels

/// How a virtual school plans its Pupil Premium Plus: what it keeps in a pool, and what it passes on.
///
/// Source: Annual report of the Virtual School Head, June 2021, paragraphs 23–25: £400 of £2,345 a child is kept.
public struct PremiumPoolPlan: Codable, Hashable, Sendable {
  /// The grant for a child and year.
  public let grant: Money

  /// What of it is kept in the pool.
  public let kept: Money

  /// For how many children it is paid.
  public let children: Int

  /// A plan; `nil` when a number is below nought, or more is kept than there is.
  public init?(grant: Money, kept: Money, children: Int) {
    guard kept >= .zero, kept <= grant, children >= 0 else { return nil }
    self.grant = grant
    self.kept = kept
    self.children = children
  }

  /// The whole grant; `nil` when it does not fit.
  public var total: Money? { grant.multiplied(by: children) }

  /// The pool; `nil` when it does not fit.
  public var pool: Money? { kept.multiplied(by: children) }

  /// What is passed on for a child in a year.
  public var passedOn: Money? { grant.subtracting(kept) }

  /// What is passed on for a child in each of the three terms, adding up to the year; the odd pennies come first.
  public var passedOnByTerm: [Money]? { passedOn?.split(into: 3) }
}

/// The pool of pupil premium as the records have it: what was kept, what was spent, what is left.
///
/// Each record is counted once. Where one does not say its amount the sums are lower bounds, and it is counted.
public struct PremiumPoolAccount: Codable, Hashable, Sendable {
  /// What was kept of allocations.
  public private(set) var kept = Money.zero

  /// What was spent from the pool for one child.
  public private(set) var spentForChildren = Money.zero

  /// What was spent from it for no one child.
  public private(set) var spentForAll = Money.zero

  /// How many records of the year do not say what was kept or spent, or for spending whether it was from the pool.
  public private(set) var undetermined = 0

  /// How many records do not say when, and were left out.
  public private(set) var undated = 0

  /// What is left; `nil` when it does not fit.
  public var balance: Money? { kept.subtracting(spentForChildren)?.subtracting(spentForAll) }

  /// The account of a financial year; `nil` when a sum does not fit.
  ///
  /// Allocations belong to the year in which their grant is; spending to the year in which it starts.
  ///
  /// - Parameters:
  ///   - year: The financial year.
  ///   - register: The records; a table that was not supplied counts as empty.
  ///   - kind: Which premium.
  /// - Complexity: O(*n*) in the number of records.
  public init?(of year: ReportingYear, in register: Register, kind: PupilPremiumKind = .lookedAfter) {
    var sums: [[Money]] = [[], [], []]
    func note(_ amount: Money?, _ sum: Int) {
      if let amount { sums[sum].append(amount) } else { undetermined += 1 }
    }
    for allocation in register.pupilPremiumAllocations ?? [] where allocation.kind?.code == kind {
      guard let period = allocation.financialYear else {
        undated += 1
        continue
      }
      if year.period.start <= period.start, period.end <= year.period.end { note(allocation.retained, 0) }
    }
    for spend in register.pupilPremiumSpends ?? [] where spend.kind?.code == kind && spend.isFromPool != false {
      guard let start = spend.start else {
        undated += 1
        continue
      }
      guard year.contains(start) else { continue }
      if spend.isFromPool == true { note(spend.amount, 1) } else { undetermined += 1 }
    }
    for spend in register.pooledPremiumSpends ?? [] {
      guard let period = spend.period else {
        undated += 1
        continue
      }
      if year.contains(period.start) { note(spend.amount, 2) }
    }
    guard let kept = Money.sum(sums[0]), let first = Money.sum(sums[1]), let second = Money.sum(sums[2]) else {
      return nil
    }
    self.kept = kept
    spentForChildren = first
    spentForAll = second
  }
}
