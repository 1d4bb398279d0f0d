import ChildrensServices
import Foundation

/// Prints JSON on standard output; what it is doing on standard error.
@main
struct Benchmarks {
  /// What is printed.
  struct Results: Encodable {
    let processors: Int
    let quick: Bool
    var timings: [Timing] = []
    var forecastCoverage: Coverage?
  }

  let arguments = Array(CommandLine.arguments.dropFirst())
  let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("childrens-services-benchmarks")
  let tool: ProcessTiming?
  var results: Results

  static func main() async throws {
    if CommandLine.arguments.dropFirst().first == "--launch" {
      return try ProcessTiming.launch(Array(CommandLine.arguments.dropFirst(2)))
    }
    var benchmarks = Benchmarks()
    defer { try? FileManager.default.removeItem(at: benchmarks.scratch) }
    try await benchmarks.run()
    print(String(decoding: try CanonicalJSON.encode(benchmarks.results, layout: .readable), as: UTF8.self))
  }

  init() {
    let isQuick = arguments.contains("--quick")
    results = Results(processors: ProcessInfo.processInfo.activeProcessorCount, quick: isQuick)
    tool = Self.value(of: "--tool", in: arguments).map(ProcessTiming.init)
    try? FileManager.default.removeItem(at: scratch)
  }

  mutating func run() async throws {
    if let children = Self.value(of: "--england", in: arguments).flatMap({ Int($0) }) {
      return await timeEngland(children: children, runs: 3)
    }
    // First, so that the most memory of the process is that of England.
    await timeEngland(children: results.quick ? 200 : 80_000, runs: results.quick ? 2 : 3)
    for children in results.quick ? [] : [1_000, 10_000] { await timeEngland(children: children, runs: 10) }
    // About as many rows as one authority's return, then a hundred times as many.
    for (children, runs) in results.quick ? [(200, 2)] : [(700, 20), (70_000, 3)] {
      say("\(grouped(children)) children looked after")
      let files = ReturnWriter.files(for: SyntheticAuthority(children: children, seed: 1).register())
      try time(files, runs: runs)
      try timeProcess(files, runs: runs)
    }
    say("budgets and published figures")
    results.timings += Self.budgetTimings(lines: results.quick ? 200 : 10_000, runs: results.quick ? 2 : 10)
    results.timings += try Self.figureTimings(runs: results.quick ? 2 : 10)
    say("forecasts of the sample process")
    results.forecastCoverage = try Self.forecastCoverage(runs: results.quick ? 20 : 1000)
    if let tool, let folder = Self.value(of: "--return", in: arguments) {
      say("the return given")
      let rows = try StatutoryReturn.read(folder).tableSizes.reduce(0) { $0 + $1.rows }
      let (durations, peak) = try tool.run(["report", folder], runs: results.quick ? 2 : 20)
      results.timings.append(
        Timing("whole process: report", input: "\(grouped(rows)) rows given", durations: durations, peakBytes: peak))
    }
  }

  /// Each step from bytes to figures by itself.
  private mutating func time(_ files: [StatutoryReturn.File], runs: Int) throws {
    let statutory = StatutoryReturn(files: files)
    let (input, bytes) = size(files, statutory)
    func timing(_ name: String, _ durations: [Duration]) -> Timing {
      Timing(name, input: input, durations: durations, bytes: bytes)
    }
    results.timings.append(timing("read into typed rows", measure(runs: runs) { StatutoryReturn(files: files) }))
    results.timings.append(
      timing(
        "convert to a register",
        measure(runs: runs) {
          let copy = statutory
          return copy.converted().register
        }))
    let register = statutory.converted().register
    results.timings.append(timing("build histories", measure(runs: runs) { ChildHistories(register) }))
    let histories = ChildHistories(register)
    let context = MeasurementContext(period: ReportingYear(2025).period)
    results.timings.append(
      timing("\(Indicator.all.count) indicators", measure(runs: runs) { histories.measure(Indicator.all, in: context) })
    )
    results.timings.append(timing("check the records", measure(runs: runs) { histories.findings() }))
    results.timings += try Self.forecastTimings(register, input: input, runs: runs)
  }

  /// The whole catalogue over as many children as are in care in England, with ten years of history, and what is on
  /// record of need and protection for all of them.
  private mutating func timeEngland(children: Int, runs: Int) async {
    say("\(grouped(children)) children looked after, with ten years of history")
    let context = MeasurementContext(period: ReportingYear(2025).period)
    let register = SyntheticAuthority(children: children, seed: 1, years: 10).register()
      .withNeed(before: context.asAt)
    let rows = register.suppliedTables.reduce(0) { $0 + $1.rows }
    let input = "\(grouped(children)) children, ten years, \(grouped(rows)) rows"
    results.timings.append(
      Timing("build histories", input: input, durations: measure(runs: runs) { ChildHistories(register) }))
    let histories = ChildHistories(register)
    let name = "\(Indicator.all.count) indicators"
    results.timings.append(
      Timing(name, input: input, durations: measure(runs: runs) { histories.measure(Indicator.all, in: context) }))
    results.timings.append(
      Timing(
        "\(name) by placement", input: input,
        durations: measure(runs: runs) {
          histories.measure(Indicator.all, by: Breakdown<ChildHistory>.placementBand, in: context)
        }))
    var durations: [Duration] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      _ = await histories.measureInParallel(Indicator.all, in: context)
      durations.append(.now - start)
    }
    results.timings.append(
      Timing("\(name), on all processors", input: input, durations: durations, peakBytes: ProcessTiming.ownPeakBytes))
  }

  /// The command from start to end.
  private mutating func timeProcess(_ files: [StatutoryReturn.File], runs: Int) throws {
    guard let tool else { return }
    let folder = scratch.appendingPathComponent("\(files.reduce(0) { $0 + $1.bytes.count })").path
    try ReturnWriter.write(files, toFolder: folder, overwriting: true)
    let (input, bytes) = size(files, StatutoryReturn(files: files))
    let (durations, peak) = try tool.run(["report", folder, "--as-at", "2025-03-31"], runs: runs)
    results.timings.append(
      Timing(
        "whole process: report", input: input, durations: durations, bytes: bytes, peakBytes: peak))
  }

  /// Rows and bytes of a return, in words.
  private func size(_ files: [StatutoryReturn.File], _ statutory: StatutoryReturn) -> (words: String, bytes: Int) {
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    let rows = statutory.tableSizes.reduce(0) { $0 + $1.rows }
    return ("\(Double(bytes / 10_000) / 100) MB, \(grouped(rows)) rows", bytes)
  }

  private func grouped(_ number: Int) -> String {
    Fraction(number).rounded(toPlaces: 0, grouped: true)
  }

  private func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    guard let position = arguments.firstIndex(of: option), arguments.indices.contains(position + 1) else { return nil }
    return arguments[position + 1]
  }
}
