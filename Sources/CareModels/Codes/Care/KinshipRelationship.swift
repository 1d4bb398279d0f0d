public import CareCore

/// What a connected carer is to the child.
///
/// The codes are words of this library.
@frozen public enum KinshipRelationship: String, CodeSet {
  /// Grandparent.
  case grandparent
  /// Aunt or uncle.
  case auntOrUncle
  /// A brother or sister, of the full blood or half blood or by marriage.
  case sibling
  /// Step-parent.
  case stepParent
  /// Other relative.
  case otherRelative
  /// Friend of the family.
  case familyFriend
  /// Someone who knows the child from work with them, such as a teacher or a childminder.
  case otherConnected
}

extension KinshipRelationship {
  /// What the list is called, for a reader.
  public static var title: String { "Relationship of connected carer" }

  /// The field that holds the code: `relationship`.
  public static var item: String { "relationship" }

  /// Where the words come from.
  public static var source: Source {
    .carePlanningRegulations("regulation 24(3): relative, friend or other connected person")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .grandparent: "Grandparent"
    case .auntOrUncle: "Aunt or uncle"
    case .sibling: "Brother or sister"
    case .stepParent: "Step-parent"
    case .otherRelative: "Other relative"
    case .familyFriend: "Friend of the family"
    case .otherConnected: "Other connected person"
    }
  }
}
