/// A piece of a page: text and elements, in order.
///
///     HTML(.p, "Fewer than five & more") // <p>Fewer than five &amp; more</p>
///
/// There is no way to put ready-made markup in: tags and attributes come from closed lists, and every text and every
/// value of an attribute is escaped when it is written. The same value is always written as the same bytes.
public struct HTML: Hashable, Sendable {
  /// One sibling.
  enum Node: Hashable, Sendable {
    /// Text, not yet escaped.
    case text(String)
    /// A tag with what it holds.
    case element(Tag, [Attribute], HTML)
  }

  /// The siblings, in order.
  let nodes: [Node]

  /// How many elements stand in one another at the deepest place.
  let depth: Int

  /// Whether there is a table in it that the script of a page makes sortable.
  let asksForScript: Bool

  /// How deep elements may stand in one another. An element around as many leaves its tag out and keeps what it holds,
  /// so that neither a program nor a browser (whose own limit is 512) is brought down by the shape of data.
  public static let maximumDepth = 200

  /// Text; it is escaped when it is written.
  public init(text: String) {
    nodes = text.isEmpty ? [] : [.text(text)]
    depth = 0
    asksForScript = false
  }

  /// An element with attributes and what it holds.
  public init(_ tag: Tag, _ attributes: [Attribute], _ content: HTML) {
    guard content.depth < Self.maximumDepth else {
      self = content
      return
    }
    nodes = [.element(tag, attributes, tag.isVoid ? [] : content)]
    depth = content.depth + 1
    asksForScript = content.asksForScript || attributes.contains { $0.name == .sortable }
  }

  /// An element without attributes.
  public init(_ tag: Tag, _ content: HTML) {
    self.init(tag, [], content)
  }

  /// An element that holds nothing.
  public init(_ tag: Tag, _ attributes: [Attribute]) {
    self.init(tag, attributes, [])
  }

  /// Several pieces one after the other.
  ///
  /// - Complexity: O(*n*) in the number of siblings.
  public init(_ pieces: some Sequence<HTML>) {
    var nodes: [Node] = []
    var depth = 0
    var asksForScript = false
    for piece in pieces {
      nodes += piece.nodes
      depth = max(depth, piece.depth)
      asksForScript = asksForScript || piece.asksForScript
    }
    self.nodes = nodes
    self.depth = depth
    self.asksForScript = asksForScript
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { nodes.isEmpty }

  /// Two pieces one after the other.
  public static func + (left: HTML, right: HTML) -> HTML { HTML([left, right]) }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Text that is written in the program, or made of parts; it is escaped like any other.
  public init(stringLiteral value: String) { self.init(text: value) }
}

extension HTML: ExpressibleByArrayLiteral {
  /// Pieces one after the other.
  public init(arrayLiteral elements: HTML...) { self.init(elements) }
}

/// What has a form on a page.
public protocol HTMLRepresentable: Sendable {
  /// How it stands on a page.
  var html: HTML { get }
}

extension HTML: HTMLRepresentable {
  /// The piece itself.
  public var html: HTML { self }
}
