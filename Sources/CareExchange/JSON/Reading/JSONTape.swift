import CareCore

/// A JSON text that has been read: its bytes and its tokens, in order.
struct JSONTape {
  let text: JSONText
  let tokens: [JSONToken]

  /// A token that stands for `null` where the text has nothing. (The last one.)
  var nothing: Int { tokens.count - 1 }

  /// The index of the token after a value.
  @inline(__always)
  func index(after value: Int) -> Int {
    let token = tokens[value]
    return token.kind.isContainer ? token.extent : value + 1
  }

  /// How many values a list or object has.
  func count(of container: Int) -> Int { tokens[container + 1].extent }

  /// The value, whole. Depth is limited when the text is read.
  func value(at index: Int) -> JSONValue {
    let token = tokens[index]
    switch token.kind {
    case .null: return .null
    case .no: return .bool(false)
    case .yes: return .bool(true)
    case .number: return .number(number(token))
    case .text, .escapedText: return .string(text.string(token))
    case .list:
      var list: [JSONValue] = []
      list.reserveCapacity(count(of: index))
      var next = index + 2
      while next < token.extent {
        list.append(value(at: next))
        next = self.index(after: next)
      }
      return .array(list)
    case .object:
      var members: [JSONObject.Member] = []
      members.reserveCapacity(count(of: index))
      var next = index + 2
      while next < token.extent {
        members.append(JSONObject.Member(text.string(tokens[next]), value(at: next + 1)))
        next = self.index(after: next + 1)
      }
      // The reader has refused keys given twice.
      return .object(JSONObject(unique: members))
    }
  }

  func number(_ token: JSONToken) -> JSONNumber {
    JSONNumber(uncheckedLiteral: String(decoding: text.written(token), as: UTF8.self))
  }

  // MARK: - Places

  /// Where the value that a path leads to stands, as far as the path can be followed.
  func position(of path: [any CodingKey]) -> FilePosition {
    var place = 0
    for key in path {
      guard let next = child(of: place, key) else { break }
      place = next
    }
    return position(at: place, after: .start)
  }

  /// Where a value stands, counted on from a place that is not after it.
  func position(at index: Int, after place: FilePosition) -> FilePosition {
    place.advanced(to: offset(at: index), in: text.bytes.span.extracting(text.start...))
  }

  /// The byte, from the start of the text, at which a value starts.
  func offset(at index: Int) -> Int { tokens[index].offset - (tokens[index].kind.isText ? 1 : 0) }

  /// The value at one step of a path; `nil` when there is none.
  func child(of container: Int, _ key: any CodingKey) -> Int? {
    let token = tokens[container]
    var next = container + 2
    switch token.kind {
    case .list:
      guard let wanted = key.intValue else { return nil }
      var number = 0
      while next < token.extent {
        if number == wanted { return next }
        next = index(after: next)
        number += 1
      }
    case .object:
      let name = Array(key.stringValue.utf8)
      while next < token.extent {
        if text.isKey(tokens[next], name.span) { return next + 1 }
        next = index(after: next + 1)
      }
    default: break
    }
    return nil
  }
}

// MARK: - Single values

/// A type of which a JSON number, text or truth is one value.
protocol JSONScalar {
  /// The kind of value that is wanted.
  static var kind: JSONProblem.Kind { get }

  /// The value of a token; `nil` when it has none of this type.
  init?(_ token: JSONToken, in text: JSONText)
}

extension Bool: JSONScalar {
  static var kind: JSONProblem.Kind { .truth }

  init?(_ token: JSONToken, in text: JSONText) {
    switch token.kind {
    case .yes: self = true
    case .no: self = false
    default: return nil
    }
  }
}

extension String: JSONScalar {
  static var kind: JSONProblem.Kind { .text }

  init?(_ token: JSONToken, in text: JSONText) {
    guard token.kind.isText else { return nil }
    self = text.string(token)
  }
}

extension JSONScalar where Self: FixedWidthInteger {
  static var kind: JSONProblem.Kind { .number }

  init?(_ token: JSONToken, in text: JSONText) {
    guard token.kind == .number else { return nil }
    let written = text.written(token)
    // Eighteen digits cannot overflow 64 bits; everything else is rare.
    if written.count <= 18 {
      let bytes = written.span
      let isNegative = bytes[0] == UInt8(ascii: "-")
      var number: Int64 = 0
      var isPlain = true
      for index in (isNegative ? 1 : 0)..<bytes.count {
        let digit = bytes[index] &- UInt8(ascii: "0")
        if digit > 9 { isPlain = false }
        number = number &* 10 &+ Int64(digit)
      }
      if isPlain {
        self.init(exactly: isNegative ? 0 &- number : number)
        return
      }
    }
    guard let number = DecimalLiteral(written).whole(as: Self.self) else { return nil }
    self = number
  }
}

extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension Int128: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
extension UInt128: JSONScalar {}

extension JSONScalar where Self: BinaryFloatingPoint & LosslessStringConvertible {
  static var kind: JSONProblem.Kind { .number }

  init?(_ token: JSONToken, in text: JSONText) {
    guard token.kind == .number else { return nil }
    guard let number = Self(String(decoding: text.written(token), as: UTF8.self)), number.isFinite else { return nil }
    self = number
  }
}

extension Double: JSONScalar {}
extension Float: JSONScalar {}
