import CareCore

/// Small numbers as words: `three`, `third`, `twenty-five`.
enum NumberWords {
  private static let cardinals = [
    "no": 0, "none": 0, "nil": 0, "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "once": 1, "twice": 2,
  ]
  private static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
  ]
  private static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// The number that a word in lower case stands for; `nil` when it is none.
  static func number(_ word: some StringProtocol) -> Int? {
    let word = String(word)
    if let number = cardinals[word] ?? ordinals[word] ?? tens[word] { return number }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let ten = tens[String(parts[0])] else { return nil }
    return (cardinals[String(parts[1])] ?? ordinals[String(parts[1])]).flatMap { (1...9).contains($0) ? ten + $0 : nil }
  }
}
