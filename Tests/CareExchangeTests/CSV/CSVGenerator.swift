import CareExchange

/// Makes files and grids that are the same for the same seed (SplitMix64).
struct CSVGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Pieces that cells are made of, those that matter to a reader among them.
  private static let pieces = [
    "a", "7", " ", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "\0", "é", "𝄞", "\u{FEFF}", "sep=",
    "01/04/2020",
    "a cell of many words",
  ]

  mutating func cell() -> String {
    (0..<Int.random(in: 0...3, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }

  mutating func grid() throws -> CellGrid {
    let width = Int.random(in: 1...5, using: &self)
    let columns = (0..<width).map { _ in cell() }
    let isRagged = Bool.random(using: &self)
    var builder = CellGridBuilder(columns: columns)
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      for _ in 0..<(isRagged ? Int.random(in: 1...7, using: &self) : width) { builder.add(cell()) }
      builder.endRow()
    }
    return try builder.finish()
  }

  /// A file that was right before bytes of it were changed, left out, doubled or added.
  mutating func file() -> [UInt8] {
    var bytes: [UInt8] = []
    let separator = CSVSeparator.allCases.randomElement(using: &self) ?? .comma
    let lineEnding = LineEnding.allCases.randomElement(using: &self) ?? .lf
    let width = Int.random(in: 1...9, using: &self)
    for _ in 0..<Int.random(in: 0...20, using: &self) {
      for column in 0..<width {
        if column > 0 { bytes.append(separator.byte) }
        let text = ["", "1", "C2", "U1", "31/03/2021", "Zoë", "\"a\"", "\"\"", "\"b,c\n\"\"d\""].randomElement(
          using: &self)
        bytes += Array((text ?? "").utf8)
      }
      bytes += lineEnding.bytes
    }
    let marks = Array("\",;\t|\r\n\0 \"\"\u{E9}x".utf8) + [0xFF, 0xE9, 0xC3]
    for _ in 0..<Int.random(in: 0...8, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: bytes[place] = marks.randomElement(using: &self) ?? 0
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(marks.randomElement(using: &self) ?? 0, at: place)
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 6)], at: place)
      }
    }
    return bytes
  }
}
