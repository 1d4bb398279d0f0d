import CareCore
import CareExchange
import CareIndicators
import CareModels
import CareReports
import CareValidation
import Foundation
import SSDA903
import Testing

/// The code of the article "Getting started", compiled: the lines of the article are those of the functions here.
private enum GettingStarted {
  static func report(_ folder: String) throws {
    let (register, problems) = try StatutoryReturn.read(folder).converted()
    let histories = ChildHistories(register)
    guard let context = MeasurementContext(yearTo: CalendarDay(2021, 3, 31)) else { return }
    let measurements = histories.measure(Indicator.all, in: context)
    let report = ChildrenInCareReport(
      measurements, findings: problems + histories.findings(), source: ReportSource("our return", register))
    print(report.document.text())
  }

  static func oneFigure(_ histories: ChildHistories, _ context: MeasurementContext) {
    let stability = histories.measure(.threeOrMorePlacements, in: context)
    print(stability.numerator, stability.denominator ?? 0, stability.shown ?? stability.cannotSay ?? "")
  }

  static func own() -> Indicator {
    let teenagers = Indicator.proportion(
      "local.teenagers", "Teenagers among children looked after", definition: "Aged 13 or over on the day.",
      sources: [Source("Our own scorecard")], of: .lookedAfter,
      steps: [
        .count("Aged 13 or over", missing: "the date of birth") { child, context in
          child.age(on: context.asAt).map { $0 >= 13 }
        }
      ])
    return teenagers
  }
}

@Suite("The articles")
struct ArticleTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../..").standardizedFileURL

  private static func article(_ name: String) throws -> String {
    let path = package.appendingPathComponent("Documentation/ChildrensServices.docc/\(name).md")
    return String(decoding: try Data(contentsOf: path), as: UTF8.self)
  }

  @Test("The Swift of the article on getting started is code that compiles")
  func gettingStarted() throws {
    let own = String(decoding: try Data(contentsOf: URL(fileURLWithPath: #filePath)), as: UTF8.self)
    let blocks = try Self.article("GettingStarted").components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count == 3)
    for block in blocks {
      let indented = block.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
      #expect(own.contains(indented))
    }
    #expect(GettingStarted.own().id == "local.teenagers")
  }

  @Test("Every key of a measurement's JSON is explained in its article")
  func keys() throws {
    let article = try Self.article("MeasurementJSON")
    var register = Register()
    register.episodes = (0..<4).map { number in
      Episode(
        child: ChildIdentifier("\(number)"), start: CalendarDay(2019, 1, 1), reasonForNewEpisode: Coded("S"),
        legalStatus: Coded("C2"), placementType: number == 0 ? nil : Coded("U6"))
    }
    let figure = try #require(PopulationFigure(count: 100, midYear: 2020))
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31), population: figure))
    let measurements = ChildHistories(register).measure(Indicator.all, in: context, tracing: true)
    let json = try JSONSerialization.jsonObject(with: Data(try CanonicalJSON.encode(measurements)))
    var keys: Set<String> = []
    func gather(_ value: Any) {
      if let object = value as? [String: Any] {
        keys.formUnion(object.keys)
        for inner in object.values { gather(inner) }
      } else if let list = value as? [Any] {
        for inner in list { gather(inner) }
      }
    }
    gather(json)
    #expect(keys.isSuperset(of: ["id", "trace", "groups", "cannotSay", "populationFigure", "notSupplied", "value"]))
    for key in keys.sorted() {
      #expect(article.contains("`\(key)`") || article.contains("\"\(key)\": "), "\(key) is not explained")
    }
    for column in MeasurementTable.header { #expect(article.contains("`\(column)`"), "\(column) is not named") }
  }

  @Test("Every command is in the article on the command line")
  func commands() throws {
    let article = try Self.article("CommandLine")
    for name in [
      "report", "indicators", "check", "convert", "explain", "compare", "dashboard", "publish", "budget", "forecast",
      "figures", "sample", "schema", "list",
    ] {
      #expect(article.contains("| `\(name)"))
    }
  }
}
