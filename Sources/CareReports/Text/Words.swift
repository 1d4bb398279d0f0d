import CareCore

extension CalendarDay {
  /// The day in words: `31 March 2021`.
  var inWords: String {
    let (year, month, day) = components
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day) \(names[(month - 1) % names.count]) \(year)"
  }
}

extension Period {
  /// The period in words: `the year 2020/21, from 1 April 2020 to 31 March 2021`.
  var inWords: String {
    let days = "\(start.inWords) to \(end.inWords)"
    if let year = ReportingYear(containing: end), year.period == self { return "the year \(year.name), from \(days)" }
    if Period.months(12, endingOn: end) == self { return "the twelve months from \(days)" }
    return "the days from \(days)"
  }
}

extension Int {
  /// The number with commas between thousands.
  var grouped: String { Fraction(self).rounded(toPlaces: 0, grouped: true) }

  /// The number and what there are so many of: `1 child`, `2 children`.
  func counted(_ one: String, _ many: String) -> String {
    "\(grouped) \(self == 1 ? one : many)"
  }
}

extension String {
  /// The words of a name as programs write it: `temporaryMoves` and `temporary-moves` are `temporary moves`.
  var words: String {
    var text = ""
    for character in self {
      if character == "-" || character == "_" {
        text.append(" ")
      } else if character.isUppercase, !text.isEmpty {
        text += " " + character.lowercased()
      } else {
        text.append(character)
      }
    }
    return text
  }

  /// The text with a capital at its start.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text as a sentence: a capital at its start and a full stop at its end.
  var sentence: String { capitalised + (hasSuffix(".") ? "" : ".") }
}
