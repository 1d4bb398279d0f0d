import CareExchange

/// Decodes any bytes in every way and checks that the result is UTF-8; a trap is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for declared in [nil] + TextEncoding.allCases {
    let result = TextDecoding.utf8(from: bytes, declared: declared)
    precondition(String(validating: result.bytes, as: UTF8.self) != nil, "not UTF-8")
    precondition(result.misfits.allSatisfy(result.bytes.indices.contains), "a misfit outside the text")
    precondition(zip(result.misfits, result.misfits.dropFirst()).allSatisfy { $0 < $1 }, "misfits out of order")
    if declared == nil, !result.hadByteOrderMark, String(validating: bytes, as: UTF8.self) != nil {
      precondition(result.bytes == bytes, "UTF-8 was changed")
    }
  }
  return 0
}
