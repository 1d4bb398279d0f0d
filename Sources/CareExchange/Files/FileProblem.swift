/// Why a file or folder could not be used: which one, and a plain reason.
public struct FileProblem: Error, Hashable, Sendable {
  /// The path, as it was given.
  public let path: String

  /// What is wrong.
  public let reason: Reason

  /// Creates a problem.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What can be wrong with a file or folder.
  public enum Reason: Hashable, Sendable {
    /// There is nothing of that name.
    case missing
    /// The system does not allow this user to do it.
    case notAllowed
    /// A file was wanted and this is a folder.
    case isFolder
    /// A folder was wanted and this is something else; or a part of the path is not a folder.
    case notFolder
    /// Neither file nor folder: a device, a pipe, a socket.
    case notRegularFile
    /// The path is empty, too long, or has a NUL character in it.
    case notAPath
    /// The file has more bytes than the caller takes.
    case tooLarge(limit: Int)
    /// There is something of that name already, and it may not be replaced.
    case exists
    /// There is no room left, or the user's share of it is used up.
    case noRoom
    /// Anything else, with the number that the system gave (`errno`).
    case system(code: Int)
  }
}

extension FileProblem: CustomStringConvertible {
  /// The problem on one line: `returns/episodes.csv: there is no such file or folder`.
  public var description: String { "\(path): \(reason)" }
}

extension FileProblem.Reason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .notAllowed: "this user is not allowed to use it"
    case .isFolder: "it is a folder, not a file"
    case .notFolder: "it is not a folder"
    case .notRegularFile: "it is a device or pipe, not a file"
    case .notAPath: "it is not a path"
    case .tooLarge(let limit): "it has more than \(limit) bytes"
    case .exists: "it is there already and may not be replaced"
    case .noRoom: "there is no room left"
    case .system(let code): "the system refused (error \(code))"
    }
  }
}
