import CareCore
public import CareFinance
import CareModels

/// A financial strategy read from files: what it holds, what is the matter with the files, and where everything stands.
public struct StrategyReading: Sendable {
  /// The strategy; a table that no file holds is `nil`.
  public private(set) var strategy = FinancialStrategy()

  /// The section 251 table, when a file holds one; `nil` otherwise.
  public private(set) var section251: [Section251Row]?

  /// The account of a partnership, when a file holds one; `nil` otherwise.
  public private(set) var partnership: PartnershipAccount?

  /// What is the matter with the files, file by file.
  public private(set) var problems: [BudgetFileProblem] = []

  /// The names of the files that were read, in order.
  public private(set) var files: [String] = []

  private var places: [BudgetTable: (file: String, positions: BudgetFilePositions)] = [:]

  /// Where a row or cell stands: file, line and, for a cell, column, both from 1; `nil` when it was not read from a CSV file.
  public func position(of place: BudgetPlace) -> (file: String, line: Int, column: Int?)? {
    guard let held = places[place.table], let position = held.positions.position(of: place) else { return nil }
    return (held.file, position.line, position.column)
  }

  init() {}

  /// Adds a file of JSON.
  mutating func add(json bytes: [UInt8], named file: String) throws(JSONProblem) {
    files.append(file)
    let strategy = try StrategyJSON.read(bytes)
    self.strategy = strategy
    problems += strategy.unreadPaths.map { BudgetFileProblem(.unread, file: file, field: $0) }
  }

  /// Adds a file of CSV: which table it is, its headings say, and for growth and savings its name.
  mutating func add(csv bytes: [UInt8], named file: String, _ options: BudgetReadOptions) {
    files.append(file)
    guard let table = Self.table(of: bytes, named: file) else {
      problems.append(BudgetFileProblem(.notATable, file: file))
      return
    }
    guard places[table] == nil, !holds(table) else {
      problems.append(BudgetFileProblem(.tableTwice, file: file))
      return
    }
    func take<Value>(_ reading: BudgetReading<Value>) -> Value {
      places[table] = (file, reading.positions)
      problems += reading.problems.map { problem in
        var problem = problem
        problem.file = file
        return problem
      }
      return reading.value
    }
    switch table {
    case .rollForward: strategy.rollForward = take(BudgetCSV.rollForward(bytes, options: options))
    case .growth: strategy.growth = take(BudgetCSV.changes(bytes, options: options))
    case .savings: strategy.savings = take(BudgetCSV.changes(bytes, options: options))
    case .revenue: strategy.revenue = take(BudgetCSV.revenue(bytes, options: options))
    case .capital:
      let schemes = take(BudgetCSV.capital(bytes, options: options))
      strategy.capital = CapitalProgramme(schemes: schemes, funding: strategy.capital?.funding)
    case .capitalFunding:
      let funding = take(BudgetCSV.funding(bytes, options: options))
      strategy.capital = CapitalProgramme(schemes: strategy.capital?.schemes, funding: funding)
    case .schoolsGrant: strategy.schoolsGrant = take(BudgetCSV.schoolsGrant(bytes, options: options))
    case .grants: strategy.grants = take(BudgetCSV.grants(bytes, options: options))
    case .section251: section251 = take(BudgetCSV.section251(bytes, options: options))
    case .partnership: partnership = take(BudgetCSV.partnership(bytes, options: options))
    }
  }

  /// Whether a file of JSON has brought a table already.
  private func holds(_ table: BudgetTable) -> Bool {
    switch table {
    case .rollForward: strategy.rollForward != nil
    case .growth: strategy.growth != nil
    case .savings: strategy.savings != nil
    case .revenue: strategy.revenue != nil
    case .capital: strategy.capital?.schemes != nil
    case .capitalFunding: strategy.capital?.funding != nil
    case .schoolsGrant: strategy.schoolsGrant != nil
    case .grants: strategy.grants != nil
    case .section251: section251 != nil
    case .partnership: partnership != nil
    }
  }

  /// Which table a file holds; `nil` when its headings are those of none.
  private static func table(of bytes: [UInt8], named file: String) -> BudgetTable? {
    let headings = CSV.read(bytes).grid.columns.map { BudgetHeading($0) }
    let names = Set(headings.map(\.name))
    func has(_ wanted: String...) -> Bool { wanted.contains { names.contains($0) } }
    let hasYears = headings.contains { $0.name.isEmpty && $0.year != nil }
    let name = file.lowercased()
    if has("employees"), has("nettotal", "net", "netbudget") { return .revenue }
    if has("aownprovision", "ownprovision") { return .section251 }
    if has("grosscostofproject", "grosscost", "scheme") { return .capital }
    if has("funding", "fundingsource"), hasYears { return .capitalFunding }
    if has("partnerorhead"), has("amount") { return .partnership }
    if has("block"), has("amount") { return .schoolsGrant }
    if has("grant"), has("amount") { return .grants }
    guard hasYears else { return nil }
    if has("code") {
      let (isGrowth, isSavings) = (name.contains("growth"), name.contains("saving"))
      if isGrowth != isSavings { return isGrowth ? .growth : .savings }
      if isGrowth { return nil }
      return has("savings", "saving", "class") && !has("growth") ? .savings : has("growth") ? .growth : nil
    }
    return .rollForward
  }
}

/// Financial strategies in JSON. `JSONSchema.financialStrategy` describes it.
public enum StrategyJSON {
  /// Reads a strategy and keeps what it cannot read: see `FinancialStrategy.unreadPaths`.
  ///
  /// - Throws: ``JSONProblem`` when the text is not JSON or no object, or its `schemaVersion` is not
  ///   `FinancialStrategy.currentVersion` (``JSONProblem/Reason/unusable``).
  public static func read(_ bytes: [UInt8]) throws(JSONProblem) -> FinancialStrategy {
    let strategy = try CanonicalJSON.decode(
      FinancialStrategy.self, from: bytes, userInfo: [.keepsUnreadValues: true])
    if strategy.unknownFields?.instead != nil { throw JSONProblem(.wrongKind(expected: .object), path: "") }
    let version = strategy.schemaVersion ?? FinancialStrategy.currentVersion
    guard version == FinancialStrategy.currentVersion, !strategy.unreadFields.contains(.schemaVersion) else {
      throw JSONProblem(.unusable, path: FinancialStrategy.Field.schemaVersion.rawValue)
    }
    return strategy
  }

  /// Writes a strategy: the same bytes for the same strategy on every system.
  ///
  /// - Throws: ``JSONProblem`` with ``JSONProblem/Reason/tooDeep`` when a key that is not known holds a value that lies deeper
  ///   than ``CanonicalJSON/greatestDepth``.
  public static func write(
    _ strategy: FinancialStrategy, layout: CanonicalJSON.Layout = .readable
  ) throws(JSONProblem) -> [UInt8] {
    var strategy = strategy
    strategy.schemaVersion = strategy.schemaVersion ?? FinancialStrategy.currentVersion
    return try CanonicalJSON.encode(strategy, layout: layout)
  }
}

/// Why a financial strategy could not be read at all.
public enum StrategyFileFault: Error, Hashable, Sendable {
  /// A file or folder could not be used.
  case file(FileProblem)
  /// A file is not JSON that holds a strategy.
  case json(String, JSONProblem)
}

extension StrategyReading {
  /// Reads a strategy: a folder of CSV files, one CSV file, or one file of JSON.
  ///
  /// A folder may hold a file of JSON or files of CSV; each CSV file holds one table, told by its headings, growth and savings
  /// by `growth` and `saving` in their names too. Files of other kinds are passed over.
  ///
  /// - Parameters:
  ///   - path: The folder or file.
  ///   - options: What blank cells mean, and the unit where headings do not say.
  /// - Returns: The strategy and what was found in reading. Of contradictions in the strategy itself, `FinancialStrategy.check`
  ///   tells.
  /// - Throws: ``StrategyFileFault``.
  public static func read(
    _ path: String, options: BudgetReadOptions = BudgetReadOptions()
  ) throws(StrategyFileFault) -> StrategyReading {
    var reading = StrategyReading()
    let isFolder = Files.isFolder(path)
    let names: [String]
    do throws(FileProblem) {
      names = isFolder ? try Files.list(path) : [path.split(separator: "/").last.map(String.init) ?? path]
    } catch {
      throw .file(error)
    }
    for name in names {
      let (isJSON, isCSV) = (name.lowercased().hasSuffix(".json"), name.lowercased().hasSuffix(".csv"))
      guard isJSON || isCSV || !isFolder else { continue }
      let bytes: [UInt8]
      do throws(FileProblem) {
        bytes = try Files.read(isFolder ? path + "/" + name : path)
      } catch {
        throw .file(error)
      }
      guard isJSON else {
        reading.add(csv: bytes, named: name, options)
        continue
      }
      guard reading.files.isEmpty else {
        reading.problems.append(BudgetFileProblem(.tableTwice, file: name))
        continue
      }
      do throws(JSONProblem) {
        try reading.add(json: bytes, named: name)
      } catch {
        throw .json(name, error)
      }
    }
    return reading
  }
}
