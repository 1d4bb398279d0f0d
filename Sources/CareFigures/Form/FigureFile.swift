public import CareCore

/// A file of published figures: a document's title, and an entry for each figure.
///
/// The form is `{"seed": …, "title": …, "entries": [{"id", "kind", "published", "unit", "decimals", "inputs", "calculation",
/// "expression", "formula", …}]}`. Whatever is missing is taken as not said, and what is not known is passed over; an entry that
/// cannot be used is counted, and none is guessed at.
public struct FigureFile: Hashable, Sendable {
  /// What the document is called; `nil` when it is not said.
  public let title: String?

  /// The figures, in the order of the file.
  public let figures: [PublishedFigure]

  /// The places, from 0, of entries that could not be used: they are no objects, or have no `id`.
  public let unusable: [Int]

  /// The most entries that a file may have.
  public static let mostEntries = 1_000_000

  /// Reads a file; `nil` when it holds no list of entries (a file of something else).
  ///
  /// A bare list of entries, and a single entry, are taken as well.
  public init?(_ json: JSONValue) {
    var (title, entries): (String?, [JSONValue]) = (nil, [])
    switch json {
    case .array(let list): entries = list
    case .object(let object):
      title = object["title"]?.text
      if case .array(let list)? = object["entries"] {
        entries = list
      } else if object["id"] != nil, object["inputs"] != nil {
        entries = [json]
      } else {
        return nil
      }
    default: return nil
    }
    self.title = title
    var figures: [PublishedFigure] = []
    var unusable: [Int] = []
    figures.reserveCapacity(entries.count)
    for (place, entry) in entries.prefix(Self.mostEntries).enumerated() {
      if case .object(let object) = entry, let figure = PublishedFigure(object, title: title) {
        figures.append(figure)
      } else {
        unusable.append(place)
      }
    }
    Self.attachRows(to: &figures)
    self.figures = figures
    self.unusable = unusable
  }

  /// Gives a figure that follows from a row of a dashboard (`q4-dental-denominator` from `q4-dental`) that row.
  private static func attachRows(to figures: inout [PublishedFigure]) {
    var rows: [Substring: DashboardRow] = [:]
    for figure in figures { if let row = figure.row { rows[Substring(figure.id)] = row } }
    guard !rows.isEmpty else { return }
    func rowName(_ figure: PublishedFigure) -> Substring? {
      figure.row == nil ? figure.id.lastIndex(of: "-").map { figure.id[..<$0] } : nil
    }
    for figure in figures {
      // A test against the target says which side is good, where the row does not.
      guard let name = rowName(figure), rows[name]?.polarity == nil, let polarity = figure.testedPolarity else {
        continue
      }
      rows[name]?.polarity = polarity
    }
    for index in figures.indices {
      if let name = rowName(figures[index]) { figures[index].row = rows[name] }
    }
  }
}

extension PublishedFigure {
  /// The side of the target that a test takes for the good one: high for `88 >= 90`; `nil` for anything but such a test.
  fileprivate var testedPolarity: DashboardRow.Polarity? {
    guard calculation.flatMap({ FigureVerdict(named: $0) }) == .targetTest, let text = expression ?? formula,
      case .compare(let comparison)? = (try? Formula(text))?.steps.last
    else { return nil }
    return switch comparison {
    case .greater, .greaterOrEqual: .high
    case .less, .lessOrEqual: .low
    case .equal, .notEqual: nil
    }
  }
}

extension JSONValue {
  /// The text of a string; `nil` for anything else, and for an empty one.
  var text: String? {
    if case .string(let text) = self, !text.isEmpty { text } else { nil }
  }

  /// A whole number; `nil` for anything else.
  var wholeNumber: Int? {
    if case .number(let number) = self { number.wholeNumber } else { nil }
  }
}
