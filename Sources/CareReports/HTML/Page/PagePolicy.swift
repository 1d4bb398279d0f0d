import CareCore

/// What a page tells the browser before anything else.
///
/// Source: W3C, Content Security Policy Level 3, sections 2.3.1 (hashes), 6 (directives).
enum PagePolicy {
  /// The lines of the head: the policy, no referrer, the width of a phone, and no telephone numbers made of figures.
  static func metaTags(hasScript: Bool) -> [String] {
    [
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy(hasScript: hasScript))\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">",
      "<meta name=\"color-scheme\" content=\"light dark\">",
    ]
  }

  /// Nothing may be fetched, embedded or sent; the style sheet and the script only as we wrote them.
  static func policy(hasScript: Bool) -> String {
    var directives = ["default-src 'none'", "style-src '\(styleHash)'"]
    if hasScript { directives.append("script-src '\(scriptHash)'") }
    return (directives + ["base-uri 'none'", "form-action 'none'"]).joined(separator: "; ")
  }

  private static let styleHash = hash(PageStyle.sheet)
  private static let scriptHash = hash(PageScript.source)

  /// The name of a text in a policy: `sha256-` and its hash in base 64.
  static func hash(_ text: String) -> String {
    "sha256-" + base64(SHA256.hash(text.utf8))
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Bytes in base 64 (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= 8 * UInt32(3 - group.count)
      for position in 0..<4 {
        let isFilled = position <= group.count
        let index = Int(bits >> (18 - 6 * UInt32(position)) & 63)
        text.append(isFilled ? alphabet[index] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
