import CareCore
import Testing

@Suite("Identifiers")
struct IdentifierTests {
  @Test(
    "A child's identifier is tidied after a spreadsheet",
    arguments: [
      (" 1234.0 ", "1234"), ("ab12", "AB12"), ("0012", "0012"), ("A12.0", "A12.0"), ("12.50", "12.50"), (".0", ".0"),
      ("1.0.0", "1.0.0"), ("\t9\r\n", "9"), ("12.0.0", "12.0.0"), ("é1", "é1"),
    ])
  func child(text: String, tidy: String) {
    #expect(ChildIdentifier(normalising: text)?.text == tidy)
  }

  @Test("Nothing is not an identifier", arguments: ["", "  ", "\n"])
  func nothing(text: String) {
    #expect(ChildIdentifier(normalising: text) == nil)
    #expect(UniquePupilNumber(normalising: text) == nil)
    #expect(LocalAuthorityCode(normalising: text) == nil)
    #expect(URN(normalising: text) == nil)
  }

  // Made-up numbers, worked out by hand: 2×8 + 4×1 + 5×2 + 9×5 + 13×1 = 88 = 3×23 + 19, and the letter of 19 is W.
  @Test(
    "A pupil number is checked character by character, then by its check letter",
    arguments: [
      ("W801200050001", nil), ("B801200005001", nil),
      ("A801200005001", UniquePupilNumber.Fault.wrongCheckLetter), ("P207000016049", nil),
      ("B207000016049", .wrongCheckLetter),
      ("I801200005001", .noCheckLetter), ("O801200005001", .noCheckLetter), ("S801200005001", .noCheckLetter),
      ("b801200005001", .noCheckLetter), ("8801200005001", .noCheckLetter), ("B80120000500", .wrongLength),
      ("", .wrongLength), ("UN1", .wrongLength), ("B8O1200005001", .notADigit(position: 3)),
      ("B80120000500S", .notADigit(position: 13)), ("B80120000500é", .wrongLength), ("B801200005001 ", .wrongLength),
    ] as [(String, UniquePupilNumber.Fault?)])
  func pupilNumber(text: String, fault: UniquePupilNumber.Fault?) {
    let number = UniquePupilNumber(text)
    #expect(number.fault == fault)
    #expect(number.isValid == (fault == nil))
    #expect(number.formFault == (fault == .wrongCheckLetter ? nil : fault))
    #expect(number.text == text)
  }

  @Test("Every final letter of a temporary number counts as its place in the alphabet without I, O and S")
  func temporary() throws {
    let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    for (value, letter) in alphabet.enumerated() {
      // Eleven noughts leave 13 times the value of the letter.
      let check = try #require(UniquePupilNumber.checkLetter(for: "00000000000\(letter)"))
      #expect(check == alphabet[13 * value % 23])
      let number = UniquePupilNumber("\(check)00000000000\(letter)")
      #expect(number.isValid)
      #expect(number.kind == .temporary)
    }
    #expect(UniquePupilNumber("B801200005001").kind == .permanent)
    #expect(UniquePupilNumber.checkLetter(for: "00000000000I") == nil)
    #expect(UniquePupilNumber.checkLetter(for: "000") == nil)
  }

  @Test("One wrong digit is always caught by the check letter")
  func oneDigit() {
    let right = Array("B801200005001")
    for position in 1...12 {
      for digit in "0123456789" where digit != right[position] {
        var wrong = right
        wrong[position] = digit
        #expect(UniquePupilNumber(String(wrong)).fault == .wrongCheckLetter)
      }
    }
  }

  @Test(
    "A reference number has one of four forms",
    arguments: [
      ("123456", URN.Kind.sixDigits, nil), ("1234567", .sevenDigits, nil), ("SC012345", .socialCare, nil),
      ("XXXXXXX", .notRegistered, nil), ("", nil, .blank), ("12345", nil, .wrongLength),
      ("12345678", nil, .wrongLength),
      ("12345A", nil, .notDigits), ("000000", nil, .nought), ("SC1234567", nil, .wrongLength),
      ("xxxxxxx", nil, .notDigits),
      ("SC000000", nil, .nought), ("XXXXXX", nil, .notDigits),
    ] as [(String, URN.Kind?, URN.Fault?)])
  func referenceNumber(text: String, kind: URN.Kind?, fault: URN.Fault?) {
    #expect(URN(text).kind == kind)
    #expect(URN(text).fault == fault)
    #expect(URN(text).description == text)
  }

  @Test("A reference number is tidied after a spreadsheet")
  func tidyReferenceNumber() {
    #expect(URN(normalising: " 4244474.0")?.kind == .sevenDigits)
    #expect(URN(normalising: "xxxxxxx") == .notRegistered)
  }

  @Test(
    "A code of a local authority is of one kind or wrong for one reason",
    arguments: [
      ("855", LocalAuthorityCode.Kind.education, nil), ("E10000018", .statistics, nil), ("W06000015", .statistics, nil),
      ("", nil, .blank), ("85", nil, .wrongLength), ("85A", nil, .notDigits), ("199", nil, .outOfRange),
      ("X10000018", nil, .unknownCountry), ("E1000001A", nil, .notDigits), ("E07000130", nil, .notAnAuthority),
    ] as [(String, LocalAuthorityCode.Kind?, LocalAuthorityCode.Fault?)])
  func authorityCode(text: String, kind: LocalAuthorityCode.Kind?, fault: LocalAuthorityCode.Fault?) {
    #expect(LocalAuthorityCode(text).kind == kind)
    #expect(LocalAuthorityCode(text).fault == fault)
  }

  @Test("The list of authorities is whole, in order, and each of its codes is valid and unique")
  func authorities() {
    let all = UpperTierAuthority.all
    #expect(all.count == 153)
    #expect(all.map(\.code.text) == all.map(\.code.text).sorted())
    #expect(Set(all.map(\.code)).count == 153)
    #expect(Set(all.map(\.gssCode)).count == 153)
    for authority in all {
      #expect(authority.code.kind == .education)
      #expect(authority.gssCode.kind == .statistics)
    }
    #expect(LocalAuthorityCode("855").authority?.name == "Leicestershire")
    #expect(LocalAuthorityCode("E10000018").authority?.code.text == "855")
    #expect(LocalAuthorityCode("999").authority == nil)
  }

  @Test(
    "A postcode of each pattern is recognised and written with one space",
    arguments: [
      ("LE3 8RA", "LE3 8RA", "LE3", "LE", "LE3 8"), ("le38ra", "LE3 8RA", "LE3", "LE", "LE3 8"),
      (" M1  1AE ", "M1 1AE", "M1", "M", "M1 1"), ("B338TH", "B33 8TH", "B33", "B", "B33 8"),
      ("W1A0AX", "W1A 0AX", "W1A", "W", "W1A 0"), ("EC1A 1BB", "EC1A 1BB", "EC1A", "EC", "EC1A 1"),
      ("DN55 1PT", "DN55 1PT", "DN55", "DN", "DN55 1"), ("GIR 0AA", "GIR 0AA", "GIR", "GIR", "GIR 0"),
    ])
  func postcode(text: String, normalised: String, outward: String, area: String, sector: String) {
    let postcode = Postcode(text)
    #expect(postcode.normalised == normalised)
    #expect(postcode.outward == outward)
    #expect(postcode.area == area)
    #expect(postcode.sector == sector)
    #expect(postcode.fault == nil)
    #expect(postcode.text == text)
    #expect(postcode.isSame(as: Postcode(normalised)))
  }

  @Test(
    "A postcode that is not one says which part is wrong",
    arguments: [
      ("", Postcode.Fault.blank), ("  ", .blank), ("LE3", .wrongLength), ("LE33 8RAA", .wrongLength),
      ("LE3 RAA", .inwardPart), ("LE3 8RC", .inwardPart), ("QE3 8RA", .outwardPart), ("LI3 8RA", .outwardPart),
      ("W1I 0AX", .outwardPart), ("EC1C 1BB", .outwardPart), ("L 8RAA", .inwardPart), ("333 8RA", .outwardPart),
      ("LEE 8RA", .outwardPart), ("LEé 8RA", .outwardPart),
    ])
  func notAPostcode(text: String, fault: Postcode.Fault) {
    #expect(Postcode(text).fault == fault)
    #expect(Postcode(text).normalised == nil)
    #expect(Postcode(text).outward == nil)
  }

  @Test("What points to a person is hidden from messages and dumps, and kept in JSON")
  func privacy() throws {
    try check(ChildIdentifier("ZQ9"), "ZQ9")
    try check(UniquePupilNumber("ZQ9"), "ZQ9")
    try check(Postcode("ZQ9"), "ZQ9")
    try check(Redacted("ZQ9"), "ZQ9")
    #expect("\(URN("ZQ9"))" == "ZQ9")
  }

  private func check(_ value: some Codable & Hashable, _ secret: String) throws {
    var dumped = ""
    dump([value], to: &dumped)
    for shown in ["\(value)", String(reflecting: value), "\(Optional(value) as Any)", "\([value])", dumped] {
      #expect(!shown.contains(secret))
    }
    #expect(try json(value) == "\"\(secret)\"")
    #expect(try throughJSON(value) == value)
  }
}
