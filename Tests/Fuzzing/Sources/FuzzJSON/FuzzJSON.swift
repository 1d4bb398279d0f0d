import CareCore
import CareExchange

/// A type with a field of many kinds, to read whatever there is.
private struct Fields: Codable, Equatable {
  var a: Int?
  var b: UInt8?
  var c: String?
  var d: [Fields]?
  var e: [String: JSONValue]?
  var f: Double?
  var g: Bool?
}

/// Reads any bytes as JSON and checks what must hold for every text; a trap is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var isValue = false
  do throws(JSONProblem) {
    let value = try CanonicalJSON.decode(JSONValue.self, from: bytes, depth: 64)
    let written = try CanonicalJSON.encode(value)
    let read = try CanonicalJSON.decode(JSONValue.self, from: written)
    precondition(read == value, "written and read, the value is another")
    let readable = try CanonicalJSON.encode(value, layout: .readable)
    precondition(readable.count > written.count, "text was lost")
    isValue = true
  } catch {
    precondition(
      error.position.map { $0.offset >= 0 && $0.offset <= bytes.count } ?? false, "a position outside the text")
  }
  precondition(!isValue || String(validating: bytes, as: UTF8.self) != nil, "not UTF-8")
  do throws(JSONProblem) {
    let fields = try CanonicalJSON.decode(Fields.self, from: bytes, depth: 64)
    precondition(isValue, "a field was read from what is no value")
    let written = try CanonicalJSON.encode(fields)
    let again = try CanonicalJSON.encode(CanonicalJSON.decode(Fields.self, from: written))
    precondition(again == written, "written twice, the text is another")
  } catch {
    precondition(error.position != nil && error.path != nil, "a problem without a place")
  }
  return 0
}
