/// How long something took, over several runs.
struct Timing: Encodable {
  let name: String
  /// What was worked on, such as `"1.1 MB, 26,018 rows"`.
  let input: String
  let runs: Int
  let minimumMilliseconds: Double
  let medianMilliseconds: Double
  /// Megabytes of input a second at the fastest run; `nil` where that says nothing.
  let megabytesPerSecond: Double?
  /// The most memory a process took; `nil` where it was not a process of its own.
  let peakMegabytes: Double?

  init(
    _ name: String, input: String, durations: [Duration], bytes: Int? = nil, peakBytes: Int? = nil
  ) {
    let sorted = durations.map { $0 / .milliseconds(1) }.sorted()
    self.name = name
    self.input = input
    runs = sorted.count
    minimumMilliseconds = Self.rounded(sorted.first ?? 0)
    medianMilliseconds = Self.rounded(sorted.isEmpty ? 0 : sorted[sorted.count / 2])
    megabytesPerSecond = bytes.flatMap { bytes in
      sorted.first.map { Self.rounded(Double(bytes) / 1_000_000 / ($0 / 1000)) }
    }
    peakMegabytes = peakBytes.map { Self.rounded(Double($0) / 1_000_000) }
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}

/// Runs something several times; what it returns is handed to a function the compiler cannot see through.
func measure<Result>(runs: Int, _ body: () throws -> Result) rethrows -> [Duration] {
  let clock = ContinuousClock()
  var durations: [Duration] = []
  for _ in 0..<max(1, runs) {
    let start = clock.now
    let result = try body()
    durations.append(clock.now - start)
    use(result)
  }
  return durations
}

@inline(never)
@_optimize(none)
private func use<Value>(_: Value) {}
