public import CareCore

/// The few groups that a longer list of codes is reported in: the categories of a breakdown.
///
/// The raw value is a word of this library, kept stable for JSON; it is not a published code.
public protocol CodeGroup: RawRepresentable, CaseIterable, Codable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
  /// What the grouping is called, for a reader: `"Placement"`.
  static var title: String { get }

  /// What the group is called, for a reader: `"Foster placements"`.
  var title: String { get }
}

/// A code set whose codes each belong to exactly one group.
public protocol GroupedCodeSet: CodeSet {
  /// The groups.
  associatedtype Group: CodeGroup

  /// The group that the code belongs to.
  var group: Group { get }
}

extension GroupedCodeSet {
  /// The codes of a group, in published order.
  ///
  /// - Complexity: O(*n*) in the length of the list.
  public static func codes(in group: Group) -> [Self] {
    allCases.filter { $0.group == group }
  }
}
