public import CareCore
public import CareModels

/// A choice that definitions leave open: the values it can have, and which it has unless said otherwise.
///
/// A choice is an enumeration, so a new one is a few lines anywhere:
///
///     enum AbsenceBoundary: String, MeasurementChoice {
///       case tenPercentOrMore, moreThanTenPercent
///       static let name = "absenceBoundary"
///       static let usual = AbsenceBoundary.tenPercentOrMore
///     }
///
/// It is read with `context.options[AbsenceBoundary.self]`, and a measurement says which value was used.
public protocol MeasurementChoice: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == String {
  /// A stable name for programs: `"temporaryMoves"`.
  static var name: String { get }

  /// The value it has unless said otherwise.
  static var usual: Self { get }
}

/// The choices that were made; every other has its usual value. A measurement says which it was made with.
public struct MeasurementOptions: Hashable, Sendable {
  /// The values that are not the usual ones, by the name of the choice.
  private var chosen: [String: String] = [:]

  /// Every choice has its usual value.
  public init() {}

  /// The value of a choice.
  public subscript<Choice: MeasurementChoice>(type: Choice.Type) -> Choice {
    get {
      if chosen.isEmpty { return Choice.usual }
      return chosen[Choice.name].flatMap(Choice.init(rawValue:)) ?? Choice.usual
    }
    set { chosen[Choice.name] = newValue == Choice.usual ? nil : newValue.rawValue }
  }

  /// Makes a choice by the name of its value, as it comes from a file or a command line.
  ///
  /// - Returns: Whether the choice has such a value; nothing is chosen when it has not.
  public mutating func choose(_ value: String, for choice: any MeasurementChoice.Type) -> Bool {
    func set<Choice: MeasurementChoice>(_ type: Choice.Type) -> Bool {
      guard let value = Choice(rawValue: value) else { return false }
      self[type] = value
      return true
    }
    return set(choice)
  }
}

extension MeasurementChoice {
  /// The names of the values, the usual one first.
  public static var valueNames: [String] {
    [usual.rawValue] + allCases.filter { $0 != usual }.map(\.rawValue)
  }
}

extension Indicator {
  /// The choices that some indicators depend on, each once, in order of their names.
  public static func options(of indicators: [Indicator]) -> [any MeasurementChoice.Type] {
    let all = indicators.flatMap(\.options)
    return Dictionary(all.map { ($0.name, $0) }) { first, _ in first }.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension MeasurementOptions: Codable {
  /// Decodes an object with the values of the choices by their names. A text that is no value of its choice leaves the
  /// usual one, which the measurement then shows.
  public init(from decoder: any Decoder) throws {
    chosen = try decoder.singleValueContainer().decode([String: String].self)
  }

  /// Encodes the values that are not the usual ones.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(chosen)
  }
}

extension TemporaryMoves: MeasurementChoice {
  /// `"temporaryMoves"`.
  public static var name: String { "temporaryMoves" }

  /// ``bridged``.
  public static var usual: Self { .bridged }
}

extension LeapDayBirthday: MeasurementChoice {
  /// `"leapDayBirthday"`.
  public static var name: String { "leapDayBirthday" }

  /// 28 February.
  public static var usual: Self { .twentyEighthFebruary }
}

/// Who "looked after two years on 31 March" takes in; the publication's wording leaves it open.
public enum TwoYearCohort: String, MeasurementChoice, Codable {
  /// Looked after on the day, and on at least one day of each of the two years. The default: it gives the size of the
  /// published cohort.
  case inCareInBothYears
  /// Looked after on the day, in one period of care that began two years before or earlier.
  case continuously

  /// `"twoYearCohort"`.
  public static var name: String { "twoYearCohort" }

  /// ``inCareInBothYears``.
  public static var usual: Self { .inCareInBothYears }
}

extension MeasurementOptions {
  /// Some choices; the defaults, unless said otherwise.
  public init(
    temporaryMoves: TemporaryMoves = .usual, leapDayBirthday: LeapDayBirthday = .usual,
    twoYearCohort: TwoYearCohort = .usual
  ) {
    self.temporaryMoves = temporaryMoves
    self.leapDayBirthday = leapDayBirthday
    self.twoYearCohort = twoYearCohort
  }

  /// What temporary moves do to the count of placements.
  public var temporaryMoves: TemporaryMoves {
    get { self[TemporaryMoves.self] }
    set { self[TemporaryMoves.self] = newValue }
  }

  /// When a child born on 29 February has a birthday in a common year.
  public var leapDayBirthday: LeapDayBirthday {
    get { self[LeapDayBirthday.self] }
    set { self[LeapDayBirthday.self] = newValue }
  }

  /// Who is counted over two years.
  public var twoYearCohort: TwoYearCohort {
    get { self[TwoYearCohort.self] }
    set { self[TwoYearCohort.self] = newValue }
  }

  /// An option and the value it has here.
  func used<Choice: MeasurementChoice>(_ choice: Choice.Type) -> Measurement.OptionUsed {
    Measurement.OptionUsed(option: Choice.name, value: self[choice].rawValue)
  }
}
