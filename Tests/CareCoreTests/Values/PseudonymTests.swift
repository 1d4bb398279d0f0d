import CareCore
import Testing

@Suite("Pseudonyms")
struct PseudonymTests {
  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func bytes(_ byte: UInt8, _ count: Int) -> [UInt8] { [UInt8](repeating: byte, count: count) }

  @Test(
    "SHA-256 gives the published hashes (FIPS 180-4 examples)",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func published(message: String, hash: String) {
    #expect(Self.hex(SHA256.hash(message.utf8)) == hash)
  }

  @Test("A million times the letter a has the published hash, whatever pieces it comes in")
  func million() {
    var hash = SHA256()
    for count in [1, 63, 64, 65, 999_807] { hash.update(repeatElement(UInt8(ascii: "a"), count: count)) }
    #expect(
      Self.hex(hash.finalized()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(
    "HMAC-SHA-256 gives the published codes (RFC 4231, cases 1, 2, 3, 4, 6 and 7)",
    arguments: [
      (bytes(0x0B, 20), Array("Hi There".utf8), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (bytes(0xAA, 20), bytes(0xDD, 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
      (Array(1...25), bytes(0xCD, 50), "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
      (
        bytes(0xAA, 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
      (
        bytes(0xAA, 131),
        Array(
          ("This is a test using a larger than block-size key and a larger than block-size data. "
            + "The key needs to be hashed before being used by the HMAC algorithm.").utf8),
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
      ),
    ])
  func codes(key: [UInt8], message: [UInt8], code: String) {
    #expect(Self.hex(HMACSHA256(key: key).code(for: message)) == code)
  }

  @Test("A key that is too short is refused", arguments: [0, 1, 31])
  func shortKey(count: Int) {
    #expect(PseudonymKey(Self.bytes(7, count)) == nil)
  }

  @Test("The same key and identifier give the same pseudonym; another key or kind of identifier another")
  func pseudonyms() throws {
    let key = try #require(PseudonymKey(Self.bytes(7, 32)))
    let other = try #require(PseudonymKey(Self.bytes(8, 32)))
    let child = ChildIdentifier("1234")
    let pseudonym = key.pseudonym(for: child)
    #expect(pseudonym == key.pseudonym(for: ChildIdentifier("1234")))
    #expect(pseudonym != other.pseudonym(for: child))
    #expect(pseudonym != key.pseudonym(for: ChildIdentifier("1235")))
    #expect(pseudonym != key.pseudonym(for: UniquePupilNumber("1234")))
    #expect(pseudonym.text.utf8.count == 16)
    #expect(try throughJSON(pseudonym) == pseudonym)
    #expect(Set((0..<2000).map { key.pseudonym(for: ChildIdentifier(String($0))) }).count == 2000)
  }

  @Test("The characters are the front of the HMAC in Crockford's base 32")
  func rendering() throws {
    let key = try #require(PseudonymKey(Self.bytes(7, 32)))
    let code = HMACSHA256(key: Self.bytes(7, 32)).code(for: Array("child:1234".utf8))
    let value = code.prefix(10).reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let text = String((0..<16).map { alphabet[Int(value >> (75 - 5 * UInt128($0)) & 31)] })
    #expect(key.pseudonym(for: ChildIdentifier("1234")).text == text)
  }

  @Test(
    "Text that is not a pseudonym is refused",
    arguments: ["", "0123456789ABCDE", "0123456789abcdef", "0123456789ABCDEI"])
  func refused(text: String) {
    #expect(Pseudonym(text) == nil)
    #expect(throws: DecodingError.self) { try decode(Pseudonym.self, "\"\(text)\"") }
  }

  @Test("The key is not shown")
  func hidden() throws {
    let key = try #require(PseudonymKey(Self.bytes(77, 32)))
    var dumped = ""
    dump(key, to: &dumped)
    #expect("\(key)" == "‹key›")
    #expect(!dumped.contains("77"))
    #expect(!dumped.contains("state"))
  }
}
