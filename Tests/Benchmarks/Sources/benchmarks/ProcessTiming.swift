import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times a whole process: from its start to its end, output thrown away.
struct ProcessTiming {
  let tool: String

  struct Failure: Error {
    let status: Int32
  }

  func run(_ arguments: [String], runs: Int) throws -> [Duration] {
    try measure(runs: runs) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: tool)
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus > 1 { throw Failure(status: process.terminationStatus) }
    }
  }

  /// The most memory that any process run so far took, in bytes. It never falls, so measure the small ones first.
  static var peakBytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(RUSAGE_CHILDREN, &usage)
      return Int(usage.ru_maxrss) * 1024
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
      return Int(usage.ru_maxrss)
    #endif
  }
}
