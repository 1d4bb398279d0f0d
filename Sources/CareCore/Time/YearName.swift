/// The names of years that lie in two calendar years: `2020/21`.
enum YearName {
  /// `2020/21`, for the years from 2020 to 2021.
  static func text(startingIn year: Int) -> String {
    var utf8: [UInt8] = []
    utf8.appendDigits(year / 100)
    utf8.appendDigits(year % 100)
    utf8.append(UInt8(ascii: "/"))
    utf8.appendDigits((year + 1) % 100)
    return String(decoding: utf8, as: UTF8.self)
  }

  /// The first year of `2020/21`, `2020-21`, `2020/2021`, `2020-2021` or `202021`; `nil` for anything else, and when the
  /// second year is not the one after the first.
  static func firstYear(_ name: some StringProtocol) -> Int? {
    let digits = name.utf8.filter { $0 &- 0x30 <= 9 }
    let separators = name.utf8.filter { $0 &- 0x30 > 9 }
    let isSeparated = separators == [UInt8(ascii: "/")] || separators == [UInt8(ascii: "-")]
    guard isSeparated ? name.utf8.dropFirst(4).first == separators.first : separators.isEmpty,
      digits.count == 6 || (digits.count == 8 && isSeparated)
    else { return nil }
    var invalid: UInt8 = 0
    let span = digits.span
    let first = CalendarDay.pair(span, 0, &invalid) * 100 + CalendarDay.pair(span, 2, &invalid)
    let second = CalendarDay.pair(span, 4, &invalid)
    let agrees =
      digits.count == 6
      ? second == (first + 1) % 100 : second * 100 + CalendarDay.pair(span, 6, &invalid) == first + 1
    return agrees ? first : nil
  }

  /// A name in words, without regard to case, spaces and commas: `Quarter 3, 2020/21` is three.
  static func words(_ name: String) -> [String] {
    name.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
  }
}
