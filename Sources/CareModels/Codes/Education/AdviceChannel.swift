public import CareCore

/// How somebody asked a virtual school for advice on a previously looked-after child. Recorded in
/// ``EducationAdvice/channel``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum AdviceChannel: String, CodeSet {
  /// Telephone call.
  case telephone
  /// Email.
  case email
  /// Meeting.
  case meeting
  /// Another way.
  case other
}

extension AdviceChannel {
  /// What the list is called, for a reader.
  public static var title: String { "How advice was asked for" }

  /// The field that the code is recorded in: `channel`.
  public static var item: String { "channel" }

  /// Where the list is named.
  public static var source: Source { .virtualSchoolHead2021("paragraph 42") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .telephone: "Telephone call"
    case .email: "Email"
    case .meeting: "Meeting"
    case .other: "Another way"
    }
  }
}
