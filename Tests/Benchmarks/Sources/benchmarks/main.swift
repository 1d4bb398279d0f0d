import ChildrensServices
import Foundation

// Prints JSON on standard output; what it is doing on standard error.

struct Report: Encodable {
  let processors: Int
  let quick: Bool
  var timings: [Timing] = []
}

var arguments = Array(CommandLine.arguments.dropFirst())
func value(of option: String) -> String? {
  guard let position = arguments.firstIndex(of: option), arguments.indices.contains(position + 1) else { return nil }
  return arguments[position + 1]
}
let isQuick = arguments.contains("--quick")
let tool = value(of: "--tool").map(ProcessTiming.init)

func say(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}

func grouped(_ number: Int) -> String { Fraction(number).rounded(toPlaces: 0, grouped: true) }

/// Rows and bytes of a return, in words.
func size(_ files: [StatutoryReturn.File], _ statutory: StatutoryReturn) -> (words: String, bytes: Int) {
  let bytes = files.reduce(0) { $0 + $1.bytes.count }
  let rows = statutory.tableSizes.reduce(0) { $0 + $1.rows }
  return ("\(Double(bytes / 10_000) / 100) MB, \(grouped(rows)) rows", bytes)
}

var report = Report(processors: ProcessInfo.processInfo.activeProcessorCount, quick: isQuick)
let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("childrens-services-benchmarks")
try? FileManager.default.removeItem(at: scratch)
defer { try? FileManager.default.removeItem(at: scratch) }

// About as many rows as one authority's return, then a hundred times as many.
for (children, runs) in isQuick ? [(200, 2)] : [(900, 20), (90_000, 3)] {
  say("\(grouped(children)) children looked after")
  let files = ReturnWriter.files(for: SyntheticAuthority(children: children, seed: 1).register())
  var statutory = StatutoryReturn(files: files)
  let (input, bytes) = size(files, statutory)

  report.timings.append(
    Timing(
      "read into typed rows", input: input, durations: measure(runs: runs) { StatutoryReturn(files: files) },
      bytes: bytes))

  var register = Register()
  let converting = measure(runs: runs) {
    let copy = statutory
    register = copy.converted().register
  }
  report.timings.append(Timing("convert to a register", input: input, durations: converting, bytes: bytes))
  statutory = StatutoryReturn(files: [])

  var histories = ChildHistories(Register())
  report.timings.append(
    Timing(
      "build histories", input: input, durations: measure(runs: runs) { histories = ChildHistories(register) },
      bytes: bytes))

  let context = MeasurementContext(period: ReportingYear(2025).period)
  report.timings.append(
    Timing(
      "measure \(Indicator.all.count) indicators", input: input,
      durations: measure(runs: runs) { histories.measure(Indicator.all, in: context) }))
  report.timings.append(
    Timing("check records", input: input, durations: measure(runs: runs) { histories.findings() }))

  guard let tool else { continue }
  let folder = scratch.appendingPathComponent("\(children)").path
  try ReturnWriter.write(files, toFolder: folder, overwriting: true)
  histories = ChildHistories(Register())
  register = Register()
  let durations = try tool.run(["report", folder, "--as-at", "2025-03-31"], runs: runs)
  report.timings.append(
    Timing(
      "whole process: report", input: input, durations: durations, bytes: bytes, peakBytes: ProcessTiming.peakBytes))
}

if let tool, let folder = value(of: "--return") {
  say("the return given")
  let statutory = try StatutoryReturn.read(folder)
  let rows = statutory.tableSizes.reduce(0) { $0 + $1.rows }
  let durations = try tool.run(["report", folder], runs: isQuick ? 2 : 20)
  report.timings.append(Timing("whole process: report", input: "\(grouped(rows)) rows given", durations: durations))
}

print(String(decoding: try CanonicalJSON.encode(report, layout: .readable), as: UTF8.self))
