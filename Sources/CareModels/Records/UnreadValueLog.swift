/// What a decoder that keeps unread values could not read, in the order in which it was met, and why.
///
/// The values themselves are in ``FieldRecord/unknownFields``. The log belongs to one decoding, which is not concurrent.
package final class UnreadValueLog {
  /// One value that was kept, or one required field that is not there.
  package struct Entry {
    /// Why the value was not read.
    package let error: any Error
    /// The decoder of the object that the field is in, or of the value that stands where a record belongs.
    package let decoder: any Decoder
    /// The field; `nil` when the whole value is not a record.
    package let key: (any CodingKey)?
  }

  /// What has been noted and not yet been taken.
  private var entries: [Entry] = []

  /// An empty log.
  package init() {}

  func note(_ error: any Error, _ decoder: any Decoder, _ key: (any CodingKey)?) {
    entries.append(Entry(error: error, decoder: decoder, key: key))
  }

  /// Hands over what was noted. A decoder may own the log it is noted in, so the log lets go of it.
  package func take() -> [Entry] {
    defer { entries = [] }
    return entries
  }
}

extension CodingUserInfoKey {
  /// Where a decoder that keeps unread values has its ``UnreadValueLog``; without one, nothing is noted.
  package static let unreadValueLog = CodingUserInfoKey("childrens-services.unreadValueLog")
}

extension Decoder {
  /// Where to note what cannot be read; `nil` when nobody asks.
  var unreadValueLog: UnreadValueLog? { userInfo[.unreadValueLog] as? UnreadValueLog }
}
