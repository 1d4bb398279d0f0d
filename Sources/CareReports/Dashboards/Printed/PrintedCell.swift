/// A cell of a printed table: what stands in it, or why nothing can be taken from it.
///
/// Nothing printed, something that is not understood, and something that is understood but cannot be, are three
/// different things; each is kept apart.
public enum PrintedCell<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Nothing to take, and why.
  case absent(CellAbsence)
  /// Something that is not understood. The text is not kept: no message may show it.
  case unrecognised
  /// Something that is understood and cannot be: a fifth quartile, a count below nought.
  case wrong(CellFault)
  /// What stands there.
  case known(Value)

  /// What stands there; `nil` when there is nothing, or nothing that can be used.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Whether anything is printed that a value could be expected of.
  public var isPrinted: Bool {
    if case .absent = self { false } else { true }
  }
}

/// Why a cell has no value.
public enum CellAbsence: String, CaseIterable, Codable, Hashable, Sendable {
  /// Nothing is printed.
  case blank
  /// It says that there can be none: `n/a`.
  case notApplicable
  /// It says that there is none this time: `not available`.
  case notAvailable
  /// It is withheld so that nobody can be recognised: `c`, `*`.
  case suppressed

  /// Reads the words and symbols that stand for no value; `nil` for anything else.
  ///
  /// Source: Government Analysis Function, Symbols in tables (`c`, `x`, `z`), and the usual words.
  public init?(_ text: String) {
    switch text.lowercased() {
    case "": self = .blank
    case "n/a", "na", "n.a.", "not applicable", "none", "-", "–", "—", "z", "[z]", "null": self = .notApplicable
    case "c", "[c]", "*", "suppressed", "low", "[low]": self = .suppressed
    case "x", "[x]", "tbc", "tba", "..", "…": self = .notAvailable
    case let words where words.hasPrefix("not available") || words.hasPrefix("no data"): self = .notAvailable
    default: return nil
    }
  }
}

/// Why a value cannot be.
public enum CellFault: String, CaseIterable, Codable, Hashable, Sendable {
  /// A quartile other than the first to the fourth.
  case noSuchQuartile
  /// A count below nought, or with part of a whole.
  case noCount
  /// More digits than can be held exactly.
  case tooLarge
}

extension CellFault {
  /// The fault as the end of a sentence.
  var inWords: String {
    switch self {
    case .noSuchQuartile: "is no quartile from 1 to 4"
    case .noCount: "is no whole number of nought or more"
    case .tooLarge: "has more digits than can be held exactly"
    }
  }
}
