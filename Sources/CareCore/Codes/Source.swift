/// Where a definition, a code list, a figure or a rule comes from.
public struct Source: Codable, Hashable, Sendable {
  /// The publication or regulation: `"Local Authority Interactive Tool data dictionary"`.
  public let publication: String

  /// The place in it: a section, item, table or rule; `nil` for the whole.
  public let section: String?

  /// Creates a citation.
  public init(_ publication: String, _ section: String? = nil) {
    self.publication = publication
    self.section = section
  }
}

extension Source: CustomStringConvertible {
  /// The citation on one line: publication, then section.
  public var description: String {
    if let section { "\(publication), \(section)" } else { publication }
  }
}
