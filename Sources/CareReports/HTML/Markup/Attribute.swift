extension HTML {
  /// A name from a closed list and a value, which is escaped when it is written.
  ///
  /// There is no `style`, no event handler and no address of anything outside the page.
  public struct Attribute: Hashable, Sendable {
    /// The names there are.
    enum Name: String, CaseIterable, Sendable {
      case `class`, id, href, scope, role, tabindex, colspan, title, open, datetime, lang
      case label = "aria-label"
      case hidden = "aria-hidden"
      case sortable = "data-sortable"
      case filterable = "data-filterable"
      case key = "data-key"
      case kind = "data-kind"
      // Drawings.
      case viewBox, x, y, x1, y1, x2, y2, width, height, d, points, cx, cy, r
      case anchor = "text-anchor"
      case patternUnits
    }

    let name: Name
    let value: String

    init(_ name: Name, _ value: String = "") {
      self.name = name
      self.value = value
    }

    /// The classes that the style sheet knows the element by.
    public static func `class`(_ names: String...) -> Self { Self(.class, names.joined(separator: " ")) }

    /// The place that a link on the page can lead to.
    public static func anchor(_ anchor: Anchor) -> Self { Self(.id, anchor.text) }

    /// A link to a place on the same page.
    public static func link(to anchor: Anchor) -> Self { Self(.href, "#" + anchor.text) }

    /// What a screen reader says instead of the content.
    public static func label(_ text: String) -> Self { Self(.label, text) }

    /// A longer text for whoever points at the element.
    public static func title(_ text: String) -> Self { Self(.title, text) }

    /// Left out by screen readers, because what is beside it says the same.
    public static let hidden = Self(.hidden, "true")
  }

  /// The name of a place on a page: small letters, digits and hyphens.
  public struct Anchor: Hashable, Sendable {
    /// The name.
    public let text: String

    /// The name made of a title: `Children looked after (2025)` is `children-looked-after-2025`.
    ///
    /// It is cut after 60 characters; a title without a letter or digit of ASCII is `part`.
    public init(_ title: String) {
      var text = ""
      var isBetweenWords = false
      for byte in title.utf8 {
        let letter: UInt8
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letter = byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter = byte | 0x20
        case UInt8(ascii: "'"): continue
        default:
          isBetweenWords = !text.isEmpty
          continue
        }
        if text.utf8.count >= 60 { break }
        if isBetweenWords { text += "-" }
        isBetweenWords = false
        text.unicodeScalars.append(Unicode.Scalar(letter))
      }
      self.text = text.isEmpty ? "part" : text
    }

    /// The same name with a number after it.
    func numbered(_ number: Int) -> Anchor { Anchor(exactly: "\(text)-\(number)") }

    private init(exactly text: String) { self.text = text }
  }
}
