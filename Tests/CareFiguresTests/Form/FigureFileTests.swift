import CareCore
import CareFigures
import Foundation
import Testing

@Suite("Files of figures")
struct FigureFileTests {
  private func file(_ text: String) throws -> FigureFile? {
    FigureFile(try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)))
  }

  private func report(_ text: String) throws -> FigureReport {
    FigureReport(try #require(try file(text)).figures)
  }

  private func entry(_ report: FigureReport, _ index: Int = 0) throws -> JSONObject {
    guard case .object(let object) = report.json, case .array(let entries)? = object["entries"],
      entries.indices.contains(index), case .object(let entry) = entries[index]
    else { throw MissingEntry() }
    return entry
  }

  struct MissingEntry: Error {}

  @Test("An entry comes back with its exact value, its print, its verdict and the roundings that print it")
  func form() throws {
    let report = try report(
      #"{"title": "T", "entries": [{"id": "x", "where": "p1", "kind": "derived", "published": "12.9%", "unit": "%", "decimals": 1,"#
        + #""inputs": {"current": 657, "previous": 582}, "expression": "(current-previous)/previous*100", "extra": [1]}]}"#
    )
    let entry = try entry(report)
    #expect(entry["exact"] == "1250/97")
    #expect(entry["published"] == "12.9%")
    #expect(entry["agrees"] == true)
    #expect(entry["agreesUnder"] == ["halfUp", "halfEven"])
    #expect(entry["interval"] == .null)
    #expect(report.figures.first?.source == Source("T", "p1"))
    guard case .object(let object) = report.json else { throw MissingEntry() }
    #expect(object["findings"] == [])
  }

  @Test(
    "An interval has an entry for every rounding, none where there is no whole number, and no end where there is none")
  func intervals() throws {
    let entry = try entry(
      report(
        #"[{"id": "x", "kind": "derived", "published": "70%", "unit": "count", "decimals": 0, "calculation": "impliedNumerator","#
          + #""inputs": {"denominator": 58, "percent": 70}}]"#))
    #expect(entry["interval"] == ["halfUp": .null, "halfEven": .null, "truncate": [41, 41]])
    let open = try self.entry(
      report(
        #"[{"id": "x", "kind": "derived", "published": "0%", "unit": "count", "decimals": 0, "calculation": "impliedDenominator","#
          + #""inputs": {"count": 5, "percent": 0}}]"#))
    #expect(open["interval"] == ["halfUp": [1001, .null], "halfEven": [1000, .null], "truncate": [501, .null]])
  }

  @Test(
    "Inputs may be numbers, prints, fractions, objects and lists",
    arguments: [
      (#"{"a": 3, "b": 4}"#, "75"), (#"{"a": "3", "b": "4"}"#, "75"), (#"{"a": "3 children", "b": "£4"}"#, "75"),
      (#"{"a": {"value": 3, "unit": "x"}, "b": {"printed": "4"}}"#, "75"),
      (#"[{"name": "a", "value": 3}, {"name": "b", "published": "4"}]"#, "75"),
      (#"{"a": "3/4", "b": 1}"#, "75"), (#"{"a": 0.75, "b": 1.0}"#, "75"), (#"{"a": 3e0, "b": 4}"#, "75"),
    ])
  func inputs(inputs: String, expected: String) throws {
    let entry = try entry(
      report(
        #"{"entries": [{"id": "x", "published": "75%", "unit": "%", "expression": "a/b*100", "inputs": \#(inputs)}]}"#))
    #expect(entry["exact"] == .string(expected))
    #expect(entry["agrees"] == true)
  }

  @Test("Lists of inputs are numbered, and what is no number has no value")
  func lists() throws {
    let sum = try entry(
      report(
        #"[{"id": "x", "published": "6", "unit": "children", "calculation": "sum", "inputs": {"part": [1, 2, 3]}}]"#))
    #expect(sum["exact"] == "6")
    let bare = try entry(report(#"[{"id": "x", "published": "6", "calculation": "sum", "inputs": [1, 2, 3]}]"#))
    #expect(bare["exact"] == "6")
    let stock = try entry(
      report(
        #"[{"id": "x", "published": "110", "unit": "children", "calculation": "stockFlow","#
          + #""inputs": {"opening": 100, "starters": 30, "leavers": 20}}]"#))
    #expect(stock["exact"] == "110")
    let none = try entry(
      report(#"[{"id": "x", "published": "6", "expression": "a", "inputs": {"a": null, "b": true}}]"#))
    #expect(none["exact"] == .null && none["agrees"] == .null)
    #expect(none["reason"] == "the input a is not a number")
  }

  @Test(
    "A number beyond exact range is said to be one",
    arguments: [
      #"{"id": "x", "published": "1", "expression": "a", "inputs": {"a": 123456789012345678901234567890}}"#,
      #"{"id": "x", "published": "1", "expression": "a", "inputs": {"a": 0.00000000000000000000012345}}"#,
      #"{"id": "x", "published": "1", "expression": "a", "inputs": {"a": "99999999999999999999"}}"#,
      #"{"id": "x", "published": "1", "expression": "a*a", "inputs": {"a": 9223372036854775807}}"#,
      #"{"id": "x", "published": "1", "calculation": "sum", "inputs": {"a": 1e99, "b": 1}}"#,
    ])
  func beyondRange(entry: String) throws {
    let answer = try self.entry(report("[\(entry)]"))
    #expect(answer["reason"] == "beyond exact range")
    #expect(answer["agrees"] == .null)
  }

  @Test("An empty print is handed back as it was, and compared with nothing")
  func emptyPrint() throws {
    let entry = try entry(
      report(#"[{"id": "x", "published": "", "unit": "%", "expression": "a", "inputs": {"a": 3}}]"#))
    #expect(entry["published"] == "")
    #expect(entry["exact"] == "3")
    #expect(entry["agrees"] == .null)
    #expect(entry["reason"] == "nothing is printed")
  }

  @Test("A printed number of JSON gets back the noughts that JSON takes away")
  func printedNumbers() throws {
    let entry = try entry(
      report(
        #"[{"id": "x", "published": 75, "unit": "%", "decimals": 1, "expression": "a/b*100", "inputs": {"a": 751, "b": 1000}}]"#
      ))
    #expect(entry["published"] == "75.0")
    #expect(entry["agrees"] == false)
  }

  @Test("What is not a file of figures is none, and entries that cannot be used are counted")
  func notAFile() throws {
    #expect(try file("3") == nil)
    #expect(try file(#"{"rows": []}"#) == nil)
    #expect(try file(#"{"entries": {}}"#) == nil)
    let file = try #require(
      try file(
        #"{"entries": [1, null, {"kind": "derived"}, {"id": ""}, {"id": 7, "kind": 3, "inputs": 4, "decimals": 1e9}]}"#)
    )
    #expect(file.unusable == [0, 1, 2, 3])
    #expect(file.figures.map(\.id) == ["7"])
    #expect(FigureReport(file.figures).answers.first?.agrees == nil)
  }

  @Test("A single entry is a file of one")
  func single() throws {
    #expect(try file(#"{"id": "x", "inputs": {}, "published": 3}"#)?.figures.first?.printed?.text == "3")
  }

  @Test("Unknown calculations never agree, whatever their formula says")
  func unknown() throws {
    let entry = try entry(
      report(
        #"[{"id": "x", "published": "3", "calculation": "astrology", "formula": "1+2", "inputs": {"a": 1, "b": 2}}]"#))
    #expect(entry["agrees"] == .null)
    #expect(entry["exact"] == .null)
    #expect(entry["reason"] == "the calculation is not known")
  }

  @Test("A figure that follows from a row of a dashboard is judged with it")
  func rows() throws {
    let report = try report(
      #"{"entries": [{"id": "d-a", "kind": "datum", "published": "18.4%", "unit": "%", "inputs": {}, "columns": {"currentFigure": "18.4%","#
        + #""comparedToPrevious": "Lower", "polarityPrinted": "low is good", "target": "<18.9%", "rag": "A", "quartile": 2}},"#
        + #"{"id": "d-a-quartile", "kind": "derived", "published": "quartile 2", "unit": "quartile", "calculation": "quartile","#
        + #""inputs": {"current": 18.4, "target": 18.9, "quartile": 2}, "basis": "printed-inputs"}]}"#)
    #expect(report.answers.last?.verdict == "quartile 1")
    #expect(report.answers.last?.agrees == false)
    #expect(report.findings.map(\.rule) == [.targetQuartile, .rating])
    #expect(report.findings.first?.figures.map(\.figure) == ["d-a", "d-a-quartile"])
    #expect(report.findings.last?.correction?.value == "G")
  }

  @Test("A figure that is held against a print in another place is compared with that")
  func elsewhere() throws {
    let entry = try entry(
      report(
        #"[{"id": "x", "published": null, "unit": "£", "comparedWith": "Appendix A", "printedValue": 750000, "expression": "g*1000","#
          + #""inputs": {"g": 750}}]"#))
    #expect(entry["agrees"] == true)
    #expect(entry["published"] == .null)
  }

  @Test("Base, rounding and publication are read")
  func facts() throws {
    let figure = try #require(
      try file(
        #"{"title": "T", "entries": [{"id": "x", "publication": "P", "where": "p1", "rounding": "truncate","#
          + #""base": {"name": "All", "count": 9, "day": "2021-03-31"}}]}"#)?.figures.first)
    #expect(figure.base == .init("All", count: 9, day: CalendarDay(2021, 3, 31)))
    #expect(figure.rounding == .truncated)
    #expect(figure.source == Source("P", "p1"))
    let plain = try #require(
      try file(#"[{"id": "x", "base": "All", "rounding": "sideways"}, {"id": "y", "base": {"count": 3}}]"#))
    #expect(plain.figures.map(\.base) == [.init("All"), nil])
    #expect(plain.figures.first?.rounding == nil)
  }

  @Test(
    "A range agrees with what lies in it, its ends rounded; one that is reversed is said to be",
    arguments: [
      ("3 to 7", "5", true, ["halfUp", "halfEven", "truncate"]),
      ("3 to 7", "7.4", true, ["halfUp", "halfEven", "truncate"]),
      ("3 to 7", "7.6", false, ["truncate"]), ("3 to 7", "2.5", true, ["halfUp"]), ("3–7", "8", false, []),
      ("7 to 3", "5", nil, []),
    ] as [(String, String, Bool?, [String])])
  func ranges(print: String, value: String, agrees: Bool?, under: [String]) throws {
    let answer = try entry(
      report(
        #"[{"id": "x", "published": "\#(print)", "unit": "weeks", "expression": "a", "inputs": {"a": \#(value)}}]"#))
    #expect(answer["agrees"] == agrees.map { .bool($0) } ?? .null)
    #expect(answer["agreesUnder"] == .array(under.map { .string($0) }))
    if agrees == nil { #expect(answer["reason"] == "the range is printed the wrong way round") }
  }

  @Test("An input that is a range is no number")
  func rangeAsInput() throws {
    let answer = try entry(
      report(#"[{"id": "x", "published": "3", "unit": "weeks", "expression": "a", "inputs": {"a": "3 to 7"}}]"#))
    #expect(answer["reason"] == "the input a is not a number")
    #expect(answer["agrees"] == .null)
  }
}
