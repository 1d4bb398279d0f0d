public import CareCore

/// Who made a complaint. The raw values are words of this library.
@frozen public enum Complainant: String, CodeSet {
  /// Child or young person.
  case child
  /// Parent.
  case parent
  /// Foster carer.
  case carer
  /// Other person with an interest.
  case otherPerson
}

extension Complainant {
  /// What the list is called, for a reader.
  public static var title: String { "Complainant" }

  /// The field that the code is kept in: `complainant`.
  public static var item: String { "complainant" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .complaintsRegulations("who may complain") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .child: "Child or young person"
    case .parent: "Parent"
    case .carer: "Foster carer"
    case .otherPerson: "Other person with an interest"
    }
  }
}
