import CareExchange
import Testing

/// A made-up return of the shared material, read when it is beside the checkout.
private let returnFile = path(
  of: #filePath, up: 4, then: "../shared/conformance/ssda903/fake-return/fake_903.xml")

private func path(of file: String, up levels: Int, then rest: String) -> String {
  file.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/") + "/" + rest
}

@Suite("XML reader: a whole return", .enabled(if: (try? Files.read(returnFile)) != nil))
struct XMLReturnTests {
  @Test("It has as many elements of each name as it has start tags, and the same text")
  func counts() throws {
    let bytes = try Files.read(returnFile)
    let names = XMLNames(["CHILD", "EPISODE", "AREVIEW", "DECOM", "CHILDID"])
    var reader = XMLReader(utf8: bytes, names: names)
    var counts = [Int](repeating: 0, count: names.names.count)
    var identifiers: [String] = []
    var isIdentifier = false
    while let event = reader.next() {
      switch event {
      case .start(let name):
        if let id = name.id { counts[id] += 1 }
        isIdentifier = name.id == 4
      case .text(let text):
        if isIdentifier { identifiers.append(reader.string(text)) }
      case .end: isIdentifier = false
      }
    }
    #expect(reader.problems == [])
    #expect(XMLReader.declaredEncoding(bytes) == "us-ascii")

    // Counted again without the reader: the text cut at each `<`.
    let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "<")
    for (name, count) in zip(names.names, counts) {
      #expect(count > 0)
      #expect(count == pieces.count { $0.hasPrefix(name + ">") || $0.hasPrefix(name + " ") })
    }
    #expect(identifiers == pieces.filter { $0.hasPrefix("CHILDID>") }.map { String($0.dropFirst(8)) })
  }

  @Test("Cut short anywhere, it has a problem, and no value that it does not have whole")
  func cut() throws {
    let whole = Array(try Files.read(returnFile).prefix(3000))
    let values = Set(Reading(whole).events)
    for length in stride(from: 1, to: whole.count, by: 7) {
      let part = Reading(Array(whole.prefix(length)))
      #expect(!part.problems.isEmpty)
      #expect(values.isSuperset(of: part.events))
    }
  }
}
