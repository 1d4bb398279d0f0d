import CareCore
import CareExchange
import CareFinance
import Foundation
import Testing

/// The published strategy of the fixtures, read from its files.
enum BudgetFixtures {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let folder = root.appendingPathComponent("Tests/Fixtures/Budgets/Leicestershire-2020-21").path

  /// As it was printed: blanks are unknown.
  static let reading = Result { try StrategyReading.read(folder) }

  /// With blank years taken for nought, as the appendix on capital means them.
  static let filled = Result { try StrategyReading.read(folder, options: BudgetReadOptions(blank: .nought)) }

  static func bytes(_ name: String) throws -> [UInt8] { try Files.read(folder + "/" + name) }
}

/// So many thousands of pounds.
func thousands(_ amount: Int) -> Money { Money(pence: amount * 100_000) }

/// So many pounds.
func pounds(_ amount: Int) -> Money { Money(pence: amount * 100) }
