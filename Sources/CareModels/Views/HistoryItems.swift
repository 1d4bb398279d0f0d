/// One child's items of one kind, such as their episodes in order of time, at positions from 0.
///
/// It is a window on what all histories share: making one copies nothing.
@frozen public struct HistoryItems<Element: Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline let all: [Element]
  @usableFromInline let first: Int

  /// How many there are.
  public let count: Int

  /// The items of `all` at the positions between two bounds.
  init(_ all: [Element], _ bounds: [Int32], of child: Int) {
    self.all = all
    first = Int(bounds[child])
    count = Int(bounds[child + 1]) - first
  }

  /// The position of the first item: 0.
  @inlinable public var startIndex: Int { 0 }

  /// The position after the last item.
  @inlinable public var endIndex: Int { count }

  /// The item at a position.
  ///
  /// - Precondition: The position is that of an item.
  @inlinable
  public subscript(position: Int) -> Element {
    precondition(position >= 0 && position < count, "no item at this position")
    return all[first + position]
  }
}
