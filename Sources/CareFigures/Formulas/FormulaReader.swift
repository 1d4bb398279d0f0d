import CareCore

/// Reads the text of a formula into steps, by recursive descent with a limit.
struct FormulaReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// Whether a comma separates the values of a function, and not thousands.
  private var isInFunction = false
  private var steps: [FormulaStep] = []

  init(_ text: String) throws(FormulaFault) {
    guard text.utf8.count <= Formula.longestText else { throw .tooLong }
    bytes = Array(text.utf8)
  }

  mutating func read() throws(FormulaFault) -> [FormulaStep] {
    skipSpaces()
    guard position < bytes.count else { throw .blank }
    try readSum()
    if let comparison = takeComparison() {
      try readSum()
      try append(.compare(comparison))
    }
    skipSpaces()
    guard position == bytes.count else { throw .unexpected(at: position) }
    return steps
  }

  private mutating func append(_ step: FormulaStep) throws(FormulaFault) {
    guard steps.count < Formula.longestText else { throw .tooLong }
    steps.append(step)
  }

  private mutating func nested(_ body: (inout Self) throws(FormulaFault) -> Void) throws(FormulaFault) {
    guard depth < Formula.deepestNesting else { throw .tooDeep }
    depth += 1
    try body(&self)
    depth -= 1
  }

  private mutating func readSum() throws(FormulaFault) {
    try readProduct()
    while true {
      if take("+") {
        try readProduct()
        try append(.operation(.add))
      } else if takeMinus() {
        try readProduct()
        try append(.operation(.subtract))
      } else {
        return
      }
    }
  }

  private mutating func readProduct() throws(FormulaFault) {
    try readSigned()
    while let operation = takeProductOperation() {
      try readSigned()
      try append(.operation(operation))
    }
  }

  private mutating func takeProductOperation() -> FormulaOperation? {
    if startsPower { return nil }
    if take("*") || take("×") || take("·") || take("∙") || take("⋅") { return .multiply }
    if take("//") { return .wholeQuotient }
    if take("/") || take("÷") || take("∕") || take("⁄") { return .divide }
    return take("%") ? .remainder : nil
  }

  private mutating func readSigned() throws(FormulaFault) {
    if takeMinus() {
      try nested { reader throws(FormulaFault) in try reader.readSigned() }
      try append(.negate)
    } else if take("+") {
      try nested { reader throws(FormulaFault) in try reader.readSigned() }
    } else {
      try readPower()
    }
  }

  private var startsPower: Bool {
    var copy = self
    return copy.take("**") || copy.take("^")
  }

  private mutating func readPower() throws(FormulaFault) {
    try readPrimary()
    if take("**") || take("^") {
      // A power of a power is of the second one first, and its sign is its own.
      try nested { reader throws(FormulaFault) in try reader.readSigned() }
      try append(.operation(.power))
    }
  }

  private mutating func readPrimary() throws(FormulaFault) {
    skipSpaces()
    guard position < bytes.count else { throw .unfinished }
    if take("(") {
      let wasInFunction = isInFunction
      isInFunction = false
      try nested { reader throws(FormulaFault) in try reader.readSum() }
      isInFunction = wasInFunction
      try close()
    } else if let name = takeName() {
      try readAfterName(name)
    } else {
      try append(.number(try readNumber()))
    }
    // A percent sign with no number after it to be divided by: hundredths.
    if startsHundredths {
      position += 1
      try append(.number(100))
      try append(.operation(.divide))
    }
  }

  private var startsHundredths: Bool {
    var copy = self
    guard copy.take("%") else { return false }
    copy.skipSpaces()
    guard copy.position < copy.bytes.count else { return true }
    return !copy.bytes[copy.position].startsOperand
  }

  private mutating func readAfterName(_ name: String) throws(FormulaFault) {
    guard take("(") else { return try append(.name(name)) }
    guard let function = FormulaFunction(rawValue: name.lowercased()) else { throw .unknownFunction(name) }
    let wasInFunction = isInFunction
    isInFunction = true
    var count = 0
    repeat {
      try nested { reader throws(FormulaFault) in try reader.readSum() }
      count += 1
    } while take(",")
    isInFunction = wasInFunction
    try close()
    guard function.counts.contains(count) else { throw .wrongCount(function.rawValue) }
    try append(.call(function, count))
  }

  private mutating func close() throws(FormulaFault) {
    guard take(")") else {
      if position >= bytes.count { throw .unfinished }
      throw .unexpected(at: position)
    }
  }

  // MARK: - Words

  private mutating func skipSpaces() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case 0xC2 where position + 1 < bytes.count && bytes[position + 1] == 0xA0: position += 2
      default: return
      }
    }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    skipSpaces()
    let wanted = text.description.utf8
    guard bytes[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  private mutating func takeMinus() -> Bool { take("-") || take("\u{2212}") || take("\u{2013}") }

  private mutating func takeComparison() -> FormulaComparison? {
    if take("<=") || take("≤") { return .lessOrEqual }
    if take(">=") || take("≥") { return .greaterOrEqual }
    if take("==") { return .equal }
    if take("!=") || take("≠") { return .notEqual }
    if take("<") { return .less }
    return take(">") ? .greater : nil
  }

  private mutating func takeName() -> String? {
    skipSpaces()
    guard position < bytes.count, bytes[position].startsName else { return nil }
    let start = position
    while position < bytes.count, bytes[position].startsName || bytes[position].isDigit { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readNumber() throws(FormulaFault) -> Fraction {
    let start = position
    let isMoney = take("£")
    skipSpaces()
    let digits = position
    while position < bytes.count, bytes[position].isDigit || bytes[position] == UInt8(ascii: ".") || isThousandsComma {
      position += 1
    }
    guard position > digits else { throw .unexpected(at: start) }
    if isMoney { while position < bytes.count, bytes[position].isLetter { position += 1 } }
    do {
      return try PrintedNumber(String(decoding: bytes[digits..<position], as: UTF8.self)).value
    } catch {
      if error == .outOfRange { throw .outOfRange }
      throw .unexpected(at: start)
    }
  }

  /// A comma with exactly three digits after it, where commas do not separate values.
  private var isThousandsComma: Bool {
    guard bytes[position] == UInt8(ascii: ","), !isInFunction else { return false }
    let after = bytes[(position + 1)...].prefix(4)
    return after.count >= 3 && after.prefix(3).allSatisfy(\.isDigit) && !(after.dropFirst(3).first?.isDigit ?? false)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  fileprivate var isLetter: Bool { self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z") }

  fileprivate var startsName: Bool { isLetter || self == UInt8(ascii: "_") }

  fileprivate var startsOperand: Bool {
    isDigit || startsName || self == UInt8(ascii: "(") || self == UInt8(ascii: ".")
  }
}
