import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times a whole process: from its start to its end, output thrown away.
///
/// A process that is started from one with much memory is charged with that memory until it has loaded its own program,
/// so each is started by a launcher: these benchmarks again, which have done nothing yet.
struct ProcessTiming {
  let tool: String

  struct Failure: Error {
    let status: Int32
  }

  /// The durations, and the most memory that any of the runs took, in bytes.
  func run(_ arguments: [String], runs: Int) throws -> (durations: [Duration], peakBytes: Int) {
    var peak = 0
    var durations: [Duration] = []
    for _ in 0..<max(1, runs) {
      let launcher = Process()
      launcher.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      launcher.arguments = ["--launch", tool] + arguments
      let output = Pipe()
      launcher.standardOutput = output
      try launcher.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      launcher.waitUntilExit()
      let numbers = text.split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }
      guard launcher.terminationStatus == 0, numbers.count == 2 else {
        throw Failure(status: launcher.terminationStatus)
      }
      durations.append(.microseconds(numbers[0]))
      peak = max(peak, numbers[1])
    }
    return (durations, peak)
  }

  /// Runs one process and prints its microseconds and its most bytes of memory.
  static func launch(_ command: [String]) throws {
    guard let tool = command.first else { throw Failure(status: 2) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = Array(command.dropFirst())
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    process.waitUntilExit()
    let duration = clock.now - start
    if process.terminationStatus > 1 { throw Failure(status: process.terminationStatus) }
    print(Int(duration / .microseconds(1)), peakBytes)
  }

  /// The most memory that any process run so far took, in bytes.
  private static var peakBytes: Int {
    #if canImport(Glibc)
      peakBytes(of: __rusage_who_t(RUSAGE_CHILDREN.rawValue))
    #else
      peakBytes(of: RUSAGE_CHILDREN)
    #endif
  }

  /// The most memory that this process took so far, in bytes.
  static var ownPeakBytes: Int {
    #if canImport(Glibc)
      peakBytes(of: __rusage_who_t(RUSAGE_SELF.rawValue))
    #else
      peakBytes(of: RUSAGE_SELF)
    #endif
  }

  #if canImport(Glibc)
    private typealias Whose = __rusage_who_t
    private static let unit = 1024
  #else
    private typealias Whose = Int32
    private static let unit = 1
  #endif

  /// The system counts in kilobytes on Linux, in bytes elsewhere.
  private static func peakBytes(of whose: Whose) -> Int {
    var usage = rusage()
    getrusage(whose, &usage)
    return Int(usage.ru_maxrss) * unit
  }
}
