import CareCore
import CareExchange
import CareFigures
import CareReports
import Foundation
import Testing

@Suite("Files of figures, written")
struct FigureFileWritingTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../../Fixtures/PublishedFigures").standardizedFileURL

  private static func read(_ bytes: [UInt8]) throws -> [PublishedFigure] {
    try #require(FigureFile(try CanonicalJSON.decode(JSONValue.self, from: bytes))).figures
  }

  @Test(
    "The figures of a document come back as they were, with what their inputs can stand for",
    arguments: ["000", "001a", "001b", "002", "003", "004"])
  func roundTrip(name: String) throws {
    let data = try Data(contentsOf: Self.fixtures.appendingPathComponent("\(name).json"))
    let figures = try Self.read(Array(data))
    let again = try Self.read(try CanonicalJSON.encode(FigureFile.json(of: figures)))
    #expect(again.count == figures.count)
    for (figure, back) in zip(figures, again) { #expect(back == figure, "\(figure.id)") }
  }

  @Test(
    "An input that was printed is printed again",
    arguments: ["25.6", "3", "£9.8m", "£1,250k", "-0.30", "12%", "£2bn", "0"])
  func inputs(text: String) throws {
    var figure = PublishedFigure(id: "x", unit: FigureUnit("£"))
    figure.inputs = [
      .init("a", printed: text), .init("b", Fraction(1, over: 3) ?? 0), .init("c", 7), .init(named: "d"),
    ]
    let back = try #require(try Self.read(try CanonicalJSON.encode(FigureFile.json(of: [figure]))).first)
    #expect(back.inputs == figure.inputs)
  }
}
