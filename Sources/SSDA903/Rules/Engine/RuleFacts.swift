public import CareCore
import CareModels

/// Everything that rules are put to: this year's return, last year's if there is one, and what they are judged against.
final class RuleFacts: Sendable {
  /// The return that is checked.
  let thisYear: ReturnTables
  /// The return of the year before; `nil` when it was not given.
  let lastYear: ReturnTables?
  /// The collection year: 1 April to 31 March.
  let year: Period
  let references: RuleReferences
  /// The children's identifiers, by number, as rules compare them.
  let childNames: [String]

  init(_ input: RuleInput) {
    var names = ChildNames()
    thisYear = ReturnTables(input.current, names: &names, references: input.references, isXML: input.isXML)
    lastYear = input.previous.map {
      ReturnTables($0, names: &names, references: input.references, isXML: input.isXML)
    }
    year = input.year
    references = input.references
    childNames = names.names
  }

  /// How many children the tables of either year name.
  var childCount: Int { childNames.count }
}

/// What the rules are put to.
public struct RuleInput: Sendable {
  /// The return that is checked.
  public var current: StatutoryReturn

  /// The return of the year before; without it, rules that compare the two are not run.
  public var previous: StatutoryReturn?

  /// The collection year, both days included: 1 April to 31 March.
  public var year: Period

  /// The authority, its postcodes and the list of providers; what is absent keeps the rules that need it from running.
  public var references: RuleReferences

  /// Whether the return came as XML, which a few rules depend on; `nil` to go by its files.
  public var isXML: Bool?

  /// Gathers what the rules are put to.
  public init(
    _ current: StatutoryReturn, previous: StatutoryReturn? = nil, year: Period,
    references: RuleReferences = RuleReferences(), isXML: Bool? = nil
  ) {
    self.current = current
    self.previous = previous
    self.year = year
    self.references = references
    self.isXML = isXML
  }
}

extension StatutoryReturn {
  /// Whether every table came from an XML file.
  var isXML: Bool {
    func forms<Row>(_ table: ReturnTable<Row>?) -> [FileForm] { table?.parts.map(\.form) ?? [] }
    let forms = forms(header) + forms(episodes)
    return !forms.isEmpty && forms.allSatisfy { $0 == .xml }
  }
}
