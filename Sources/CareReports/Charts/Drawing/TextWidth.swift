extension String {
  /// About how wide the text is at twelve units a letter's height, in tenths of a unit; rather too wide than too narrow.
  ///
  /// The reader's own face is not known here, so signs fall into classes by their widths in common sans-serif faces.
  var drawnWidth: Int { unicodeScalars.reduce(0) { $0 + $1.drawnWidth } }

  /// The same in bold letters.
  var boldWidth: Int { drawnWidth * 113 / 100 }

  /// The text in at most so many tenths of a unit, with `…` for what is cut off; empty when not even that fits.
  func fitted(toWidth limit: Int) -> String {
    if limit == .max || drawnWidth <= limit { return self }
    let dots = ("…" as Unicode.Scalar).drawnWidth
    guard limit >= 2 * dots else { return "" }
    var kept = ""
    var taken = dots
    for character in self {
      taken += String(character).drawnWidth
      if taken > limit { break }
      kept.append(character)
    }
    return kept.isEmpty ? "" : kept.withoutTrailingSpaces + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var drawnWidth: Int {
    switch self {
    case "i", "j", "l", "|", "'", ".", ",", ":", ";", "!", "I", " ": 38
    case "f", "t", "r", "(", ")", "[", "]", "/", "-", "\"": 48
    case "m", "w", "M", "W", "@", "%", "…", "—": 119
    case "A"..."Z", "&", "−", "–", "+", "=", "<", ">": 98
    case "a"..."z", "0"..."9", "£": 77
    default: isASCII ? 77 : (properties.generalCategory == .nonspacingMark ? 0 : 124)
    }
  }
}
